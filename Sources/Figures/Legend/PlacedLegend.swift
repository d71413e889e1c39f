import Graphics

/// A legend that has found its place.
struct PlacedLegend {
  let box: LegendBox
  let origin: Point
  let isOverData: Bool

  func draw(theme: Theme, into drawing: inout Drawing) {
    box.draw(at: origin, isOverData: isOverData, theme: theme, into: &drawing)
  }
}

/// The room that a legend beside or below the frame takes.
struct OutsideLegend {
  var right = 0.0
  var below = 0.0
}

extension PlaneFigure {
  /// The layout of the figure together with its legend: a legend outside takes room from the frame.
  func placedLegend() -> (PlaneLayout, PlacedLegend?) {
    let extent = extent
    let layout = PlaneLayout(self, extent: extent)
    guard let legend, !legend.entries.isEmpty, legend.place != .none else { return (layout, nil) }
    if legend.place == .automatic {
      let box = LegendBox(legend)
      let frame = layout.frame
      let axes = crossesAtOrigin ? OriginAxes(frame: frame).occupied(layout) : []
      let occupied = marks.flatMap { $0.occupied(in: frame) } + axes
      if let spot = LegendSpot(for: box.size, in: frame.rect, avoiding: occupied), !spot.isCrowded {
        return (layout, PlacedLegend(box: box, origin: spot.origin, isOverData: true))
      }
    }
    return outside(legend, extent)
  }

  /// At the right where the frame stays wide enough, else below.
  private func outside(_ legend: Legend, _ extent: Extent) -> (PlaneLayout, PlacedLegend) {
    let box = LegendBox(legend)
    let isRight =
      legend.place == .right
      || (legend.place == .automatic && colorBar == nil && box.size.width <= 0.26 * page.width)
    if isRight && box.size.width <= 0.5 * page.width {
      let layout = PlaneLayout(self, extent: extent, outside: OutsideLegend(right: box.size.width))
      let frame = layout.frame.rect
      return (
        layout, PlacedLegend(box: box, origin: Point(frame.right + 6, frame.top - 4), isOverData: false)
      )
    }
    let wide = LegendBox(legend, fitting: page.width - 2 * Measures.pageAir)
    let layout = PlaneLayout(self, extent: extent, outside: OutsideLegend(below: wide.size.height))
    let center = layout.frame.rect.center.x
    let left = min(max(center - wide.size.width / 2, 4), max(4, page.width - 4 - wide.size.width))
    return (layout, PlacedLegend(box: wide, origin: Point(left, layout.legendTop), isOverData: false))
  }
}
