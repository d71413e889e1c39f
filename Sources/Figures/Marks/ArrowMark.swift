public import Graphics

/// Arrows from point to point of the plane.
public struct ArrowMark: Mark {
  public typealias Position = (x: Double, y: Double)

  /// In data units.
  public var arrows: [(tail: Position, tip: Position)]
  public var ink: Ink
  /// The width of the shafts, in page points.
  public var width = 1.8

  public init(_ arrows: [(tail: Position, tip: Position)], ink: Ink = .accent) {
    self.arrows = arrows
    self.ink = ink
  }

  public var extent: Extent? {
    Extent(holding: arrows.flatMap { [$0.tail, $0.tip] }, x: .linear, y: .linear)
  }

  public func occupied(in frame: PlaneFrame) -> [Point] {
    arrows.flatMap { arrow in
      PageLine(vertices: [frame.point(arrow.tail.x, arrow.tail.y), frame.point(arrow.tip.x, arrow.tip.y)])
        .clipped(to: frame.rect).flatMap { $0.spaced(by: 4) }
    }
  }

  public func draw(in frame: PlaneFrame, theme: Theme, into drawing: inout Drawing) {
    let shape = ArrowShape(shaftWidth: width)
    let placed = arrows.map { arrow in
      let tail = frame.point(arrow.tail.x, arrow.tail.y)
      return (tail: tail, vector: frame.point(arrow.tip.x, arrow.tip.y) - tail)
    }.filter { $0.vector.length > 0 && $0.vector.length < 1e5 }
    drawing.group(clip: .rectangle(frame.rect)) { drawing in
      for (weight, part) in ArrowShape.weights.enumerated() {
        let some = placed.filter { shape.weight(ofArrow: $0.vector.length) == weight }
        drawing.stroke(theme.color(ink), StrokeStyle(width: width * part)) { path in
          for arrow in some { shape.addShaft(to: &path, tail: arrow.tail, vector: arrow.vector) }
        }
      }
      drawing.fill(theme.color(ink)) { path in
        for arrow in placed { shape.addHead(to: &path, tail: arrow.tail, vector: arrow.vector) }
      }
    }
  }
}
