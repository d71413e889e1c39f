import Foundation
import PNGBackend
import TestSupport
import Testing

@Suite struct SnapshotTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "numviz-\(UUID().uuidString)")
  private let limit = PixelLimit("anywhere", largest: 15, mean: 1)

  private func snapshot(recording: Bool = false) -> Snapshot {
    Snapshot("a.png", in: folder, recording: recording)
  }

  private func file(_ pixel: UInt32, width: Int = 8) throws -> [UInt8] {
    try PNG.file(
      of: Pixmap(
        width: width, height: 1, pixels: [UInt32](repeating: 0xffff_ffff, count: width - 1) + [pixel]))
  }

  private func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: name).path)
  }

  @Test("what is not recorded is a difference, and the actual file is kept")
  func missing() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(snapshot().difference(from: [1, 2])?.contains("not recorded") == true)
    #expect(exists("failed/a.png") && !exists("a.png"))
  }

  @Test("what has just been recorded is no difference afterwards")
  func recording() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(snapshot(recording: true).difference(from: [1, 2]) == nil)
    #expect(snapshot().difference(from: [1, 2]) == nil)
    #expect(snapshot().difference(from: [1, 3])?.contains("byte 1") == true)
  }

  @Test("pixels beyond the limits are a difference, and a picture of it is kept")
  func pixels() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try snapshot(recording: true).difference(from: file(0xff80_8080), within: [limit]) == nil)
    #expect(try snapshot().difference(from: file(0xff80_8085), within: [limit]) == nil)
    #expect(try snapshot().difference(from: file(0xff80_8090), within: [limit])?.contains("anywhere") == true)
    #expect(try snapshot().difference(from: file(0xff88_8888), within: [limit]) == nil)
    #expect(try snapshot().difference(from: file(0xff89_8989), within: [limit])?.contains("average") == true)
    #expect(exists("failed/a.png") && exists("failed/difference-a.png"))
    #expect(
      try snapshot().difference(from: file(0xff80_8080, width: 9), within: [limit])?.contains("9 × 1") == true
    )
  }

  @Test("recording replaces only what lies beyond the limits")
  func recordingPixels() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let first = try file(0xff80_8080)
    #expect(try snapshot(recording: true).difference(from: first, within: [limit]) == nil)
    #expect(try snapshot(recording: true).difference(from: file(0xff81_8080), within: [limit]) == nil)
    #expect(snapshot().recorded == first)
    let other = try file(0xff00_0000)
    #expect(try snapshot(recording: true).difference(from: other, within: [limit]) == nil)
    #expect(snapshot().recorded == other)
  }
}
