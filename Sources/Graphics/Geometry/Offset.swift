/// A displacement on a page, in points: the difference of two positions.
public struct Offset: Sendable, Hashable {
  public var dx: Double
  public var dy: Double

  public init(_ dx: Double, _ dy: Double) {
    self.dx = dx
    self.dy = dy
  }

  public static let zero = Offset(0, 0)

  @inlinable public var length: Double { (dx * dx + dy * dy).squareRoot() }

  /// The same displacement turned by a quarter turn, from the x axis toward the y axis of the page.
  public var perpendicular: Offset { Offset(-dy, dx) }

  public static func + (a: Offset, b: Offset) -> Offset { Offset(a.dx + b.dx, a.dy + b.dy) }
  public static func - (a: Offset, b: Offset) -> Offset { Offset(a.dx - b.dx, a.dy - b.dy) }
  public static prefix func - (a: Offset) -> Offset { Offset(-a.dx, -a.dy) }
  public static func * (a: Offset, factor: Double) -> Offset { Offset(a.dx * factor, a.dy * factor) }
}
