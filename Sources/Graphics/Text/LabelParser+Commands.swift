extension LabelParser {
  mutating func command() throws(LabelError) -> MathAtom {
    let start = next
    let name = commandName()
    switch name {
    case "frac":
      let numerator = try argument(of: "\\frac")
      return MathAtom(.fraction(numerator, try argument(of: "\\frac")), .ordinary)
    case "sqrt": return try root()
    case "left": return try fenced(start)
    case "mathbf": return MathAtom(try argument(of: "\\mathbf").styled(.mathBold), .ordinary)
    case "mathrm": return MathAtom(try argument(of: "\\mathrm").styled(.math), .ordinary)
    case "text": return MathAtom(.run(try rawArgument(of: "\\text"), .sans), .ordinary)
    case ",": return MathAtom(.space(0.17), .space)
    case ";", ":": return MathAtom(.space(0.25), .space)
    case " ": return MathAtom(.space(0.28), .space)
    case "!": return MathAtom(.space(-0.17), .space)
    case "quad": return MathAtom(.space(1), .space)
    case "|": return MathAtom(.run("‖", .math), .ordinary)
    case "{", "}", "$", "%", "_", "#", "&": return MathAtom(.run(name, .math), .ordinary)
    case _ where MathSymbols.functions.contains(name): return MathAtom(.run(name, .math), .function)
    default:
      guard let symbol = MathSymbols.symbol(name) else {
        throw LabelError(.unknownCommand(name, suggestion: Self.suggestion(for: name)), at: start..<next)
      }
      return MathAtom(symbol: symbol)
    }
  }

  /// `\sqrt{x}`, or `\sqrt[3]{x}`.
  private mutating func root() throws(LabelError) -> MathAtom {
    skipSpaces()
    guard peeked == "[" else { return MathAtom(.root(try argument(of: "\\sqrt")), .ordinary) }
    next += 1
    let index = try argument(of: "\\sqrt")
    skipSpaces()
    guard peeked == "]" else { throw LabelError(.argumentMissing(of: "\\sqrt"), at: next..<next) }
    next += 1
    return MathAtom(.root(try argument(of: "\\sqrt"), index: index), .ordinary)
  }

  private mutating func commandName() -> String {
    next += 1
    var name = String.UnicodeScalarView()
    while let scalar = peeked, Self.isLetter(scalar) {
      name.append(scalar)
      next += 1
    }
    if name.isEmpty, let scalar = peeked {
      name.append(scalar)
      next += 1
    }
    return String(name)
  }

  /// A sign that grows with what it encloses; empty for the invisible one, `.`.
  mutating func delimiter(of name: String) throws(LabelError) -> String {
    skipSpaces()
    guard let scalar = peeked, scalar != "$", scalar != "}" else {
      throw LabelError(.argumentMissing(of: name), at: next..<next)
    }
    let start = next
    guard scalar == "\\" else {
      next += 1
      return scalar == "." ? "" : String(scalar)
    }
    let command = commandName()
    switch command {
    case "{", "}": return command
    case "|", "Vert", "lVert", "rVert": return "‖"
    case "vert", "lvert", "rvert": return "|"
    default: throw LabelError(.unknownCommand(command, suggestion: nil), at: start..<next)
    }
  }

  /// What stands between braces, as it is.
  private mutating func rawArgument(of name: String) throws(LabelError) -> String {
    skipSpaces()
    guard peeked == "{" else { throw LabelError(.argumentMissing(of: name), at: next..<next) }
    guard let end = scalars[next...].firstIndex(of: "}") else {
      throw LabelError(.unclosedBrace, at: next..<next + 1)
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[next + 1..<end])
    next = end + 1
    return HangulComposition.composed(String(text))
  }

  /// The command that differs least, if it differs in few letters.
  private static func suggestion(for name: String) -> String? {
    let known = MathSymbols.names + ["frac", "sqrt", "left", "right", "mathbf", "mathrm", "text", "quad"]
    let scored = known.map { ($0, EditDistance.between(name, $0)) }
    return scored.min { $0.1 < $1.1 }.flatMap { $0.1 <= max(1, name.count / 3) ? $0.0 : nil }
  }
}
