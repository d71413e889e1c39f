import Graphics

/// Where the axes of a plane figure stand.
public enum AxesStyle: String, Sendable, Hashable, CaseIterable {
  /// A frame around the data, with ticks at the left and at the bottom.
  case border
  /// Two arrows that cross at the origin, as on a blackboard; for linear axes.
  case origin
}

/// Two axes that cross at the origin, or at the side of the frame where the origin lies outside.
struct OriginAxes {
  let frame: PlaneFrame
  /// Where they cross on the page.
  let crossing: Point

  /// How far the arrows reach beyond the frame.
  static let reach = 12.0

  init(frame: PlaneFrame) {
    self.frame = frame
    crossing = frame.point(Self.nearest(frame.x.limits), Self.nearest(frame.y.limits))
  }

  /// Zero, or the limit nearest to it.
  private static func nearest(_ limits: Limits) -> Double { min(max(0, limits.lower), limits.upper) }

  /// How far an axis's crossing lies from its lower limit, as a part of its length.
  static func part(_ limits: Limits) -> Double { (nearest(limits) - limits.lower) / limits.length }

  func drawLines(_ layout: PlaneLayout, theme: Theme, into drawing: inout Drawing) {
    let rect = frame.rect
    let shape = ArrowShape(shaftWidth: 1)
    let arrows = [
      (Point(rect.left, crossing.y), Offset(rect.width + Self.reach, 0)),
      (Point(crossing.x, rect.bottom), Offset(0, -rect.height - Self.reach)),
    ]
    drawing.stroke(theme.quiet, StrokeStyle(width: 1)) { path in
      for (tail, vector) in arrows { shape.addShaft(to: &path, tail: tail, vector: vector) }
      for tick in layout.xTicks where tick.value != 0 {
        let place = Point(frame.x(tick.value), crossing.y)
        path.segment(from: place - Offset(0, 3), to: place + Offset(0, 3))
      }
      for tick in layout.yTicks where tick.value != 0 {
        let place = Point(crossing.x, frame.y(tick.value))
        path.segment(from: place - Offset(3, 0), to: place + Offset(3, 0))
      }
    }
    drawing.fill(theme.quiet) { path in
      for (tail, vector) in arrows { shape.addHead(to: &path, tail: tail, vector: vector) }
    }
  }

  func drawWords(_ figure: PlaneFigure, _ layout: PlaneLayout, into drawing: inout Drawing) {
    let labels = OriginAxisLabels(axes: self, occupied: figure.marks.flatMap { $0.occupied(in: frame) })
    for word in labels.words(layout) {
      var backing = figure.page.theme.page
      backing.alpha = 200
      drawing.fill(.rectangle(word.box.inset(by: Insets(top: 1, left: 0.5, bottom: 1, right: 0.5))), backing)
      drawing.text(
        word.label.placed(
          at: word.at, anchor: word.anchor, size: Measures.tickLabel, color: figure.page.theme.quiet))
    }
    let rect = frame.rect
    for (label, at) in [
      (figure.x.label, Point(rect.right + Self.reach + 5, crossing.y + 4)),
      (figure.y.label, Point(crossing.x + 8, rect.top - Self.reach + 9)),
    ] {
      guard let label else { continue }
      drawing.text(
        label.placed(at: at, anchor: .start, size: Measures.axisLabel, color: figure.page.theme.text))
    }
  }

  /// What a legend should not hide.
  func occupied(_ layout: PlaneLayout) -> [Point] {
    OriginAxisLabels(axes: self, occupied: []).words(layout).map(\.box.center)
      + PageLine(vertices: [Point(frame.rect.left, crossing.y), Point(frame.rect.right, crossing.y)]).spaced(
        by: 8)
      + PageLine(vertices: [Point(crossing.x, frame.rect.top), Point(crossing.x, frame.rect.bottom)]).spaced(
        by: 8)
  }
}
