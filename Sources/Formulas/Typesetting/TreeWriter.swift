/// Writes a tree from its root down, with a stack of its own instead of calls: time in proportion to the result.
struct TreeWriter<Context> {
  enum Piece {
    case text(String)
    case node(Int, Context)
  }

  /// The text of a tree, where `pieces` says what a node is made of.
  static func text(of tree: Expression, _ context: Context, pieces: (Int, Context) -> [Piece]) -> String {
    guard !tree.nodes.isEmpty else { return "" }
    var result = ""
    var stack: [Piece] = [.node(tree.nodes.count - 1, context)]
    while let piece = stack.popLast() {
      switch piece {
      case .text(let text): result += text
      case .node(let index, let context): stack.append(contentsOf: pieces(index, context).reversed())
      }
    }
    return result
  }
}
