import Graphics
import Testing

@Suite struct LabelWrappingTests {
  private func lines(_ text: String, _ width: Double) throws -> [String] {
    try Label(text).wrapped(to: width, size: 10).map(\.plainText)
  }

  static let texts = [
    "one two three four five six seven", "기울기가 0인 점을 찾는 경사 하강법의 궤적",
    "$-\\nabla f$ of $f(x_0, x_1) = x_0^2/20 + x_1^2$ here",
    "앞$f(x)$뒤 그리고 $\\frac{a}{b}$의 값", "averyverylongwordwithoutaspaceinit and more",
  ]

  @Test(
    "lines are no wider than asked, but for a formula that is", arguments: texts, [30.0, 60, 100, 200, 1000])
  func widths(text: String, width: Double) throws {
    for line in try Label(text).wrapped(to: width, size: 10) where !text.contains("$") {
      #expect(line.measure(size: 10).width <= width + 1e-9)
    }
    if text.contains("$") {
      let widest =
        try text.split(separator: "$").map { try Label("$\($0)$").measure(size: 10).width }.max() ?? 0
      for line in try Label(text).wrapped(to: width, size: 10) {
        #expect(line.measure(size: 10).width <= max(width, widest) + 1e-9)
      }
    }
  }

  @Test("nothing but spaces at breaks is lost", arguments: texts, [30.0, 60, 100, 200, 1000])
  func complete(text: String, width: Double) throws {
    func letters(_ text: String) -> String { text.filter { $0 != " " } }
    #expect(letters(try lines(text, width).joined()) == letters(try Label(text).plainText))
  }

  @Test("no line begins or ends with an equals sign")
  func equations() throws {
    // The caption of a descent broke before 0.144115 at 400 points.
    let caption = "still moving after 19 steps: f(−0.0432346, 0.0576461) = 0.0051923, ‖∇f‖ = 0.144115"
    for width in stride(from: 120.0, through: 420, by: 10) {
      for line in try lines(caption, width) { #expect(!line.hasPrefix("=") && !line.hasSuffix("=")) }
    }
    #expect(try lines(caption, 120).count > 3 && lines(caption, 420).count == 1)
  }

  @Test("words stay whole where they fit, with the spaces between them")
  func words() throws {
    #expect(try lines("one two three", 1000) == ["one two three"])
    #expect(try lines("one  two", 1000) == ["one  two"])
    #expect(try lines("one two three", 40) == ["one two", "three"])
    #expect(try lines("  one   ", 1000) == ["one"])
    #expect(try lines("", 10) == [])
    #expect(try lines("   ", 10) == [])
  }

  @Test("a formula is never broken, nor parted from a word that it touches")
  func formulas() throws {
    // The formula would fit, the particle behind it not.
    let width = try Label("값 $f(x_0, x_1)$").measure(size: 10).width + 1
    let lines = try lines("값 $f(x_0, x_1)$의 기울기", width)
    #expect(lines == ["값", "f(x₀, x₁)의", "기울기"])
    #expect(try self.lines("$f(x_0, x_1) = x_0^2$", 5) == ["f(x₀, x₁) = x₀²"])
  }

  @Test("a word that is wider than a line is broken inside")
  func longWords() throws {
    #expect(try lines("가나다라마", 20) == ["가나", "다라", "마"])
    #expect(try lines("가나다라마", 1) == ["가", "나", "다", "라", "마"])
    #expect(
      try lines("가 나다라마바사", 30) == ["가", "나다라", "마바사"] || lines("가 나다라마바사", 30) == ["가 나", "다라마", "바사"])
    #expect(try lines("가 나다라마바사", 30).allSatisfy { !$0.hasSuffix(" ") })
  }

  @Test("a width that makes no sense ends, with all letters", arguments: [0.0, -5, .nan, .infinity])
  func senseless(width: Double) throws {
    for text in Self.texts { #expect(!(try lines(text, width)).isEmpty) }
  }
}
