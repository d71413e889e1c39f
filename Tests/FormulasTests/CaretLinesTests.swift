import Testing

@testable import Formulas

@Suite("Caret lines")
struct CaretLinesTests {
  @Test("carets stand under the place, in columns of a terminal")
  func columns() {
    #expect(CaretLines.lines(of: "sine(x0)", at: 0..<4, width: 100) == ["sine(x0)", "^^^^"])
    #expect(CaretLines.lines(of: "x0+", at: 3..<3, width: 100) == ["x0+", "   ^"])
    // A Hangul syllable and a full-width sign take two columns, a combining accent none.
    #expect(CaretLines.lines(of: "가나+sine", at: 3..<7, width: 100) == ["가나+sine", "     ^^^^"])
    #expect(CaretLines.lines(of: "１＋y", at: 2..<3, width: 100) == ["１＋y", "    ^"])
    #expect(CaretLines.lines(of: "x\u{301}+y", at: 3..<4, width: 100) == ["x\u{301}+y", "  ^"])
    #expect(CaretLines.lines(of: "x\t+ sine", at: 4..<8, width: 100) == ["x + sine", "    ^^^^"])
    #expect(CaretLines.lines(of: "1 + 가", at: 4..<5, width: 100) == ["1 + 가", "    ^^"])
  }

  @Test("of several lines the one with the mistake is shown")
  func severalLines() {
    #expect(CaretLines.lines(of: "x0^2 +\nsine(x1)\n+ 1", at: 7..<11, width: 100) == ["sine(x1)", "^^^^"])
    #expect(CaretLines.lines(of: "x0^2 +\n", at: 6..<6, width: 100) == ["x0^2 +", "      ^"])
    #expect(CaretLines.lines(of: "", at: 0..<0, width: 100) == [])
  }

  @Test("a long line is cut to a window around the place", arguments: [0, 1, 50, 500, 996, 1000])
  func window(place: Int) {
    let text = String(repeating: "1+2-", count: 250)
    let lines = CaretLines.lines(of: text, at: place..<min(place + 1, 1000), width: 60)
    #expect(lines.allSatisfy { $0.count <= 61 })
    let caret = lines[1].count - 1
    if place < 1000 { #expect(Array(lines[0])[caret] == Array(text)[place]) }
  }
}
