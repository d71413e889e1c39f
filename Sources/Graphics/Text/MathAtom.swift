/// One atom of mathematics with its class, which decides the room around it as in TeX.
struct MathAtom {
  enum Class {
    case ordinary, binary, relation, open, close, punctuation, function, space
  }

  var node: LabelNode
  var kind: Class

  init(_ node: LabelNode, _ kind: Class) {
    self.node = node
    self.kind = kind
  }

  /// A character as mathematics sets it: letters in italics, a minus as a true minus.
  init(character scalar: Unicode.Scalar) {
    switch scalar {
    case "-", "\u{2212}": self.init(.run("\u{2212}", .math), .binary)
    case "+", "±", "×", "·": self.init(.run(String(scalar), .math), .binary)
    case "*": self.init(.run("∗", .math), .binary)
    case "=", "<", ">", "≤", "≥", "≠", "≈", "→", "∈": self.init(.run(String(scalar), .math), .relation)
    case "(", "[": self.init(.run(String(scalar), .math), .open)
    case ")", "]": self.init(.run(String(scalar), .math), .close)
    case ",", ";": self.init(.run(String(scalar), .math), .punctuation)
    case "∑", "∏", "∫": self.init(.large(String(scalar)), .function)
    case "a"..."z", "A"..."Z", "α"..."ω": self.init(.run(String(scalar), .mathItalic), .ordinary)
    case _ where scalar.value >= 0x1100 && scalar.properties.isAlphabetic:
      self.init(.run(String(scalar), .sans), .ordinary)
    default: self.init(.run(String(scalar), .math), .ordinary)
    }
  }

  init(symbol: (text: String, kind: MathSymbols.Kind)) {
    switch symbol.kind {
    case .variable: self.init(.run(symbol.text, .mathItalic), .ordinary)
    case .upright: self.init(.run(symbol.text, .math), .ordinary)
    case .binary: self.init(.run(symbol.text, .math), .binary)
    case .relation: self.init(.run(symbol.text, .math), .relation)
    case .large: self.init(.large(symbol.text), .function)
    }
  }

  /// Atoms in a row, with TeX's room between them: a sign after nothing, or after another one, is unary.
  static func row(_ atoms: [MathAtom]) -> LabelNode {
    var nodes: [LabelNode] = []
    var previous: Class?
    for (index, atom) in atoms.enumerated() {
      var kind = atom.kind
      let isLast = index == atoms.count - 1
      if kind == .binary, isLast || startsTerm(previous) { kind = .ordinary }
      // Room that was asked for comes on top, and makes no sign unary or binary.
      guard kind != .space else {
        nodes.append(atom.node)
        continue
      }
      if let previous, let room = room(previous, kind) { nodes.append(.space(room)) }
      switch kind {
      case .binary: nodes.append(atom.node.room(0.24))
      case .relation: nodes.append(atom.node.room(0.3))
      default: nodes.append(atom.node)
      }
      previous = kind
    }
    return .row(nodes)
  }

  /// Whether what comes next begins a term, so that a sign there has no left operand.
  private static func startsTerm(_ previous: Class?) -> Bool {
    switch previous {
    case nil, .binary, .relation, .open, .punctuation, .function: true
    default: false
    }
  }

  private static func room(_ previous: Class, _ next: Class) -> Double? {
    switch (previous, next) {
    case (.punctuation, _): 0.17
    case (.function, .ordinary), (.function, .function), (.ordinary, .function), (.close, .function): 0.17
    default: nil
    }
  }
}

extension LabelNode {
  /// The same node with room on both sides.
  fileprivate func room(_ room: Double) -> LabelNode {
    if case .run(let text, .math) = self { return .spaced(text, room: room) }
    return .row([.space(room), self, .space(room)])
  }

  /// The node with all its runs in one style.
  func styled(_ style: TextStyle) -> LabelNode {
    switch self {
    case .run(let text, _): .run(text, style)
    case .spaced, .large, .space: self
    case .row(let nodes): .row(nodes.map { $0.styled(style) })
    case .scripts(let base, let sub, let sup):
      .scripts(base: base.styled(style), sub: sub?.styled(style), sup: sup?.styled(style))
    case .fraction(let a, let b): .fraction(a.styled(style), b.styled(style))
    case .root(let body, let index): .root(body.styled(style), index: index?.styled(style))
    case .fenced(let open, let body, let close): .fenced(open, body.styled(style), close)
    }
  }
}
