/// How long the arrows of a field are drawn: what was asked for, in page points where it is a length on the page.
public struct ArrowLengths: Sendable, Hashable {
  public enum Mode: String, Sendable, Hashable, CaseIterable {
    /// The longest arrow takes most of a cell, and the others follow from it.
    case scaled
    /// Arrows are vectors in the units of the axes.
    case raw
    /// All arrows are equally long: they show directions alone.
    case constant
  }

  /// How the length of an arrow grows with that of its vector.
  public enum Transform: String, Sendable, Hashable, CaseIterable {
    case linear
    /// By the square root: a vector of a hundredth has an arrow of a tenth.
    case sqrt
    /// By log(1 + 1000 r) for a part r of the longest vector: three decades can be told apart.
    case log
  }

  public var mode = Mode.scaled
  /// Nil: linear, unless a recipe finds that most arrows would be stubs.
  public var transform: Transform?
  /// No arrow is drawn shorter, but a zero vector is a dot; nil: 3.5 points, and less in dense fields.
  public var shortest: Double?
  /// The length of the longest arrow; nil: most of a cell.
  public var longest: Double?
  /// The vector that is drawn as the longest arrow, and so are all larger ones; nil: the largest one.
  public var reference: Double?

  public init() {}
}
