/// A part of a label laid out around the origin of its baseline: x to the right, y down, in points.
struct LabelBox {
  struct Run {
    var text: String
    var style: TextStyle
    var size: Double
    var x: Double
    var y: Double
    var width: Double
  }

  var width = 0.0
  /// How far it reaches above and below the baseline.
  var ascent = 0.0
  var descent = 0.0
  var runs: [Run] = []
  var bars: [Rect] = []
  /// Signs as outlines.
  var signs = Path()

  mutating func add(_ other: LabelBox, x: Double, y: Double) {
    for run in other.runs {
      var moved = run
      moved.x += x
      moved.y += y
      append(moved)
    }
    bars += other.bars.map { Rect(x: $0.left + x, y: $0.top + y, width: $0.width, height: $0.height) }
    signs.append(other.signs.transformed(by: .translation(Offset(x, y))))
    ascent = max(ascent, other.ascent - y)
    descent = max(descent, other.descent + y)
  }

  /// Adds a box after what is there.
  mutating func append(_ other: LabelBox) {
    add(other, x: width, y: 0)
    width += other.width
  }

  /// Runs that follow each other without room between are one.
  private mutating func append(_ run: Run) {
    if let last = runs.last, last.style == run.style, last.size == run.size, last.y == run.y,
      abs(last.x + last.width - run.x) < 1e-6
    {
      runs[runs.count - 1].text += run.text
      runs[runs.count - 1].width += run.width
    } else {
      runs.append(run)
    }
  }
}
