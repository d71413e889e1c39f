import Foundation
import Graphics
import Testing

@testable import PNGBackend

@Suite struct PNGDecoderTests {
  private func failure(_ bytes: [UInt8], pixelLimit: Double = PNG.pixelLimit) -> PNG.Failure? {
    do throws(PNG.Failure) {
      _ = try PNGDecoder.picture(bytes, pixelLimit: pixelLimit)
      return nil
    } catch {
      return error
    }
  }

  private func file() throws -> [UInt8] {
    let pixels = (0..<UInt32(40 * 30)).map { 0xff00_0000 + $0 * 9973 }
    return try PNGEncoder(pixelsPerMeter: 1000, language: "en", texts: [(keyword: "Title", text: "기울기")])
      .bytes(Pixmap(width: 40, height: 30, pixels: pixels))
  }

  @Test("a file by another program has its pixels: gray of 16 bits, interlaced, with a gamma chunk")
  func foreign() throws {
    // A gray file of 3 × 2 pixels of 16 bits, Adam7, written by hand with Python's zlib.
    let text =
      "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACEAAAAAGfiNUTAAAABGdBTUEAALGPC/xhBQAAABhJREFUeNpjEDJh+P+foYGBgYGxvuHffwAl2wXCKNmBrgAAAABJRU5ErkJggg=="
    let bytes = try #require(Data(base64Encoded: text))
    let picture = try PNGDecoder.picture(Array(bytes))
    #expect(picture.colorType == 0 && picture.bitDepth == 16)
    #expect(picture.pixelsPerMeter == nil && picture.texts.isEmpty)
    #expect(picture.pixmap.width == 3 && picture.pixmap.height == 2)
    // The high bytes of 1234 8000 ffff, 0001 7f80 feff.
    #expect(picture.pixmap.pixels.map { $0 & 255 } == [0x12, 0x80, 0xff, 0x00, 0x7f, 0xfe])
    #expect(picture.pixmap.pixels.allSatisfy { $0 >> 24 == 255 && $0 & 255 == $0 >> 16 & 255 })
  }

  @Test("what is no PNG file is told so")
  func noFile() {
    for bytes in [
      [], [0x89], Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8), [UInt8](repeating: 0, count: 99),
    ] {
      #expect(failure(bytes) == .decoding("not a PNG file"))
    }
  }

  @Test("a file that is cut off anywhere is an error, never a picture")
  func cutOff() throws {
    let bytes = try file()
    // The last chunk has 12 bytes; without its last ones the file is not whole either.
    for count in 0..<bytes.count { #expect(failure(Array(bytes[..<count])) != nil, "\(count)") }
    #expect(failure(bytes) == nil)
  }

  @Test("a byte changed anywhere is an error or harmless, never a crash")
  func damaged() throws {
    let bytes = try file()
    var numbers = SeededNumbers(seed: 7)
    for _ in 0..<300 {
      var damaged = bytes
      for _ in 0..<Int(numbers.number(in: 1...4)) {
        damaged[Int(numbers.number(in: 0...Double(bytes.count - 1)))] = UInt8(numbers.number(in: 0...255))
      }
      if let failure = failure(damaged), case .decoding(let words) = failure { #expect(!words.isEmpty) }
    }
  }

  @Test("a picture larger than the limit is not read")
  func limit() throws {
    #expect(failure(try file(), pixelLimit: 1199) == .decoding("the picture is too large"))
    #expect(failure(try file(), pixelLimit: 1200) == nil)
    for senseless in [-1, .nan] { #expect(failure(try file(), pixelLimit: senseless) != nil) }
    #expect(failure(try file(), pixelLimit: .infinity) == nil)
  }
}
