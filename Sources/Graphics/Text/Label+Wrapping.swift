extension Label {
  /// The label in lines of at most a width; it breaks at spaces of its text, and inside of long words where it must.
  ///
  /// Mathematics is never broken.
  public func wrapped(to width: Double, size: Double) -> [Label] {
    var lines: [Label] = []
    var line: [LabelNode] = []
    func length(of nodes: [LabelNode]) -> Double { Label(.row(nodes)).measure(size: size).width }
    func finish() {
      while case .run(" ", _)? = line.last { line.removeLast() }
      if !line.isEmpty { lines.append(Label(.row(line))) }
      line = []
    }
    for piece in pieces where !(line.isEmpty && piece == .run(" ", .sans)) {
      if length(of: line + [piece]) <= width || line.isEmpty && !Self.isBreakable(piece) {
        line.append(piece)
        continue
      }
      if length(of: [piece]) > width, case .run(let word, let style) = piece {
        for character in word {
          if length(of: line + [.run(String(character), style)]) > width { finish() }
          line.append(.run(String(character), style))
        }
        continue
      }
      finish()
      if piece != .run(" ", .sans) { line.append(piece) }
    }
    finish()
    return lines
  }

  private static func isBreakable(_ node: LabelNode) -> Bool {
    if case .run = node { return true }
    return false
  }

  /// Words, spaces and formulas, in order.
  private var pieces: [LabelNode] {
    let nodes: [LabelNode] = if case .row(let nodes) = node { nodes } else { [node] }
    return nodes.flatMap { node -> [LabelNode] in
      guard case .run(let text, .sans) = node else { return [node] }
      return text.split(separator: " ", omittingEmptySubsequences: false).enumerated().flatMap {
        index, word in
        (index > 0 ? [LabelNode.run(" ", .sans)] : []) + (word.isEmpty ? [] : [.run(String(word), .sans)])
      }
    }
  }
}
