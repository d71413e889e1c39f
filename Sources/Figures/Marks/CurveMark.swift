public import Calculus
public import Graphics

/// The graph of a field of one variable, with gaps where it is undefined, and no line across a pole or a jump.
public struct CurveMark: Mark {
  public var field: ScalarField
  /// Where the curve is drawn.
  public var domain: Limits
  public var ink: Ink
  public var style: StrokeStyle
  /// Whether the values of the curve ask to be seen; a tangent, for one, follows what the curve asks for.
  public var decidesExtent = true

  public init(
    _ field: ScalarField, over domain: Limits, ink: Ink = .series(0),
    style: StrokeStyle = StrokeStyle(width: 1.8, join: .round)
  ) {
    self.field = field
    self.domain = domain
    self.ink = ink
    self.style = style
  }

  public var extent: Extent? { extent(x: .linear, y: .linear) }

  public func extent(x: ScaleKind, y: ScaleKind) -> Extent? {
    guard decidesExtent else { return nil }
    let values = field.graphRange(over: domain.lower...domain.upper, positive: y == .log)
    guard let values, let limits = Limits(holding: [values.lowerBound, values.upperBound]) else { return nil }
    return Extent(x: domain, y: limits)
  }

  public func occupied(in frame: PlaneFrame) -> [Point] {
    lines(in: frame).flatMap { $0.spaced(by: 4) }
  }

  public func draw(in frame: PlaneFrame, theme: Theme, into drawing: inout Drawing) {
    let lines = lines(in: frame).map { $0.simplified(tolerance: 0.06) }
    drawing.group(clip: .rectangle(frame.rect)) { drawing in
      drawing.stroke(theme.color(ink), theme.style(style, of: ink)) { path in
        for line in lines { path.polyline(line.vertices) }
      }
    }
  }

  /// The curve on the page, cut a little beyond the frame.
  private func lines(in frame: PlaneFrame) -> [PageLine] {
    let shown = (max(domain.lower, frame.x.limits.lower), min(domain.upper, frame.x.limits.upper))
    guard shown.0 < shown.1 else { return [] }
    let (first, last) = (frame.x(shown.0), frame.x(shown.1))
    let room = frame.rect.inset(by: Insets(all: -12))
    let sampling = CurveSampling(
      from: first, to: last, count: max(8, Int(abs(last - first) / 1.5)), tolerance: 0.05,
      visible: room.top...room.bottom
    ) { position in
      // The ends of the domain are exact: the square root has no value just below zero.
      let x = min(max(frame.x.value(at: position), domain.lower), domain.upper)
      return frame.y(field.value(at: [x]))
    }
    return sampling.pieces.flatMap { piece in
      PageLine(vertices: piece.map { Point($0.u, $0.v) }).clipped(to: room)
    }
  }
}
