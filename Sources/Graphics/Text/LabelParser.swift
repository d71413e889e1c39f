/// Reads a label: plain text, with mathematics between dollar signs in a small subset of TeX.
///
///     label       = { text | "$" mathematics "$" }          \$ is a dollar sign
///     mathematics = { atom { "'" | "_" argument | "^" argument } }
///     atom        = letter | number | sign | "{" mathematics "}" | command | nothing, before "_" and "^"
///     argument    = atom without scripts
///
/// Commands: Greek letters, signs and names of functions (`MathSymbols`), `\frac`, `\sqrt`, `\left` … `\right`,
/// `\mathbf`, `\mathrm`, `\text`, `\,` and `\quad`. Nesting is bounded, so reading and freeing never overflow.
struct LabelParser {
  let scalars: [Unicode.Scalar]
  var next = 0
  private var depth = 0
  private var openBraces = 0
  private var openFences = 0
  static let depthLimit = 16

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  var peeked: Unicode.Scalar? { next < scalars.count ? scalars[next] : nil }

  // Text

  mutating func label() throws(LabelError) -> LabelNode {
    var nodes: [LabelNode] = []
    var plain = String.UnicodeScalarView()
    func run(_ plain: String.UnicodeScalarView) -> LabelNode {
      .run(HangulComposition.composed(String(plain)), .sans)
    }
    while let scalar = peeked {
      if scalar == "\\", next + 1 < scalars.count, scalars[next + 1] == "$" {
        plain.append("$")
        next += 2
      } else if scalar == "$" {
        if !plain.isEmpty { nodes.append(run(plain)) }
        plain = String.UnicodeScalarView()
        nodes.append(try mathematicsInDollars())
      } else {
        // A line break or another control character in a label is a space.
        plain.append(Self.isSpace(scalar) ? " " : scalar)
        next += 1
      }
    }
    if !plain.isEmpty { nodes.append(run(plain)) }
    return .row(nodes)
  }

  private mutating func mathematicsInDollars() throws(LabelError) -> LabelNode {
    let start = next
    next += 1
    let row = try mathematics()
    guard peeked == "$" else { throw LabelError(.unclosedMathematics, at: start..<start + 1) }
    next += 1
    return row
  }

  // Mathematics

  /// Atoms up to the end of what is open: a dollar sign, a brace or `\right`, which is not consumed.
  private mutating func mathematics() throws(LabelError) -> LabelNode {
    try enter()
    defer { depth -= 1 }
    var atoms: [MathAtom] = []
    while let scalar = peeked, scalar != "$" {
      if Self.isSpace(scalar) {
        next += 1
      } else if scalar == "}" {
        guard openBraces > 0 else { throw LabelError(.unopenedBrace, at: next..<next + 1) }
        break
      } else if isRight {
        guard openFences > 0 else { throw LabelError(.unpairedFence("\\right"), at: next..<next + 6) }
        break
      } else {
        var atom = try self.atom()
        try addScripts(to: &atom)
        atoms.append(atom)
      }
    }
    return MathAtom.row(atoms)
  }

  private mutating func enter() throws(LabelError) {
    depth += 1
    guard depth <= Self.depthLimit else {
      throw LabelError(.tooDeep(limit: Self.depthLimit), at: next..<min(next + 1, scalars.count))
    }
  }

  private mutating func addScripts(to atom: inout MathAtom) throws(LabelError) {
    var (sub, sup): (LabelNode?, LabelNode?) = (nil, nil)
    var primes = 0
    skipSpaces()
    while let sign = peeked, sign == "_" || sign == "^" || sign == "'" {
      let place = next
      next += 1
      if sign == "'" {
        primes += 1
      } else if sign == "_" {
        guard sub == nil else { throw LabelError(.doubleScript("_"), at: place..<next) }
        sub = try argument(of: "_")
      } else {
        guard sup == nil else { throw LabelError(.doubleScript("^"), at: place..<next) }
        sup = try argument(of: "^")
      }
      skipSpaces()
    }
    if primes > 0 {
      let signs = LabelNode.run(String(repeating: "′", count: primes), .mathItalic)
      sup = .row([signs] + (sup.map { [$0] } ?? []))
    }
    if sub != nil || sup != nil { atom.node = .scripts(base: atom.node, sub: sub, sup: sup) }
  }

  private mutating func atom() throws(LabelError) -> MathAtom {
    let scalar = scalars[next]
    switch scalar {
    case "{": return MathAtom(try group(), .ordinary)
    case "\\": return try command()
    case "_", "^": return MathAtom(.row([]), .ordinary)
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
    openBraces += 1
    defer { openBraces -= 1 }
    let row = try mathematics()
    guard peeked == "}" else { throw LabelError(.unclosedBrace, at: start..<start + 1) }
    next += 1
    return row
  }

  mutating func argument(of name: String) throws(LabelError) -> LabelNode {
    skipSpaces()
    guard let scalar = peeked, !["}", "$", "_", "^"].contains(scalar), !isRight else {
      throw LabelError(.argumentMissing(of: name), at: next..<next)
    }
    if ("0"..."9").contains(scalar) {
      next += 1
      return .run(String(scalar), .math)
    }
    try enter()
    defer { depth -= 1 }
    return try atom().node
  }

  /// What stands between `\left`, which has been read, and `\right`, with both delimiters.
  mutating func fenced(_ start: Int) throws(LabelError) -> MathAtom {
    let place = start..<next
    let open = try delimiter(of: "\\left")
    openFences += 1
    let body = try mathematics()
    openFences -= 1
    guard isRight else { throw LabelError(.unpairedFence("\\left"), at: place) }
    next += 6
    return MathAtom(.fenced(open, body, try delimiter(of: "\\right")), .ordinary)
  }

  /// Whether `\right` comes next, and not `\rightarrow`.
  private var isRight: Bool {
    guard peeked == "\\", scalars[next...].starts(with: "\\right".unicodeScalars) else { return false }
    return next + 6 == scalars.count || !Self.isLetter(scalars[next + 6])
  }

  mutating func skipSpaces() {
    while let scalar = peeked, Self.isSpace(scalar) { next += 1 }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.value <= 0x20 }

  /// Whether the name of a command may contain it.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }
}
