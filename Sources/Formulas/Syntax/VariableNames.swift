/// The variables that a formula names, as the parser met them.
struct VariableNames {
  struct Place {
    var name: String
    var span: Range<Int>
    /// The node of the tree.
    var node: Int
  }

  /// Each `x` without a subscript.
  var bare: [Place] = []
  /// Each slice of `x`.
  var slices: [Place] = []
  /// The first `y` or `z`.
  var letter: Place?
  /// The first `x0` or `x[0]`.
  var indexed: Place?
}

/// How many variables a formula needs.
public enum VariableCount: Sendable, Hashable {
  /// The text fixes it; a formula of x0 alone has one, a constant none.
  case exactly(Int)
  /// The formula uses the whole vector and adapts to its length.
  case atLeast(Int)

  /// The fewest variables that it can be evaluated with.
  public var minimum: Int {
    switch self {
    case .exactly(let count), .atLeast(let count): count
    }
  }
}
