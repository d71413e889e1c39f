import Languages
import Testing

@testable import Graphics

@Suite struct LabelErrorTests {
  private static func error(_ text: String) -> LabelError? {
    do throws(LabelError) {
      _ = try Label(text)
      return nil
    } catch {
      return error
    }
  }

  /// The place is marked in the text: `‹` and `›` around it.
  static let table: [(String, LabelError.Kind)] = [
    ("‹$›x", .unclosedMathematics), ("‹$›", .unclosedMathematics),
    ("기울기 ‹$›-\\nabla f", .unclosedMathematics),
    ("$a$ ‹$›b", .unclosedMathematics), ("\\$ ‹$›b\\$", .unclosedMathematics),
    ("$x_‹{›10$", .unclosedBrace), ("$‹{›a$ b}", .unclosedBrace), ("$\\text‹{›ab$", .unclosedBrace),
    ("$‹{›", .unclosedBrace), ("$a‹}›$", .unopenedBrace), ("$\\frac{a}{b}‹}›$", .unopenedBrace),
    ("$‹\\foo›$", .unknownCommand("foo", suggestion: nil)),
    ("값 $‹\\nabl› f$", .unknownCommand("nabl", suggestion: "nabla")),
    ("$‹\\Alpha›$", .unknownCommand("Alpha", suggestion: "alpha")),
    ("$‹\\fraq›{1}{2}$", .unknownCommand("fraq", suggestion: "frac")),
    ("$a‹\\›", .unknownCommand("", suggestion: nil)),
    ("$\\left‹\\langle› a\\right)$", .unknownCommand("langle", suggestion: nil)),
    ("$x_‹›$", .argumentMissing(of: "_")), ("$x^‹›", .argumentMissing(of: "^")),
    ("$x_‹›^2$", .argumentMissing(of: "_")),
    ("$\\frac{1}‹›$", .argumentMissing(of: "\\frac")), ("$\\frac‹›$", .argumentMissing(of: "\\frac")),
    ("$\\sqrt‹›$", .argumentMissing(of: "\\sqrt")), ("${\\sqrt‹›}$", .argumentMissing(of: "\\sqrt")),
    ("$\\mathbf‹›$", .argumentMissing(of: "\\mathbf")), ("$\\text ‹›ab$", .argumentMissing(of: "\\text")),
    ("$\\left‹›$", .argumentMissing(of: "\\left")), ("$\\left(a\\right‹›$", .argumentMissing(of: "\\right")),
    ("$\\left(a_‹›\\right)$", .argumentMissing(of: "_")),
    ("$x_0‹_›1$", .doubleScript("_")), ("$x^a‹^›b$", .doubleScript("^")), ("$x^a_0‹^›b$", .doubleScript("^")),
    ("$‹\\left›( x$", .unpairedFence("\\left")), ("${‹\\left›( x}$", .unpairedFence("\\left")),
    ("$x ‹\\right›)$", .unpairedFence("\\right")), ("$\\frac{1}{x ‹\\right›)}$", .unpairedFence("\\right")),
    ("$\\left(a\\right)‹\\right›)$", .unpairedFence("\\right")),
    ("$" + String(repeating: "{", count: 16) + "‹›", .tooDeep(limit: 16)),
    ("$" + String(repeating: "{", count: 16) + "‹x›$", .tooDeep(limit: 16)),
  ]

  @Test("a mistake has its kind and its place", arguments: table)
  func places(marked: String, kind: LabelError.Kind) throws {
    let scalars = Array(marked.unicodeScalars)
    let start = try #require(scalars.firstIndex(of: "‹"))
    let end = try #require(scalars.firstIndex(of: "›")) - 1
    let text = String(String.UnicodeScalarView(scalars.filter { $0 != "‹" && $0 != "›" }))
    let error = try #require(Self.error(text))
    #expect(error.kind == kind)
    #expect(error.span == start..<end)
  }

  @Test("every sentence is whole in both languages", arguments: table.map(\.1))
  func sentences(kind: LabelError.Kind) {
    let error = LabelError(kind, at: 0..<0)
    #expect(error.sentence(in: .english).hasSuffix("."))
    #expect(error.sentence(in: .korean).hasSuffix("다."))
    #expect((error.hint(in: .english) == nil) == (error.hint(in: .korean) == nil))
  }

  @Test(
    "nesting ten thousand deep is told so, and never overflows",
    arguments: [
      "{", "x_{", "x^", "x_", "\\frac", "\\frac{", "\\sqrt", "\\sqrt{", "\\left(", "\\mathbf", "\\left({",
      "{\\left(",
    ])
  func depth(piece: String) throws {
    for end in ["", "x$", "$"] {
      let error = try #require(Self.error("$" + String(repeating: piece, count: 10_000) + end))
      switch error.kind {
      // A script of a script is told of first.
      case .tooDeep, .argumentMissing, .doubleScript: break
      default: Issue.record("\(error)")
      }
    }
  }

  @Test("what is nested as deep as allowed is laid out, and written plainly")
  func allowedDepth() throws {
    for (open, close) in [
      ("{", "}"), ("x_{", "}"), ("\\sqrt{", "}"), ("\\frac{1}{", "}"), ("\\left(", "\\right)"),
    ] {
      for depth in 1...15 {
        let text =
          "$" + String(repeating: open, count: depth) + "x" + String(repeating: close, count: depth) + "$"
        guard let label = try? Label(text) else { continue }
        #expect(label.measure(size: 14).width.isFinite && label.plainText.contains("x"))
      }
    }
    #expect(Self.error("$\\frac{1}{1+\\frac{1}{1+\\frac{1}{1+x}}}$") == nil)
  }

  @Test("any text is a label or an error with a place inside of the text")
  func fuzz() {
    let pieces = [
      "$", "$", "{", "}", "_", "^", "'", "\\left", "\\right", "(", ")", ".", "\\frac", "\\sqrt", "\\text",
      "\\mathbf",
      "\\", "\\|", "\\,", "\\$", "\\alpha", "\\rightarrow", "x", "1", " ", "-", "=", ",", "가", "\u{1100}",
      "\u{1161}", "\n", "🙂", "\u{301}",
    ]
    var state: UInt64 = 1
    for _ in 0..<20_000 {
      var text = "$"
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      if state >> 40 & 1 == 0 { text += "$" }
      if let error = Self.error(text) {
        #expect(error.span.lowerBound >= 0 && error.span.upperBound <= text.unicodeScalars.count, "\(text)")
      } else if let label = try? Label(text) {
        let extent = label.measure(size: 10)
        #expect(extent.width.isFinite && extent.height.isFinite, "\(text)")
        _ = label.plainText
        #expect(!label.wrapped(to: 30, size: 10).contains { $0.measure(size: 10).width.isNaN })
      }
    }
  }

  @Test("a long text takes time in proportion to its length")
  func length() throws {
    let clock = ContinuousClock()
    let time = try clock.measure {
      _ = try Label(String(repeating: "$x_0^2 + \\frac{1}{2}$ 기울기 ", count: 3000)).measure(size: 14)
    }
    // Takes 0.3 s unoptimized; would take minutes if it grew with the square.
    #expect(time < .seconds(20))
  }
}
