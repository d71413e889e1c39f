extension Label {
  /// The label in lines of at most a width; it breaks at spaces of its text, and inside of long words where it must.
  ///
  /// Mathematics is never broken.
  public func wrapped(to width: Double, size: Double) -> [Label] {
    var lines: [Label] = []
    var line: [LabelNode] = []
    func fits(_ nodes: [LabelNode]) -> Bool { Label(.row(nodes)).measure(size: size).width <= width }
    func finish() {
      if !line.isEmpty { lines.append(Label(.row(line))) }
      line = []
    }
    for (spaces, word) in words {
      let gap = line.isEmpty ? [] : [LabelNode](repeating: Self.space, count: spaces)
      if fits(line + gap + word) {
        line += gap + word
      } else if fits(word) {
        finish()
        line = word
      } else {
        // A word that is wider than a line begins on the line that is begun.
        let start = line
        line += gap
        for (index, piece) in word.flatMap(Self.breakable).enumerated() {
          if !fits(line + [piece]) {
            if index == 0 { line = start }
            finish()
          }
          line.append(piece)
        }
      }
    }
    finish()
    return lines
  }

  private static let space = LabelNode.run(" ", .sans)

  /// Characters of text one by one, anything else as it is.
  private static func breakable(_ node: LabelNode) -> [LabelNode] {
    guard case .run(let text, .sans) = node else { return [node] }
    return text.map { .run(String($0), .sans) }
  }

  /// What stands between spaces of the text, with the number of spaces before it; a formula without a space beside it
  /// belongs to the word that it touches, and the two sides of an equals sign belong together.
  private var words: [(spaces: Int, nodes: [LabelNode])] {
    let nodes: [LabelNode] = if case .row(let nodes) = node { nodes } else { [node] }
    var words: [(spaces: Int, nodes: [LabelNode])] = []
    var spaces = 0
    var isOpen = false
    func add(_ node: LabelNode) {
      if isOpen { words[words.count - 1].nodes.append(node) } else { words.append((spaces, [node])) }
      (spaces, isOpen) = (0, true)
    }
    for node in nodes {
      guard case .run(let text, .sans) = node else {
        add(node)
        continue
      }
      let parts = text.split(separator: " ", omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() {
        if index > 0, isOpen, part == "=" || parts[index - 1] == "=" {
          add(Self.space)
        } else if index > 0 {
          (spaces, isOpen) = (spaces + 1, false)
        }
        if !part.isEmpty { add(.run(String(part), .sans)) }
      }
    }
    return words
  }
}
