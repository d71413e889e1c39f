import Graphics
import TestSupport
import Testing

@testable import PNGBackend

@Suite struct PNGEncoderTests {
  /// A picture and the form in which a file of it is smallest.
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var pixmap: Pixmap
    var colorType: Int
    var bitDepth: Int

    var testDescription: String { name }

    /// Each pixel from its index; 37 columns end in the middle of a byte at any depth.
    init(_ name: String, _ colorType: Int, _ bitDepth: Int, rows: Int = 23, _ pixel: (UInt32) -> UInt32) {
      self.name = name
      self.colorType = colorType
      self.bitDepth = bitDepth
      pixmap = Pixmap(width: 37, height: rows, pixels: (0..<UInt32(37 * rows)).map(pixel))
    }
  }

  static let cases = [
    Case("one color", 3, 1) { _ in 0xff30_2010 },
    Case("two colors", 3, 1) { $0 % 3 == 0 ? 0xff00_00ff : 0xffff_ffff },
    Case("three colors", 3, 2) { 0xff00_0000 + $0 % 3 * 70 },
    Case("sixteen colors", 3, 4) { 0xff00_4000 + $0 % 16 * 3 },
    Case("seventeen colors", 3, 8) { 0xff00_4000 + $0 % 17 * 3 },
    Case("256 colors", 3, 8) { 0xff10_1000 + $0 % 256 },
    Case("256 opacities", 3, 8) { 0x0010_1010 + ($0 * 7 % 256) << 24 },
    Case("all transparent", 3, 1) { _ in 0 },
    Case("transparent and opaque by turns", 3, 1) { $0 % 2 == 0 ? 0xff01_0203 : 0x0001_0203 },
    Case("257 colors", 2, 8) { 0xff00_0000 + $0 % 257 * 257 },
    Case("all of one pixel", 2, 8) { 0xff00_0000 + $0 * 9973 },
    Case("257 colors, one of them half transparent", 6, 8) {
      ($0 == 5 ? 0x8000_0000 : 0xff00_0000) + $0 % 257 * 257
    },
    Case("one row", 2, 8, rows: 1000) { 0xff00_0000 + $0 },
  ]

  private func encoder(_ pixelsPerMeter: Double = 7559, texts: [(String, String)] = []) -> PNGEncoder {
    PNGEncoder(
      pixelsPerMeter: pixelsPerMeter, language: "en", texts: texts.map { (keyword: $0.0, text: $0.1) })
  }

  @Test("what is encoded is decoded alike, in the smallest form that loses nothing", arguments: cases)
  func roundTrip(_ wanted: Case) throws {
    let picture = try PNGDecoder.picture(encoder().bytes(wanted.pixmap))
    #expect(picture.pixmap == wanted.pixmap)
    #expect(picture.colorType == wanted.colorType)
    #expect(picture.bitDepth == wanted.bitDepth)
    #expect(picture.pixelsPerMeter == 7559)
  }

  @Test("pngcheck finds nothing wrong", .enabled(if: Tool.isInstalled("pngcheck")), arguments: cases)
  func pngcheck(_ wanted: Case) throws {
    let bytes = try encoder(texts: [("Title", "기울기 −∇f"), ("Comment", "")]).bytes(wanted.pixmap)
    let tool = try #require(Tool("pngcheck"))
    let result = try tool.run(["-q", "a.png"], with: "a.png", holding: bytes)
    #expect(result.status == 0, "\(String(decoding: result.output, as: UTF8.self))")
  }

  @Test("encoding twice gives the same bytes", arguments: cases)
  func deterministic(_ wanted: Case) throws {
    #expect(try encoder().bytes(wanted.pixmap) == encoder().bytes(wanted.pixmap))
  }

  @Test("texts of any language are kept, whatever is between them")
  func texts() throws {
    let texts = [
      ("Title", "−∇f: x₀²/20 + x₁²"), ("Description", "기울기\n두 줄 🙂"), ("Empty", ""),
      ("Long", String(repeating: "가", count: 40_000)),
    ]
    let picture = try PNGDecoder.picture(encoder(texts: texts).bytes(Self.cases[0].pixmap))
    #expect(picture.texts.map(\.keyword) == texts.map(\.0))
    #expect(picture.texts.map(\.text) == texts.map(\.1))
  }

  @Test(
    "a keyword that PNG does not allow becomes one that it does",
    arguments: [
      ("", "Comment"), (" ", "Comment"), ("  a  b ", "a b"), ("기울기", "Comment"), ("a기b\n", "ab"),
      (String(repeating: "k", count: 100), String(repeating: "k", count: 79)),
      (String(repeating: "k", count: 78) + " k", String(repeating: "k", count: 78)),
    ])
  func keywords(given: String, kept: String) throws {
    let picture = try PNGDecoder.picture(encoder(texts: [(given, "a\0b")]).bytes(Self.cases[0].pixmap))
    #expect(picture.texts.map(\.keyword) == [kept])
    #expect(picture.texts.map(\.text) == ["ab"])
  }

  @Test(
    "pixels per meter are kept where the format can say them",
    arguments: [(0.0, nil), (-5, nil), (.nan, nil), (3779.4, 3779), (1e300, 2_147_483_647)]
      as [(Double, Int?)])
  func resolution(given: Double, kept: Int?) throws {
    #expect(try PNGDecoder.picture(encoder(given).bytes(Self.cases[0].pixmap)).pixelsPerMeter == kept)
  }
}
