public import Graphics

/// Arrows of vectors of known lengths, below the frame at its right: what the lengths of a field's arrows stand for.
public struct LengthKey: Sendable {
  /// The arrows whose lengths are explained.
  public var arrows: QuiverMark
  /// The lengths of the vectors, ascending.
  public var values: [Double]
  /// What the numbers are.
  public var label: Label

  private static let gap = 6.0
  private static let wideGap = 14.0

  /// A key with round numbers; nil for a field that is zero everywhere.
  ///
  /// One number is enough where lengths are in proportion, else there are two or three, by tens.
  public init?(_ arrows: QuiverMark, label: Label) {
    let largest = arrows.lengths.reference ?? arrows.largestNorm
    guard largest > 0, largest.isFinite else { return nil }
    self.arrows = arrows
    self.label = label
    let count =
      switch arrows.lengths.transform ?? .linear {
      case .linear: 1
      case .sqrt: 2
      case .log: 3
      }
    let exponent = Decimal.exponent(of: largest)
    let mantissa = largest / Decimal.power(exponent)
    let round: Double = mantissa >= 5 ? 5 : mantissa >= 2 ? 2 : 1
    values = (0..<count).reversed().map { Decimal.product(round, tenTo: exponent - $0) }.filter { $0 > 0 }
  }

  private var numbers: [Label] { values.map { LevelLabels.labels([$0])[0] } }

  /// The values whose arrows are as long as they should be, with their arrows and labels.
  private func entries(in frame: PlaneFrame) -> [(vector: Offset, label: Label)] {
    let scale = ArrowScale(arrows, in: frame)
    let shown = zip(values, numbers).filter { !scale.isStretched($0.0, 0) }
    return shown.map { (scale.vector($0.0, 0), $0.1) }
  }

  /// At most the width on a page whose frame is about so wide.
  func width(_ extent: Extent, frame width: Double) -> Double {
    let longest =
      arrows.lengths.longest ?? arrows.longest * arrows.cell.x / extent.x.length * width
    return numbers.reduce(label.measure(size: Measures.legend).width) {
      $0 + Self.wideGap + longest + Self.gap + $1.measure(size: Measures.legend).width
    }
  }

  /// Draws the key on a baseline, so that it ends below the right end of the frame.
  func draw(in frame: PlaneFrame, baseline: Double, theme: Theme, into drawing: inout Drawing) {
    let shape = arrows.shape(in: frame)
    let size = Measures.legend
    var right = frame.rect.right
    for entry in entries(in: frame).reversed() {
      drawing.text(
        entry.label.placed(at: Point(right, baseline), anchor: .end, size: size, color: theme.quiet))
      right -= entry.label.measure(size: size).width + Self.gap + abs(entry.vector.dx)
      let tail = Point(right, baseline - PlaneLayout.tickText.ascent / 2)
      let arrow = PlacedArrow(tail: tail, vector: Offset(abs(entry.vector.dx), 0))
      shape.draw([arrow], theme.arrows, into: &drawing)
      right -= Self.wideGap
    }
    drawing.text(
      label.placed(
        at: Point(right + Self.wideGap - Self.gap, baseline), anchor: .end, size: size, color: theme.quiet))
  }
}
