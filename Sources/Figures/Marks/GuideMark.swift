public import Graphics

/// Dashed lines from a point to the two axes, which show its coordinates there.
public struct GuideMark: Mark {
  public var x: Double
  public var y: Double
  /// The value of each axis at which the other axis stands; nil for the lower limit.
  public var origin: Double?

  public init(x: Double, y: Double, origin: Double? = nil) {
    self.x = x
    self.y = y
    self.origin = origin
  }

  public var extent: Extent? { nil }

  public func occupied(in frame: PlaneFrame) -> [Point] {
    lines(in: frame).flatMap { $0.spaced(by: 8) }
  }

  public func draw(in frame: PlaneFrame, theme: Theme, into drawing: inout Drawing) {
    let style = StrokeStyle(width: 0.9, dashes: [4, 3])
    drawing.stroke(theme.color(.quiet), style) { path in
      for line in lines(in: frame) { path.polyline(line.vertices) }
    }
  }

  /// From the point outward, so that a dash begins at the point.
  private func lines(in frame: PlaneFrame) -> [PageLine] {
    func foot(_ scale: Scale) -> Double {
      origin.map { scale(min(max($0, scale.limits.lower), scale.limits.upper)) } ?? scale.start
    }
    let point = frame.point(x, y)
    return [Point(point.x, foot(frame.y)), Point(foot(frame.x), point.y)]
      .flatMap { PageLine(vertices: [point, $0]).clipped(to: frame.rect) }
  }
}
