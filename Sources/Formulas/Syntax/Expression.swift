/// A formula as a tree, stored flat: each node comes after its operands (postfix order).
///
/// Nothing that walks, copies, compares or frees it recurses, so a formula may nest as deep as it is long.
public struct Expression: Sendable, Hashable {
  /// What stands at a node.
  enum Symbol: Sendable, Hashable {
    /// A literal, never negative.
    case number(Double)
    case constant(Constant)
    case parameter(String)
    /// The variable of this index; a negative one counts from the end, as `x[-1]`.
    case variable(Int)
    /// The vector of all variables, without so many at either end: `x`, `x[1:]`, `x[:-1]`.
    case vector(dropFirst: Int, dropLast: Int)
    case negate, add, subtract, multiply, divide, power
    case compare(Comparison)
    case and, or, not
    case call(Function)
  }

  struct Node: Sendable, Hashable {
    var symbol: Symbol
    /// How many operands it has.
    var arity: Int
    /// How many nodes the subtree has, this one included.
    var size: Int
  }

  /// How the formula writes its variables.
  public enum Spelling: Sendable, Hashable {
    /// `x0`, `x1`, …, `x[0]`.
    case indexed
    /// `x`, `y`, `z`.
    case letters
  }

  var nodes: [Node]
  public internal(set) var spelling: Spelling

  init(nodes: [Node] = [], spelling: Spelling = .indexed) {
    self.nodes = nodes
    self.spelling = spelling
  }

  /// Appends a node whose operands are the last `arity` subtrees.
  mutating func append(_ symbol: Symbol, arity: Int) {
    var size = 1
    for _ in 0..<arity { size += nodes[nodes.count - size].size }
    nodes.append(Node(symbol: symbol, arity: arity, size: size))
  }

  /// The indices of a node's operands, in the order in which they are written.
  func operands(of index: Int) -> [Int] {
    var result: [Int] = []
    result.reserveCapacity(nodes[index].arity)
    var operand = index - 1
    for _ in 0..<nodes[index].arity {
      result.append(operand)
      operand -= nodes[operand].size
    }
    result.reverse()
    return result
  }
}
