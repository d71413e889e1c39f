/// Words on a figure: plain text in any language, mixed with mathematics between dollar signs.
///
/// ```swift
/// try Label("기울기 $-\\nabla f$").measure(size: 14).width
/// ```
public struct Label: Sendable, Hashable {
  let node: LabelNode

  /// Reads a text; `\$` is a dollar sign.
  public init(_ text: String) throws(LabelError) {
    var parser = LabelParser(text)
    node = try parser.label()
  }

  /// A text as it is, without mathematics.
  public init(plain text: String) {
    node = .run(HangulComposition.composed(text), .sans)
  }

  init(_ node: LabelNode) {
    self.node = node
  }

  /// Mathematics without the dollar signs; plain text if it is not in the subset.
  public static func mathematics(_ text: String) -> Label {
    (try? Label("$\(text)$")) ?? Label(plain: text)
  }

  /// How much room the label takes at a font size.
  public func measure(size: Double) -> LabelExtent {
    let box = LabelLayout(size: size).box(node)
    return LabelExtent(width: box.width, ascent: box.ascent, descent: box.descent)
  }

  /// The label with its anchor on a point of its baseline.
  ///
  /// A label of one run on the baseline keeps its anchor, so that a renderer centers it by its own font; all others
  /// have explicit places.
  public func placed(
    at point: Point, anchor: TextAnchor, size: Double, color: Color, rotation: Angle = .zero
  ) -> PlacedText {
    let box = LabelLayout(size: size).box(node)
    if let only = box.runs.first, box.runs.count == 1, box.bars.isEmpty, box.signs.isEmpty, only.x == 0,
      only.y == 0,
      box.width - only.width < 0.2 * size
    {
      let run = PlacedRun(
        text: only.text, position: point, anchor: anchor, style: only.style, size: only.size,
        width: only.width)
      return PlacedText(runs: [run], color: color, rotation: rotation, pivot: point)
    }
    let start = point - Offset(box.width * anchor.fraction, 0)
    let runs = box.runs.map { run in
      PlacedRun(
        text: run.text, position: start + Offset(run.x, run.y), anchor: .start, style: run.style,
        size: run.size,
        width: run.width)
    }
    let bars = box.bars.map {
      Rect(x: $0.left + start.x, y: $0.top + start.y, width: $0.width, height: $0.height)
    }
    let signs = box.signs.transformed(by: .translation(start - .zero))
    return PlacedText(
      runs: runs, color: color, rotation: rotation, pivot: point, bars: bars, signs: signs)
  }
}

/// How much room a label takes, in points.
public struct LabelExtent: Sendable, Hashable {
  public var width: Double
  /// Above and below the baseline.
  public var ascent: Double
  public var descent: Double

  public var height: Double { ascent + descent }
}
