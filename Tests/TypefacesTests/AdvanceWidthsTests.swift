import Testing

@testable import Graphics

/// The built-in table of widths beside the font files whose widths it holds.
@Suite(.enabled(if: LiberationFonts.areInstalled, "the fonts of Liberation are not installed"))
struct AdvanceWidthsTests {
  private static let letters: [UInt32] = Array(0x20...0x7E) + Array(0xA0...0xFF) + Array(0x391...0x3C9)

  @Test("letters have Liberation's widths", arguments: TextStyle.allCases)
  func letters(style: TextStyle) throws {
    var compared = 0
    for value in Self.letters {
      guard let scalar = Unicode.Scalar(value), let truth = try LiberationFonts.width(of: scalar, style)
      else { continue }
      let built = AdvanceWidths.width(of: String(Character(scalar)), style)
      // Thousandths, rounded from 2048ths.
      #expect(abs(built - truth) <= 0.0006, "\(String(value, radix: 16)): \(built) is \(truth)")
      compared += 1
    }
    #expect(compared >= 240)
  }

  @Test(
    "signs have about Liberation's widths, for one table serves all styles",
    arguments: [TextStyle.sans, .sansBold, .math])
  func signs(style: TextStyle) throws {
    for sign in "−∂∞≤≥≠≈′√∑–—‘’“…₀₁₂⁰¹²" {
      guard let scalar = sign.unicodeScalars.first, let truth = try LiberationFonts.width(of: scalar, style)
      else { continue }
      let built = AdvanceWidths.width(of: String(sign), style)
      // Measured: quotation marks differ most between the faces, by a tenth of the size.
      #expect(abs(built - truth) <= 0.1, "\(sign): \(built) is \(truth)")
    }
  }

  @Test("Hangul is as wide as Korean faces have it, kana and hanzi take an em, what combines takes nothing")
  func rules() {
    #expect(AdvanceWidths.width(of: "기울기", .sans) == 2.82)
    #expect(AdvanceWidths.width(of: "勾配カナ", .sans) == 4)
    #expect(AdvanceWidths.width(of: "a\u{301}", .sans) == AdvanceWidths.width(of: "a", .sans))
    #expect(AdvanceWidths.width(of: "", .sans) == 0)
    for style in TextStyle.allCases {
      let parts = ["x", "₀", " 가", "−1.5"].map { AdvanceWidths.width(of: $0, style) }
      #expect(abs(AdvanceWidths.width(of: "x₀ 가−1.5", style) - parts.reduce(0, +)) < 1e-12)
    }
  }
}
