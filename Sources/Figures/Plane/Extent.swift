/// The part of the plane that a mark wants to be seen.
public struct Extent: Sendable, Hashable {
  public var x: Limits
  public var y: Limits

  public init(x: Limits, y: Limits) {
    self.x = x
    self.y = y
  }

  public func union(_ other: Extent) -> Extent {
    Extent(x: x.union(other.x), y: y.union(other.y))
  }
}
