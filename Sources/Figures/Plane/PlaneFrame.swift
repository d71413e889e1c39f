public import Graphics

/// The rectangle of the page that shows the data, with its two scales: the one crossing from data to page.
public struct PlaneFrame: Sendable, Hashable {
  public let rect: Rect
  public let x: Scale
  public let y: Scale

  public init(rect: Rect, extent: Extent, x: ScaleKind = .linear, y: ScaleKind = .linear) {
    self.rect = rect
    self.x = Scale(limits: extent.x, from: rect.left, to: rect.right, kind: x)
    self.y = Scale(limits: extent.y, from: rect.bottom, to: rect.top, kind: y)
  }

  /// The page position of a point of the plane.
  public func point(_ x: Double, _ y: Double) -> Point {
    Point(self.x(x), self.y(y))
  }

  /// The page displacement of a displacement in the plane, where both axes are linear.
  public func offset(_ dx: Double, _ dy: Double) -> Offset {
    Offset(dx * x.factor, dy * y.factor)
  }
}
