/// A rectangle on a page with its sides along the axes, from its top left corner.
public struct Rect: Sendable, Hashable {
  public var origin: Point
  public var size: Size

  public init(origin: Point, size: Size) {
    self.origin = origin
    self.size = size
  }

  public init(x: Double, y: Double, width: Double, height: Double) {
    self.init(origin: Point(x, y), size: Size(width: width, height: height))
  }

  public var left: Double { origin.x }
  public var top: Double { origin.y }
  public var right: Double { origin.x + size.width }
  public var bottom: Double { origin.y + size.height }
  public var width: Double { size.width }
  public var height: Double { size.height }
  public var center: Point { Point(origin.x + size.width / 2, origin.y + size.height / 2) }

  /// The part that remains when the insets are taken off the four sides.
  public func inset(by insets: Insets) -> Rect {
    Rect(
      x: left + insets.left, y: top + insets.top,
      width: width - insets.left - insets.right, height: height - insets.top - insets.bottom)
  }

  public func contains(_ point: Point) -> Bool {
    point.x >= left && point.x <= right && point.y >= top && point.y <= bottom
  }

  public func intersects(_ other: Rect) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }
}
