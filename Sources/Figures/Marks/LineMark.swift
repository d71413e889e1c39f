public import Graphics

/// A line through given points, such as a chord or the path of a descent on a curve.
public struct LineMark: Mark {
  /// In data units; a point that is not finite interrupts the line.
  public var points: [(x: Double, y: Double)]
  public var ink: Ink
  public var style: StrokeStyle
  /// How far the drawn line may leave points out, in page points; nil draws each of them.
  public var tolerance: Double?
  /// Whether the points ask to be seen.
  public var decidesExtent = true

  public init(
    _ points: [(x: Double, y: Double)], ink: Ink = .accent,
    style: StrokeStyle = StrokeStyle(width: 1.8, join: .round)
  ) {
    self.points = points
    self.ink = ink
    self.style = style
  }

  public var extent: Extent? { extent(x: .linear, y: .linear) }

  public func extent(x: ScaleKind, y: ScaleKind) -> Extent? {
    decidesExtent ? Extent(holding: points, x: x, y: y) : nil
  }

  public func occupied(in frame: PlaneFrame) -> [Point] {
    lines(in: frame).flatMap { $0.spaced(by: 4) }
  }

  public func draw(in frame: PlaneFrame, theme: Theme, into drawing: inout Drawing) {
    drawing.group(clip: .rectangle(frame.rect)) { drawing in
      drawing.stroke(theme.color(ink), theme.style(style, of: ink)) { path in
        for line in lines(in: frame) { path.polyline(line.vertices) }
      }
    }
  }

  private func lines(in frame: PlaneFrame) -> [PageLine] {
    PageLine(vertices: points.map { frame.point($0.x, $0.y) })
      .clipped(to: frame.rect.inset(by: Insets(all: -12)))
      .map { line in tolerance.map(line.simplifiedInPieces) ?? line }
  }
}

extension Extent {
  /// The smallest extent of the points that have a place on such axes; nil if none has.
  init?(holding points: [(x: Double, y: Double)], x: ScaleKind, y: ScaleKind) {
    let shown = points.filter { x.place(of: $0.x).isFinite && y.place(of: $0.y).isFinite }
    guard let xs = Limits(holding: shown.map(\.x)), let ys = Limits(holding: shown.map(\.y)) else {
      return nil
    }
    self.init(x: xs, y: ys)
  }
}
