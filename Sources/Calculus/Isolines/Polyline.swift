/// A line through points of the plane, in data units.
public struct Polyline: Sendable, Hashable {
  public var x: [Double]
  public var y: [Double]
  /// Whether the last point is joined to the first one, which is not repeated.
  public var isClosed: Bool

  public init(x: [Double], y: [Double], isClosed: Bool) {
    precondition(x.count == y.count, "one y for each x")
    self.x = x
    self.y = y
    self.isClosed = isClosed
  }

  public var count: Int { x.count }

  /// Twice the area that a closed line goes around counterclockwise; negative if it goes clockwise.
  var doubleArea: Double {
    guard isClosed, count > 2 else { return 0 }
    var sum = 0.0
    for index in 0..<count {
      let next = index + 1 < count ? index + 1 : 0
      sum += (x[index] - x[0]) * (y[next] - y[0]) - (x[next] - x[0]) * (y[index] - y[0])
    }
    return sum
  }

  mutating func append(_ other: Polyline) {
    x += other.x
    y += other.y
  }
}

/// How far a simplified line may lie from the true one, along each axis, in data units.
public struct LineTolerance: Sendable, Hashable {
  public var x: Double
  public var y: Double

  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}
