import Foundation
import Graphics
import Testing

@testable import Typefaces

@Suite struct DamagedFontTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "numviz-\(UUID().uuidString)")

  private func font() throws -> [UInt8] {
    let place = try #require(
      FontPlaces.places(.sans).first { FileManager.default.fileExists(atPath: $0.path) })
    return Array(try Data(contentsOf: URL(filePath: place.path)))
  }

  /// Reads some letters of a font with these bytes; the error that told of it, if there was one.
  private func read(_ bytes: [UInt8]) throws -> FontBook.Lack? {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appending(path: "font.ttf").path
    try Data(bytes).write(to: URL(filePath: path))
    do throws(FontBook.Lack) {
      var book = try FontBook(files: [path])
      for value in UInt32(0x20)...0x17F {
        guard let scalar = Unicode.Scalar(value) else { continue }
        let glyph = try book.glyph(scalar, .sans)
        #expect(glyph.path.points.allSatisfy { $0.x.isFinite && $0.y.isFinite } && glyph.advance.isFinite)
      }
      return nil
    } catch {
      return error
    }
  }

  @Test("a file that holds no font is told by its path")
  func garbage() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "font.ttf").path
    let files: [[UInt8]] = [
      [], [0], [0, 1, 0, 0], [0, 1, 0, 0] + [UInt8](repeating: 255, count: 1000), Array("OTTO".utf8),
      Array("wOF2".utf8) + [UInt8](repeating: 7, count: 500), [UInt8](repeating: 0, count: 100_000),
    ]
    for bytes in files { #expect(try read(bytes) == .unreadable(path: path)) }
  }

  @Test("a font that is cut off is an error or a font with fewer letters, never a crash")
  func cutOff() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let whole = try font()
    #expect(try read(whole) == nil)
    for part in stride(from: 0.001, to: 1, by: 0.037) {
      _ = try read(Array(whole.prefix(Int(Double(whole.count) * part))))
    }
  }

  @Test("a font with bytes that are changed is an error or another font, never a crash", arguments: 1...30)
  func damaged(seed: UInt64) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var bytes = try font()
    var state = seed
    func random(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    // The tables' directory and the first tables, or anywhere.
    for _ in 0..<200 { bytes[random(below: seed % 2 == 0 ? bytes.count : 4000)] = UInt8(random(below: 256)) }
    _ = try read(bytes)
  }
}
