/// Reads a label: plain text, with mathematics between dollar signs in a small subset of TeX.
///
///     label       = { text | "$" mathematics "$" }          \$ is a dollar sign
///     mathematics = { atom [ "_" argument ] [ "^" argument ] }
///     atom        = letter | number | sign | "{" mathematics "}" | command
///     argument    = atom without scripts
///
/// Commands: Greek letters, signs and names of functions (`MathSymbols`), `\frac`, `\sqrt`, `\left` … `\right`,
/// `\mathbf`, `\mathrm`, `\text`, `\,` and `\quad`. Nesting is bounded, so reading and freeing never overflow.
struct LabelParser {
  private let scalars: [Unicode.Scalar]
  private var next = 0
  private var depth = 0
  static let depthLimit = 16

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  private var peeked: Unicode.Scalar? { next < scalars.count ? scalars[next] : nil }

  // Text

  mutating func label() throws(LabelError) -> LabelNode {
    var nodes: [LabelNode] = []
    var plain = String.UnicodeScalarView()
    while let scalar = peeked {
      if scalar == "\\", next + 1 < scalars.count, scalars[next + 1] == "$" {
        plain.append("$")
        next += 2
      } else if scalar == "$" {
        if !plain.isEmpty { nodes.append(.run(String(plain), .sans)) }
        plain = String.UnicodeScalarView()
        nodes.append(try mathematicsInDollars())
      } else {
        // A line break or another control character in a label is a space.
        plain.append(scalar.value < 0x20 ? " " : scalar)
        next += 1
      }
    }
    if !plain.isEmpty { nodes.append(.run(String(plain), .sans)) }
    return .row(nodes)
  }

  private mutating func mathematicsInDollars() throws(LabelError) -> LabelNode {
    let start = next
    next += 1
    let row = try mathematics { $0 == "$" }
    guard peeked == "$" else { throw LabelError(.unclosedMathematics, at: start..<start + 1) }
    next += 1
    return row
  }

  // Mathematics

  /// Atoms up to a scalar that ends them, which is not consumed.
  mutating func mathematics(until isEnd: (Unicode.Scalar) -> Bool) throws(LabelError) -> LabelNode {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else {
      throw LabelError(.tooDeep(limit: Self.depthLimit), at: next..<next + 1)
    }
    var atoms: [MathAtom] = []
    while let scalar = peeked, !isEnd(scalar), !isCommand("right") {
      if scalar == " " || scalar.value < 0x20 {
        next += 1
      } else if scalar == "}" {
        throw LabelError(.unopenedBrace, at: next..<next + 1)
      } else {
        var atom = try self.atom()
        try addScripts(to: &atom)
        atoms.append(atom)
      }
    }
    return MathAtom.row(atoms)
  }

  private mutating func addScripts(to atom: inout MathAtom) throws(LabelError) {
    var (sub, sup): (LabelNode?, LabelNode?) = (nil, nil)
    skipSpaces()
    while let sign = peeked, sign == "_" || sign == "^" || sign == "'" {
      let place = next
      next += 1
      if sign == "'" {
        sup = .row([sup, .run("′", .math)].compactMap { $0 })
      } else if sign == "_" {
        guard sub == nil else { throw LabelError(.doubleScript("_"), at: place..<next) }
        sub = try argument(of: "_")
      } else {
        guard sup == nil else { throw LabelError(.doubleScript("^"), at: place..<next) }
        sup = try argument(of: "^")
      }
      skipSpaces()
    }
    if sub != nil || sup != nil { atom.node = .scripts(base: atom.node, sub: sub, sup: sup) }
  }

  private mutating func atom() throws(LabelError) -> MathAtom {
    let scalar = scalars[next]
    switch scalar {
    case "{": return MathAtom(try group(), .ordinary)
    case "\\": return try command()
    case "0"..."9", ".":
      var digits = String.UnicodeScalarView()
      while let digit = peeked, ("0"..."9").contains(digit) || digit == "." {
        digits.append(digit)
        next += 1
      }
      return MathAtom(.run(String(digits), .math), .ordinary)
    default:
      next += 1
      return MathAtom(character: scalar)
    }
  }

  private mutating func group() throws(LabelError) -> LabelNode {
    let start = next
    next += 1
    let row = try mathematics { $0 == "}" }
    guard peeked == "}" else { throw LabelError(.unclosedBrace, at: start..<start + 1) }
    next += 1
    return row
  }

  private mutating func argument(of name: String) throws(LabelError) -> LabelNode {
    skipSpaces()
    guard let scalar = peeked, scalar != "}", scalar != "$" else {
      throw LabelError(.argumentMissing(of: name), at: next..<next)
    }
    if ("0"..."9").contains(scalar) {
      next += 1
      return .run(String(scalar), .math)
    }
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else {
      throw LabelError(.tooDeep(limit: Self.depthLimit), at: next..<next + 1)
    }
    return try atom().node
  }

  // Commands

  private mutating func command() throws(LabelError) -> MathAtom {
    let start = next
    let name = commandName()
    switch name {
    case "frac":
      let numerator = try argument(of: "\\frac")
      return MathAtom(.fraction(numerator, try argument(of: "\\frac")), .ordinary)
    case "sqrt": return MathAtom(.root(try argument(of: "\\sqrt")), .ordinary)
    case "left": return try fenced(start)
    case "right": throw LabelError(.unpairedFence("\\right"), at: start..<next)
    case "mathbf": return MathAtom(try argument(of: "\\mathbf").styled(.sansBold), .ordinary)
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

  private mutating func commandName() -> String {
    next += 1
    var name = String.UnicodeScalarView()
    while let scalar = peeked, ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) {
      name.append(scalar)
      next += 1
    }
    if name.isEmpty, let scalar = peeked {
      name.append(scalar)
      next += 1
    }
    return String(name)
  }

  private func isCommand(_ name: String) -> Bool {
    let wanted = Array("\\\(name)".unicodeScalars)
    return scalars[next...].starts(with: wanted)
  }

  private mutating func fenced(_ start: Int) throws(LabelError) -> MathAtom {
    let open = try delimiter(of: "\\left")
    let body = try mathematics { _ in false }
    guard isCommand("right") else { throw LabelError(.unpairedFence("\\left"), at: start..<start + 5) }
    next += 6
    return MathAtom(.fenced(open, body, try delimiter(of: "\\right")), .ordinary)
  }

  private mutating func delimiter(of name: String) throws(LabelError) -> String {
    skipSpaces()
    guard let scalar = peeked else { throw LabelError(.argumentMissing(of: name), at: next..<next) }
    next += 1
    if scalar == "\\", let escaped = peeked {
      next += 1
      return escaped == "|" ? "‖" : String(escaped)
    }
    return scalar == "." ? "" : String(scalar)
  }

  /// What stands between braces, as it is.
  private mutating func rawArgument(of name: String) throws(LabelError) -> String {
    skipSpaces()
    guard peeked == "{", let end = scalars[next...].firstIndex(of: "}") else {
      throw LabelError(.argumentMissing(of: name), at: next..<next)
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[next + 1..<end])
    next = end + 1
    return String(text)
  }

  private mutating func skipSpaces() {
    while peeked == " " { next += 1 }
  }

  /// The command that differs least, if it differs in few letters.
  private static func suggestion(for name: String) -> String? {
    let known = MathSymbols.names + ["frac", "sqrt", "left", "right", "mathbf", "mathrm", "text", "quad"]
    let scored = known.map { ($0, EditDistance.between(name, $0)) }
    return scored.min { $0.1 < $1.1 }.flatMap { $0.1 <= max(1, name.count / 3) ? $0.0 : nil }
  }
}
