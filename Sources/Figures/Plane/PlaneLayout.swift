import Graphics

/// Where the parts of a plane figure stand: computed once from the limits and the measured sizes of all words.
struct PlaneLayout {
  let size: Size
  let frame: PlaneFrame
  /// The room around the frame that words take.
  let insets: Insets
  let xTicks: [(value: Double, label: Label)]
  let yTicks: [(value: Double, label: Label)]
  /// Ticks without a label.
  let minorX: [Double]
  let minorY: [Double]
  /// The room that the labels of the x axis take above and below their baseline.
  let xTickText: (ascent: Double, descent: Double)
  /// Baselines of the words around the frame.
  let title: TitleLines
  let xLabelBaseline: Double
  let captionBaseline: Double
  let keyBaseline: Double
  /// Where a legend below the frame begins.
  let legendTop: Double
  let yLabelCenter: Double
  let yLabelIsTurned: Bool
  let captionLines: [Label]
  let colorBar: ColorBarLayout?

  init(_ figure: PlaneFigure, extent: Extent, outside: OutsideLegend? = nil) {
    let width = figure.page.width
    // The number of ticks follows from the room, and the room from the ticks' labels: one estimate breaks the circle.
    // What stands beside the frame does not shrink with the page.
    let roughSides = max(
      (figure.colorBar == nil ? 0.14 : 0.25) * max(width, Page.standardWidth),
      figure.leastInsets.left + figure.leastInsets.right)
    let roughWidth = max(0.4 * width, width - roughSides) - (outside?.right ?? 0)
    let ratio = extent.y.length / extent.x.length
    let isLinear = figure.x.scale == .linear && figure.y.scale == .linear
    let isEqual = figure.aspect == .equal && isLinear && Self.equalRatios.contains(ratio)
    let roughHeight = min(roughWidth * (isEqual ? ratio : 0.62), 1.1 * width, figure.page.height ?? .infinity)
    let ticks = Self.ticks(figure, extent, width: roughWidth, height: roughHeight, isEqual: isEqual)
    (xTicks, minorX) = (ticks.x.labeled, ticks.x.minor)
    (yTicks, minorY) = (ticks.y.labeled, ticks.y.minor)
    xTickText = Self.extremes(xTicks.map(\.label))

    let yTickWidth = yTicks.map { $0.label.measure(size: Measures.tickLabel).width }.max() ?? 0
    let yLabel = figure.y.label?.measure(size: Measures.axisLabel)
    let isTurned = (yLabel?.width ?? 0) > 26
    yLabelIsTurned = isTurned
    let yLabelWidth = yLabel.map { (isTurned ? $0.height : $0.width) + Measures.labelAir } ?? 0
    let lastTick = xTicks.last.map { $0.label.measure(size: Measures.tickLabel).width / 2 } ?? 0
    title = TitleLines(figure.title, short: figure.shortTitle, width: width, size: figure.titleSize)
    let xLabel = figure.x.label?.measure(size: Measures.axisLabel)
    let tickText = Self.tickText
    captionLines =
      figure.caption?.wrapped(
        to: width - 2 * Measures.pageAir, size: Measures.caption) ?? []
    let captionHeight = Double(captionLines.count) * Self.captionLeading

    let crosses = figure.crossesAtOrigin
    let top =
      (title.lines.isEmpty
        ? Measures.pageAir + tickText.ascent / 2 : Measures.pageAir + title.height + Measures.titleAir)
      + (crosses ? OriginAxes.reach : 0)
    let besideFrame = yTickWidth + Measures.tickAir + Measures.tickLength
    let left =
      Measures.pageAir
      + (crosses
        ? max(0, besideFrame - roughWidth * OriginAxes.part(extent.x)) : yLabelWidth + besideFrame)
    colorBar = figure.colorBar.map { ColorBarLayout($0, frameHeight: roughHeight) }
    let rightOfFrame = colorBar.map { $0.width + Measures.pageAir } ?? max(Measures.pageAir, lastTick + 4)
    let beyondAxis = crosses ? OriginAxes.reach + (xLabel.map { $0.width + 2 } ?? 0) : 0
    let right = rightOfFrame + (outside?.right ?? 0) + beyondAxis
    let belowTicks = Measures.tickLength + Measures.tickAir + xTickText.ascent + xTickText.descent
    let aboveKey =
      crosses
      ? max(0, belowTicks - roughHeight * OriginAxes.part(extent.y))
      : belowTicks + (xLabel.map { Measures.labelAir * 0.75 + $0.height } ?? 0)
    let keyWidth = figure.lengthKey?.width(extent, frame: roughWidth) ?? 0
    let isBesideLabel = !crosses && xLabel.map { $0.width / 2 + keyWidth + 16 <= roughWidth / 2 } ?? false
    let hasKeyRow = figure.lengthKey != nil && !isBesideLabel
    let belowLabel = aboveKey + (hasKeyRow ? Self.captionLeading + 4 : 0)
    let belowLegend = belowLabel + (outside?.below ?? 0)
    let bottom =
      belowLegend + (captionLines.isEmpty ? 0 : Measures.labelAir + captionHeight) + Measures.pageAir
    insets = Insets(top: top, left: left, bottom: bottom, right: right).union(figure.leastInsets)

    size = Self.pageSize(figure, insets, isEqual ? ratio : nil)
    let room = Self.frame(in: Rect(origin: .zero, size: size).inset(by: insets), isEqual ? ratio : nil)
    let rect = Self.fitted(room, extent, ticks.x.step, ticks.y.step)
    frame = PlaneFrame(rect: rect, extent: extent, x: figure.x.scale, y: figure.y.scale)

    xLabelBaseline = rect.bottom + belowTicks + Measures.labelAir * 0.75 + (xLabel?.ascent ?? 0)
    keyBaseline = hasKeyRow ? rect.bottom + aboveKey + Self.captionLeading : xLabelBaseline
    legendTop = rect.bottom + belowLabel + 2
    captionBaseline = rect.bottom + belowLegend + Measures.labelAir + Measures.caption
    let besideTicks = rect.left - Measures.tickLength - Measures.tickAir - yTickWidth - Measures.labelAir
    let halfLabel = isTurned ? yLabel?.descent : yLabel.map { $0.width / 2 }
    yLabelCenter = besideTicks - (halfLabel ?? 0)
  }

  /// Height of the axes for one of width; beyond these a figure of equal units would be a sliver.
  private static let equalRatios = 0.2...5.0
  static let captionLeading = 15.0
  /// The size of digits, the same for all labels, so that baselines agree.
  static let tickText = Label(plain: "0").measure(size: Measures.tickLabel)

  /// The most that labels reach above and below their baseline.
  private static func extremes(_ labels: [Label]) -> (ascent: Double, descent: Double) {
    labels.reduce((tickText.ascent, tickText.descent)) { most, label in
      // A power of ten stands as high as its digits: its exponent reaches into the air at the ticks.
      let extent = label.measure(size: Measures.tickLabel)
      return isTall(extent) ? (max(most.0, extent.ascent), max(most.1, extent.descent)) : most
    }
  }

  /// How far below a tick of the y axis the baseline of its label lies.
  static func middle(_ label: Label) -> Double {
    let extent = label.measure(size: Measures.tickLabel)
    return isTall(extent) ? (extent.ascent - extent.descent) / 2 : tickText.ascent / 2
  }

  /// Fractions are.
  private static func isTall(_ extent: LabelExtent) -> Bool { extent.height > 1.6 * tickText.height }

  /// Ticks for the room that there is; axes of equal units take one step, the coarser one, where both can have it.
  private static func ticks(
    _ figure: PlaneFigure, _ extent: Extent, width: Double, height: Double, isEqual: Bool
  ) -> (x: AxisTicks, y: AxisTicks) {
    let x = apart(figure.x, extent.x, width, about: min(7, max(3, Int(width / 64))))
    let y = AxisTicks(figure.y, extent.y, about: min(7, max(3, Int(height / 50))))
    let isDecimal = figure.x.ticks == .decimal && figure.y.ticks == .decimal
    guard isEqual, isDecimal, let xStep = x.step, let yStep = y.step, xStep != yStep else { return (x, y) }
    let common = max(xStep, yStep)
    guard let sameX = Ticks(extent.x, step: common), let sameY = Ticks(extent.y, step: common) else {
      return (x, y)
    }
    return (AxisTicks(sameX), AxisTicks(sameY))
  }

  /// Ticks of the horizontal axis whose labels do not touch each other.
  private static func apart(_ axis: Axis, _ limits: Limits, _ width: Double, about count: Int) -> AxisTicks {
    let ticks = AxisTicks(axis, limits, about: count)
    let scale = Scale(limits: limits, from: 0, to: width, kind: axis.scale)
    let places = ticks.labeled.map { tick in
      (x: scale(tick.value), half: tick.label.measure(size: Measures.tickLabel).width / 2)
    }
    let isApart = zip(places, places.dropFirst()).allSatisfy { $1.x - $1.half - $0.x - $0.half >= 5 }
    guard !isApart, axis.places == nil else { return ticks }
    if count > 2 { return apart(axis, limits, width, about: count - 1) }
    // Fewer ticks than these would leave the ends of the axis without, which Ticks avoids; here letters would touch.
    let step = axis.scale == .linear && axis.ticks == .decimal ? ticks.step : nil
    return step.flatMap { Ticks(limits, step: Ticks.step(after: $0)) }.map { AxisTicks($0) } ?? ticks
  }

  /// The page: as wide as asked, and as high as the data want, from 0.3 to 1.2 of the width.
  private static func pageSize(_ figure: PlaneFigure, _ insets: Insets, _ ratio: Double?) -> Size {
    let width = figure.page.width
    if let height = figure.page.height { return Size(width: width, height: height) }
    let inner = max(1, width - insets.left - insets.right)
    let height = inner * (ratio ?? 0.62) + insets.top + insets.bottom
    return Size(width: width, height: min(max(height, 0.3 * width), 1.2 * width).rounded())
  }

  /// The largest rectangle of the wanted shape in the middle of the room, on half pixels, where thin lines are sharp.
  private static func frame(in room: Rect, _ ratio: Double?) -> Rect {
    var (width, height) = (max(1, room.width), max(1, room.height))
    if let ratio {
      if height > width * ratio { height = width * ratio } else { width = height / ratio }
    }
    return centered(Size(width: width, height: height), in: room)
  }

  /// The rectangle made smaller by less than a point a tick, so that ticks are whole points apart.
  ///
  /// All grid lines then look alike on a screen, and what stands on a regular grid has coordinates that repeat,
  /// which makes a compressed file smaller by a tenth.
  private static func fitted(_ rect: Rect, _ extent: Extent, _ xStep: Double?, _ yStep: Double?) -> Rect {
    func length(_ length: Double, _ limits: Limits, _ step: Double?) -> Double {
      guard let step else { return length }
      let whole = (length * step / limits.length).rounded(.down)
      let fitted = whole * limits.length / step
      // Limits near the largest doubles have no such product.
      return whole >= 24 && fitted.isFinite ? fitted : length
    }
    let size = Size(
      width: length(rect.width, extent.x, xStep), height: length(rect.height, extent.y, yStep))
    return centered(size, in: rect)
  }

  private static func centered(_ size: Size, in room: Rect) -> Rect {
    let x = (room.left + (room.width - size.width) / 2).rounded() + 0.5
    let y = (room.top + (room.height - size.height) / 2).rounded() + 0.5
    return Rect(x: x, y: y, width: size.width, height: size.height)
  }
}
