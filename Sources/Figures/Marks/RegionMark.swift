public import Graphics

/// A closed region of the plane, filled so that what lies below shines through, with a line around it.
public struct RegionMark: Mark {
  /// The corners, in data units.
  public var corners: [(x: Double, y: Double)]
  public var ink: Ink
  public var style: StrokeStyle

  public init(
    _ corners: [(x: Double, y: Double)], ink: Ink, style: StrokeStyle = StrokeStyle(width: 1.4, join: .round)
  ) {
    self.corners = corners
    self.ink = ink
    self.style = style
  }

  public var extent: Extent? { Extent(holding: corners, x: .linear, y: .linear) }

  public func occupied(in frame: PlaneFrame) -> [Point] {
    PageLine(vertices: places(in: frame)).clipped(to: frame.rect).flatMap { $0.spaced(by: 4) }
  }

  public func draw(in frame: PlaneFrame, theme: Theme, into drawing: inout Drawing) {
    let places = places(in: frame)
    guard places.count > 2, places.allSatisfy({ abs($0.x) < 1e6 && abs($0.y) < 1e6 }) else { return }
    let color = theme.color(ink)
    var shade = color
    shade.alpha = 40
    drawing.group(clip: .rectangle(frame.rect)) { drawing in
      drawing.fill(shade) { $0.polygon(places) }
      drawing.stroke(color, theme.style(style, of: ink)) { $0.polygon(places) }
    }
  }

  private func places(in frame: PlaneFrame) -> [Point] { corners.map { frame.point($0.x, $0.y) } }
}
