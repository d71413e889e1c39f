/// A position on a page, in points, y downward.
public struct Point: Sendable, Hashable {
  public var x: Double
  public var y: Double

  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  public static let zero = Point(0, 0)

  public static func + (point: Point, offset: Offset) -> Point {
    Point(point.x + offset.dx, point.y + offset.dy)
  }

  public static func - (point: Point, offset: Offset) -> Point {
    Point(point.x - offset.dx, point.y - offset.dy)
  }

  /// The displacement that leads from the right point to the left one.
  public static func - (end: Point, start: Point) -> Offset {
    Offset(end.x - start.x, end.y - start.y)
  }
}
