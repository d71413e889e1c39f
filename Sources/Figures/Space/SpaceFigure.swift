public import Graphics
public import Visibility

/// A figure in space: a surface in a box with three axes, with what lies on it and on the floor.
public struct SpaceFigure: ColoredFigure {
  public var surface: SurfaceMark
  /// From back to front, in their layers.
  public var marks: [any SpaceMark] = []
  public var x = Axis()
  public var y = Axis()
  /// The vertical axis; its limits cut the surface.
  public var z = Axis()
  public var view = NamedView.iso.view
  /// The lengths of the box's sides; only their ratio counts.
  public var boxRatio: Vector3
  /// What the colors of the surface mean.
  public var colorBar: ColorBar?
  public var title: Label?
  /// The title where the first one is too long for the page even in small letters.
  public var shortTitle: Label?
  /// The size of the title's letters, in points.
  public var titleSize = Measures.title
  /// Words below the figure.
  public var caption: Label?
  /// What the figure shows, in sentences, for those who cannot see it.
  public var description = ""
  public var page: Page

  public init(_ surface: SurfaceMark, boxRatio: Vector3 = Vector3(1, 1, 0.75), page: Page = Page()) {
    self.surface = surface
    self.boxRatio = boxRatio
    self.page = page
  }

  public func drawnByDay() -> Drawing {
    let layout = SpaceLayout(self, limits: shownLimits, sides: boxRatio)
    let scene = SpaceScene(
      frame: layout.frame, mesh: surface.mesh(in: layout.frame, isCut: z.limits != nil), style: surface.style)
    var drawing = Drawing(
      size: layout.size, title: title?.plainText ?? "", description: description, language: page.language)
    if let background = page.background {
      drawing.fill(.rectangle(Rect(origin: .zero, size: layout.size)), background)
    }
    BoxPanes(scene, layout.axes).draw(page.theme, into: &drawing)
    // From below, the floor is before the surface.
    let floorIsBehind = layout.frame.backSides(.z).contains(-1)
    func draw(_ layer: SpaceLayer) {
      for mark in marks where mark.layer == layer {
        mark.draw(in: scene, theme: page.theme, into: &drawing)
      }
    }
    if floorIsBehind { draw(.floor) }
    surface.draw(in: scene, theme: page.theme, into: &drawing)
    draw(.surface)
    if !floorIsBehind { draw(.floor) }
    drawWords(layout, &drawing)
    return drawing
  }

  var axisLabels: [Label?] { [x.label, y.label, z.label] }

  /// What the three axes show.
  var shownLimits: (x: Limits, y: Limits, z: Limits) {
    let extent = surface.extent
    return (x.limits ?? extent.x, y.limits ?? extent.y, zLimits)
  }

  /// The vertical limits: those that were set, or all heights; the floor sinks to show what lies on it.
  private var zLimits: Limits {
    if let limits = z.limits { return limits }
    let all = surface.heights
    return marks.contains { $0.layer == .floor }
      ? Limits(all.lower - 0.5 * all.length, all.upper) ?? all : all
  }

  private func drawWords(_ layout: SpaceLayout, _ drawing: inout Drawing) {
    let (axes, theme) = (layout.axes, page.theme)
    drawing.stroke(theme.quiet, Measures.tick) { path in
      for tick in axes.ticks { path.segment(from: tick.start, to: tick.end) }
    }
    func write(_ label: Label, _ center: Point, _ size: Double, _ color: Color) {
      let extent = label.measure(size: size)
      let baseline = center + Offset(0, (extent.ascent - extent.descent) / 2)
      drawing.text(label.placed(at: baseline, anchor: .middle, size: size, color: color))
    }
    for tick in axes.ticks where tick.isLabeled {
      write(tick.label, tick.center, Measures.tickLabel, theme.quiet)
    }
    for name in axes.names {
      guard name.isTurned else {
        write(name.label, name.center, Measures.axisLabel, theme.text)
        continue
      }
      let extent = name.label.measure(size: Measures.axisLabel)
      let baseline = name.center + Offset((extent.ascent - extent.descent) / 2, 0)
      drawing.text(
        name.label.placed(
          at: baseline, anchor: .middle, size: Measures.axisLabel, color: theme.text, rotation: -.quarterTurn)
      )
    }
    layout.colorBar?.draw(beside: layout.besideBar, theme: theme, into: &drawing)
    for (line, baseline) in zip(layout.title.lines, layout.title.baselines) {
      drawing.text(
        line.placed(
          at: Point(layout.size.width / 2, Measures.pageAir + baseline), anchor: .middle,
          size: layout.title.size, color: theme.text))
    }
    for (index, line) in layout.captionLines.enumerated() {
      let baseline = layout.captionBaseline + Double(index) * PlaneLayout.captionLeading
      drawing.text(
        line.placed(
          at: Point(layout.size.width / 2, baseline), anchor: .middle, size: Measures.caption,
          color: theme.quiet))
    }
  }
}
