/// A label that has found its place: runs of characters with a position each, in one color.
public struct PlacedText: Sendable, Hashable {
  public var runs: [PlacedRun]
  public var color: Color
  /// A turn of the whole label about `pivot`.
  public var rotation: Angle
  public var pivot: Point
  /// Straight bars of the layout, such as those of a fraction or a root.
  public var bars: [Rect]
  /// Signs that grow with what they enclose, as outlines: no font has them in every size.
  public var signs: Path

  public init(
    runs: [PlacedRun], color: Color, rotation: Angle = .zero, pivot: Point = .zero, bars: [Rect] = [],
    signs: Path = Path()
  ) {
    self.runs = runs
    self.color = color
    self.rotation = rotation
    self.pivot = pivot
    self.bars = bars
    self.signs = signs
  }
}

extension PlacedText {
  /// Whether something is drawn beside the letters.
  public var hasShapes: Bool { !bars.isEmpty || !signs.isEmpty }

  /// What is drawn beside the letters, to be filled by the nonzero rule.
  public var shapes: Path {
    var path = signs
    for bar in bars { path.rectangle(bar) }
    return path
  }
}

/// Characters of one style and size on one baseline.
public struct PlacedRun: Sendable, Hashable {
  public var text: String
  /// The point on the baseline that `anchor` speaks of.
  public var position: Point
  public var anchor: TextAnchor
  public var style: TextStyle
  /// The font's size, in points.
  public var size: Double
  /// The width that the layout gave to the run, from the built-in table of advance widths.
  public var width: Double

  public init(
    text: String, position: Point, anchor: TextAnchor, style: TextStyle, size: Double, width: Double
  ) {
    self.text = text
    self.position = position
    self.anchor = anchor
    self.style = style
    self.size = size
    self.width = width
  }
}

/// Which part of a run stands at its position.
public enum TextAnchor: Sendable, Hashable {
  case start, middle, end

  /// How far the run's left edge lies to the left of its position, as a part of its width.
  public var fraction: Double {
    switch self {
    case .start: 0
    case .middle: 0.5
    case .end: 1
    }
  }
}
