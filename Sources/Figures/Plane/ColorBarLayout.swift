import Graphics

/// Where the parts of a color bar stand, once the frame beside it is known.
struct ColorBarLayout {
  let bar: ColorBar
  let ticks: [(part: Double, label: Label)]

  static let gap = 14.0
  private static let thickness = 12.0

  /// The bar beside a frame of about this height.
  init(_ bar: ColorBar, frameHeight height: Double) {
    self.bar = bar
    ticks = bar.ticks(height: height)
  }

  private var tickWidth: Double {
    ticks.map { $0.label.measure(size: Measures.tickLabel).width }.max() ?? 0
  }

  private var labelExtent: LabelExtent? { bar.label?.measure(size: Measures.axisLabel) }

  /// A short label stands upright above the bar, a long one beside it.
  private var labelIsAbove: Bool { (labelExtent?.width ?? 0) <= 40 }

  /// How much room the bar takes at the right of the frame.
  var width: Double {
    let beside = Self.gap + Self.thickness + Measures.tickLength + Measures.tickAir + tickWidth
    guard let label = labelExtent else { return beside }
    return labelIsAbove
      ? max(beside, Self.gap + label.width) : beside + Measures.labelAir + label.height
  }

  func draw(beside frame: Rect, theme: Theme, into drawing: inout Drawing) {
    let above = labelIsAbove ? labelExtent.map { $0.height + 4 } ?? 0 : 0
    let rect = Rect(
      x: frame.right + Self.gap, y: frame.top + above.rounded(), width: Self.thickness,
      height: frame.height - above.rounded())
    fill(rect, into: &drawing)
    drawing.stroke(theme.quiet, Measures.frame) { path in
      path.rectangle(rect)
      for tick in ticks {
        let start = Point(rect.right, y(tick.part, in: rect))
        path.segment(from: start, to: start + Offset(Measures.tickLength, 0))
      }
    }
    for tick in ticks {
      let x = rect.right + Measures.tickLength + Measures.tickAir
      drawing.text(
        tick.label.placed(
          at: Point(x, y(tick.part, in: rect) + PlaneLayout.tickText.ascent / 2), anchor: .start,
          size: Measures.tickLabel, color: theme.quiet))
    }
    drawLabel(frame, rect, theme, into: &drawing)
  }

  private func y(_ part: Double, in rect: Rect) -> Double { rect.bottom - part * rect.height }

  private func fill(_ rect: Rect, into drawing: inout Drawing) {
    switch bar.content {
    case .bands(_, let colors):
      // Each color is laid over all that lies above its lower end: no light comes through between neighbors.
      for (index, color) in colors.enumerated() {
        let bottom = y(Double(index) / Double(colors.count), in: rect)
        drawing.fill(
          .rectangle(Rect(x: rect.left, y: rect.top, width: rect.width, height: bottom - rect.top)), color)
      }
    case .scale(let scale):
      let steps = 256
      let pixels = (0..<steps).reversed().map {
        scale.color(at: (Double($0) + 0.5) / Double(steps)).pixel
      }
      drawing.image(PlacedImage(width: 1, height: steps, pixels: pixels, rect: rect, isSmooth: false))
    }
  }

  private func drawLabel(_ frame: Rect, _ rect: Rect, _ theme: Theme, into drawing: inout Drawing) {
    guard let label = bar.label, let extent = labelExtent else { return }
    if labelIsAbove {
      let center = rect.center.x
      let isNarrow = extent.width <= 2 * Self.gap
      drawing.text(
        label.placed(
          at: Point(isNarrow ? center : rect.left, frame.top + extent.ascent),
          anchor: isNarrow ? .middle : .start, size: Measures.axisLabel, color: theme.text))
    } else {
      let left = rect.right + Measures.tickLength + Measures.tickAir + tickWidth + Measures.labelAir
      drawing.text(
        label.placed(
          at: Point(left + extent.ascent, rect.center.y), anchor: .middle, size: Measures.axisLabel,
          color: theme.text, rotation: -.quarterTurn))
    }
  }
}
