import Testing

@testable import Graphics

@Suite struct LabelParserTests {
  private func node(_ text: String) throws -> LabelNode { try Label(text).node }

  /// The node of mathematics.
  private func mathematics(_ text: String) throws -> LabelNode {
    guard case .row(let nodes) = try node("$\(text)$"), nodes.count == 1, case .row(let inner) = nodes[0]
    else {
      return .row([])
    }
    return inner.count == 1 ? inner[0] : .row(inner)
  }

  @Test("words are one run, in any language, with control characters as spaces")
  func words() throws {
    #expect(try node("기울기 \\ {a}_^ & <b>") == .row([.run("기울기 \\ {a}_^ & <b>", .sans)]))
    #expect(try node("a\nb\tc\u{0}d") == .row([.run("a b c d", .sans)]))
    #expect(try node("") == .row([]))
  }

  @Test("a dollar sign behind a backslash is one")
  func escapedDollar() throws {
    #expect(try node("5\\$, 6\\$") == .row([.run("5$, 6$", .sans)]))
    #expect(try mathematics("\\$") == .run("$", .math))
  }

  @Test("words and mathematics follow each other in any order")
  func mixed() throws {
    #expect(
      try node("함수 $f$의 $x$")
        == .row([
          .run("함수 ", .sans), .row([.run("f", .mathItalic)]), .run("의 ", .sans),
          .row([.run("x", .mathItalic)]),
        ]))
    #expect(try node("$$") == .row([.row([])]))
    #expect(try node("$$x$$") == .row([.row([]), .run("x", .sans), .row([])]))
  }

  @Test("Hangul that comes in single letters becomes syllables")
  func hangul() throws {
    let decomposed = "기울기 값의 뜻".unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
      guard (0xAC00...0xD7A3).contains(scalar.value) else { return [scalar] }
      let index = scalar.value - 0xAC00
      let letters = [0x1100 + index / 588, 0x1161 + index % 588 / 28, 0x11A7 + index % 28]
      return letters.filter { $0 != 0x11A7 }.compactMap(Unicode.Scalar.init)
    }
    let text = String(String.UnicodeScalarView(decomposed))
    #expect(text.unicodeScalars.count > 12)
    for label in try [Label(text), Label(plain: text)] {
      #expect(label.plainText.unicodeScalars.elementsEqual("기울기 값의 뜻".unicodeScalars))
    }
    // Letters that do not make a syllable stay as they are.
    #expect(HangulComposition.composed("\u{1161}\u{1100}\u{11A8}ㄱㅏ").unicodeScalars.count == 5)
  }

  static let signs: [(command: String, text: String)] =
    zip(
      [
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu",
        "nu",
        "xi", "omicron", "pi", "rho", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega",
      ], "αβγδεζηθικλμνξοπρστυφχψω"
    ).map { ($0, String($1)) } + [
      ("varepsilon", "ε"), ("varphi", "φ"), ("Gamma", "Γ"), ("Delta", "Δ"), ("Theta", "Θ"), ("Lambda", "Λ"),
      ("Xi", "Ξ"), ("Pi", "Π"), ("Sigma", "Σ"), ("Phi", "Φ"), ("Psi", "Ψ"), ("Omega", "Ω"), ("nabla", "∇"),
      ("partial", "∂"), ("infty", "∞"), ("prime", "′"), ("ldots", "…"), ("dots", "…"), ("cdots", "…"),
      ("sum", "∑"),
      ("prod", "∏"), ("int", "∫"), ("lVert", "‖"), ("rVert", "‖"), ("lvert", "|"), ("rvert", "|"),
      ("cdot", "·"),
      ("times", "×"), ("pm", "±"), ("le", "≤"), ("leq", "≤"), ("ge", "≥"), ("geq", "≥"), ("ne", "≠"),
      ("neq", "≠"),
      ("approx", "≈"), ("to", "→"), ("rightarrow", "→"), ("leftarrow", "←"), ("in", "∈"),
      ("propto", "∝"), ("lfloor", "⌊"), ("rfloor", "⌋"), ("lceil", "⌈"), ("rceil", "⌉"),
    ]

  @Test("each command stands for its sign, alone, between others and with scripts", arguments: signs)
  func commands(command: String, text: String) throws {
    for formula in [
      "\\\(command)", "a\\\(command) b", "\\\(command)_0^2", "\\sqrt{\\\(command)}", "\\frac\\\(command)2",
    ] {
      #expect(try Label("$\(formula)$").plainText.contains(text), "\(formula)")
    }
  }

  @Test("the table above holds every command of the subset")
  func completeness() {
    #expect(Set(Self.signs.map(\.command) + MathSymbols.functions) == Set(MathSymbols.names))
  }

  @Test("names of functions are upright", arguments: MathSymbols.functions)
  func functions(name: String) throws {
    #expect(try mathematics("\\\(name)") == .run(name, .math))
  }

  @Test("letters are italics, digits are not, and a number is one run")
  func letters() throws {
    #expect(try mathematics("x") == .run("x", .mathItalic))
    #expect(try mathematics("3.14") == .run("3.14", .math))
    #expect(try mathematics("값") == .run("값", .sans))
  }

  @Test("a sign between operands has room, and one before its operand has none")
  func room() throws {
    let (a, b) = (LabelNode.run("a", .mathItalic), LabelNode.run("b", .mathItalic))
    #expect(try mathematics("a-b") == .row([a, .spaced("−", room: 0.24), b]))
    #expect(try mathematics("-b") == .row([.run("−", .math), b]))
    #expect(
      try mathematics("a=-b") == .row([a, .spaced("=", room: 0.3), .run("−", .math), b]))
    // `if(x < 1, 2, -0.5)` typeset itself as “2, − 0.5”, for the room before the sign was taken for an operand.
    #expect(
      try mathematics("a,\\,-b")
        == .row([a, .run(",", .math), .space(0.17), .space(0.17), .run("−", .math), b]))
    #expect(try mathematics("a - ") == .row([a, .run("−", .math)]))
  }

  @Test("scripts belong to the atom before them, in either order")
  func scripts() throws {
    let (x, zero, two) = (
      LabelNode.run("x", .mathItalic), LabelNode.run("0", .math), LabelNode.run("2", .math)
    )
    let both = LabelNode.scripts(base: x, sub: zero, sup: two)
    for text in ["x_0^2", "x^2_0", "x _ 0 ^ 2", "x_{0}^{2}", "{x}_0^2"] {
      let node = try mathematics(text)
      #expect(Label(node).plainText == Label(both).plainText, "\(text)")
    }
    #expect(try mathematics("x_0^2") == both)
    // One digit only, as in TeX; and a script without a base stands alone.
    #expect(try Label("$x_10$").plainText == "x₁0")
    #expect(try mathematics("_0") == .scripts(base: .row([]), sub: zero, sup: nil))
  }

  @Test("primes are superscripts, before or behind others")
  func primes() throws {
    #expect(try Label("$f'$").plainText == "f′")
    #expect(try Label("$f''^2$").plainText == Label("$f^2{}''$").plainText.replacing("²′′", with: "′′²"))
    #expect(try Label("$f'_0$").plainText == Label("$f_0'$").plainText)
  }

  @Test("fractions, roots, fences, styles and room")
  func structures() throws {
    let (a, b) = (LabelNode.run("a", .mathItalic), LabelNode.run("b", .mathItalic))
    #expect(try mathematics("\\frac ab") == .fraction(a, b))
    #expect(try mathematics("\\frac12") == .fraction(.run("1", .math), .run("2", .math)))
    #expect(try mathematics("\\sqrt a") == .root(a))
    #expect(try mathematics("\\left( a \\right.") == .fenced("(", .row([a]), ""))
    #expect(try mathematics("\\left\\lVert a\\right\\|") == .fenced("‖", .row([a]), "‖"))
    #expect(try mathematics("\\left\\{a\\right\\}") == .fenced("{", .row([a]), "}"))
    #expect(
      try mathematics("\\left|\\left(a\\right)\\right|")
        == .fenced("|", .row([.fenced("(", .row([a]), ")")]), "|"))
    #expect(
      try mathematics("\\left(a \\rightarrow b\\right)") == .fenced("(", try mathematics("a\\to b"), ")"))
    #expect(try mathematics("\\mathbf x") == .run("x", .mathBold))
    #expect(try mathematics("\\mathrm{ab}") == .row([.run("a", .math), .run("b", .math)]))
    #expect(try mathematics("\\text{기울기 값}") == .run("기울기 값", .sans))
    #expect(try mathematics("\\,") == .space(0.17))
    #expect(try mathematics("\\quad") == .space(1))
    #expect(try mathematics("\\!") == .space(-0.17))
    for escaped in ["{", "}", "%", "_", "#", "&"] {
      #expect(try mathematics("\\\(escaped)") == .run(escaped, .math))
    }
    #expect(try mathematics("\\|") == .run("‖", .math))
  }
}
