public import Graphics

/// Signs at points, over a halo in the page's color.
public struct PointMark: Mark {
  /// In data units; a point that is not finite is left out.
  public var points: [(x: Double, y: Double)]
  public var shape: PointShape
  public var ink: Ink
  /// Whether the points ask to be seen.
  public var decidesExtent = true

  public init(_ points: [(x: Double, y: Double)], shape: PointShape = .end, ink: Ink = .accent) {
    self.points = points
    self.shape = shape
    self.ink = ink
  }

  public var extent: Extent? { extent(x: .linear, y: .linear) }

  public func extent(x: ScaleKind, y: ScaleKind) -> Extent? {
    decidesExtent ? Extent(holding: points, x: x, y: y) : nil
  }

  public func occupied(in frame: PlaneFrame) -> [Point] { places(in: frame) }

  public func draw(in frame: PlaneFrame, theme: Theme, into drawing: inout Drawing) {
    shape.draw(at: places(in: frame), theme.color(ink), halo: theme.page, into: &drawing)
  }

  /// The points inside the frame; a sign on its edge is not cut.
  private func places(in frame: PlaneFrame) -> [Point] {
    let room = frame.rect.inset(by: Insets(all: -0.5))
    return points.map { frame.point($0.x, $0.y) }.filter(room.contains)
  }
}
