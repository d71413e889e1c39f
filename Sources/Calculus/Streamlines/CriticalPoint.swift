/// A point of the plane where the gradient is zero, and what f looks like around it.
public struct CriticalPoint: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case minimum, maximum, saddle
    /// Neither: f rises and falls around it in another way than around a saddle, as around a monkey saddle.
    case degenerate
  }

  public var x: Double
  public var y: Double
  /// f at the point.
  public var value: Double
  public var kind: Kind

  public init(x: Double, y: Double, value: Double, kind: Kind) {
    (self.x, self.y, self.value, self.kind) = (x, y, value, kind)
  }
}
