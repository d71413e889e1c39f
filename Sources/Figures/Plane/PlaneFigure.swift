public import Graphics

/// A figure in a plane: marks over a light grid, between two axes, under a title.
public struct PlaneFigure: FramedFigure, ColoredFigure {
  /// From back to front.
  public var marks: [any Mark]
  public var x: Axis
  public var y: Axis
  public var aspect: Aspect
  public var axes = AxesStyle.border
  public var title: Label?
  /// The title where the first one is too long for the page even in small letters.
  public var shortTitle: Label?
  /// Words below the figure.
  public var caption: Label?
  /// What the colors of the marks mean.
  public var colorBar: ColorBar?
  /// What the lengths of arrows mean.
  public var lengthKey: LengthKey?
  /// What lines and signs mean.
  public var legend: Legend?
  /// What the figure shows, in sentences, for those who cannot see it.
  public var description: String
  public var page: Page
  public var leastInsets = Insets(all: 0)
  /// The size of the title's letters, in points.
  public var titleSize = Measures.title

  public init(_ marks: [any Mark], x: Axis = Axis(), y: Axis = Axis(), page: Page = Page()) {
    self.marks = marks
    self.x = x
    self.y = y
    self.page = page
    aspect = .equal
    description = ""
  }

  public var insets: Insets { placedLegend().0.insets }

  public func drawnByDay() -> Drawing {
    let (layout, legend) = placedLegend()
    var drawing = Drawing(
      size: layout.size, title: title?.plainText ?? "", description: description, language: page.language)
    if let background = page.background {
      drawing.fill(.rectangle(Rect(origin: .zero, size: layout.size)), background)
    }
    let isCovered = marks.contains { $0.coversFrame }
    if !isCovered { drawGrid(layout, &drawing) }
    if crossesAtOrigin {
      OriginAxes(frame: layout.frame).drawLines(layout, theme: page.theme, into: &drawing)
    } else if !isCovered {
      drawFrame(layout, &drawing)
    }
    for mark in marks { mark.draw(in: layout.frame, theme: page.theme, into: &drawing) }
    if isCovered && !crossesAtOrigin { drawFrame(layout, &drawing) }
    layout.colorBar?.draw(beside: layout.frame.rect, theme: page.theme, into: &drawing)
    drawWords(layout, &drawing)
    lengthKey?.draw(
      in: layout.frame, baseline: layout.keyBaseline, theme: page.theme, into: &drawing)
    legend?.draw(theme: page.theme, into: &drawing)
    return drawing
  }

  /// The limits of the two axes: what was asked for, else what the marks want.
  var extent: Extent {
    let wanted = marks.compactMap { $0.extent(x: x.scale, y: y.scale) }
    let all = wanted.dropFirst().reduce(wanted.first ?? Extent(x: .unit, y: .unit)) { $0.union($1) }
    return Extent(x: x.shown(all.x), y: y.shown(all.y))
  }

  /// Claims that the frame may be higher or lower than it is.
  var hasFreeShape: Bool { aspect == .auto || x.scale != .linear || y.scale != .linear }

  /// Logarithmic axes have no origin.
  var crossesAtOrigin: Bool { axes == .origin && x.scale == .linear && y.scale == .linear }

  private func drawGrid(_ layout: PlaneLayout, _ drawing: inout Drawing) {
    let frame = layout.frame
    drawing.stroke(page.theme.grid, Measures.grid) { path in
      for tick in layout.xTicks {
        let x = frame.x(tick.value)
        path.segment(from: Point(x, frame.rect.top), to: Point(x, frame.rect.bottom))
      }
      for tick in layout.yTicks {
        let y = frame.y(tick.value)
        path.segment(from: Point(frame.rect.left, y), to: Point(frame.rect.right, y))
      }
    }
  }

  private func drawFrame(_ layout: PlaneLayout, _ drawing: inout Drawing) {
    let frame = layout.frame
    drawing.stroke(page.theme.quiet, Measures.frame) { path in
      path.rectangle(frame.rect)
      for tick in layout.xTicks {
        let start = Point(frame.x(tick.value), frame.rect.bottom)
        path.segment(from: start, to: start + Offset(0, Measures.tickLength))
      }
      for tick in layout.yTicks {
        let start = Point(frame.rect.left, frame.y(tick.value))
        path.segment(from: start, to: start - Offset(Measures.tickLength, 0))
      }
      for value in layout.minorX {
        let start = Point(frame.x(value), frame.rect.bottom)
        path.segment(from: start, to: start + Offset(0, Measures.minorTickLength))
      }
      for value in layout.minorY {
        let start = Point(frame.rect.left, frame.y(value))
        path.segment(from: start, to: start - Offset(Measures.minorTickLength, 0))
      }
    }
  }

  private func drawWords(_ layout: PlaneLayout, _ drawing: inout Drawing) {
    if crossesAtOrigin {
      OriginAxes(frame: layout.frame).drawWords(self, layout, into: &drawing)
    } else {
      drawTickLabels(layout, &drawing)
      drawAxisLabels(layout, &drawing)
    }
    drawTitle(layout, &drawing)
    for (index, line) in layout.captionLines.enumerated() {
      let baseline = layout.captionBaseline + Double(index) * PlaneLayout.captionLeading
      drawing.text(
        line.placed(
          at: Point(layout.size.width / 2, baseline), anchor: .middle, size: Measures.caption,
          color: page.theme.quiet))
    }
  }

  private func drawTickLabels(_ layout: PlaneLayout, _ drawing: inout Drawing) {
    let (rect, theme) = (layout.frame.rect, page.theme)
    for tick in layout.xTicks {
      let baseline = rect.bottom + Measures.tickLength + Measures.tickAir + layout.xTickText.ascent
      drawing.text(
        tick.label.placed(
          at: Point(layout.frame.x(tick.value), baseline), anchor: .middle, size: Measures.tickLabel,
          color: theme.quiet))
    }
    for tick in layout.yTicks {
      let x = rect.left - Measures.tickLength - Measures.tickAir
      let baseline = layout.frame.y(tick.value) + PlaneLayout.middle(tick.label)
      drawing.text(
        tick.label.placed(at: Point(x, baseline), anchor: .end, size: Measures.tickLabel, color: theme.quiet))
    }
  }

  /// The title stands over the middle of the frame, or of the page where it would not fit there.
  private func drawTitle(_ layout: PlaneLayout, _ drawing: inout Drawing) {
    let title = layout.title
    let half = (title.lines.map { $0.measure(size: title.size).width }.max() ?? 0) / 2
    let center = layout.frame.rect.center.x
    let fits = center - half >= 4 && center + half <= layout.size.width - 4
    for (line, baseline) in zip(title.lines, title.baselines) {
      drawing.text(
        line.placed(
          at: Point(fits ? center : layout.size.width / 2, Measures.pageAir + baseline), anchor: .middle,
          size: title.size, color: page.theme.text))
    }
  }

  private func drawAxisLabels(_ layout: PlaneLayout, _ drawing: inout Drawing) {
    let rect = layout.frame.rect
    if let label = x.label {
      drawing.text(
        label.placed(
          at: Point(rect.center.x, layout.xLabelBaseline), anchor: .middle, size: Measures.axisLabel,
          color: page.theme.text))
    }
    if let label = y.label {
      let extent = label.measure(size: Measures.axisLabel)
      let baseline = rect.center.y + (layout.yLabelIsTurned ? 0 : (extent.ascent - extent.descent) / 2)
      drawing.text(
        label.placed(
          at: Point(layout.yLabelCenter, baseline), anchor: .middle, size: Measures.axisLabel,
          color: page.theme.text, rotation: layout.yLabelIsTurned ? -.quarterTurn : .zero))
    }
  }
}
