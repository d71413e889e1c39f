import Graphics

/// A legend laid out in rows and columns, before it has a place on the page.
struct LegendBox {
  let legend: Legend
  /// How many entries stand beside each other.
  let columns: Int
  private let extents: [LabelExtent]

  static let sampleWidth = 24.0
  private static let sampleAir = 7.0
  private static let columnAir = 18.0
  private static let rowAir = 5.0
  private static let padding = (x: 8.0, y: 6.0)

  init(_ legend: Legend, columns: Int = 1) {
    self.legend = legend
    self.columns = max(1, columns)
    extents = legend.entries.map { $0.label.measure(size: Measures.legend) }
  }

  /// The widest box with as many columns as fit.
  init(_ legend: Legend, fitting width: Double) {
    let one = LegendBox(legend)
    let fitting = (width - 2 * Self.padding.x + Self.columnAir) / (one.columnWidth + Self.columnAir)
    self.init(legend, columns: min(legend.entries.count, max(1, Int(max(0, fitting)))))
  }

  private var columnWidth: Double {
    Self.sampleWidth + Self.sampleAir + (extents.map(\.width).max() ?? 0)
  }

  private var rows: Int { (legend.entries.count + columns - 1) / columns }

  private func rowHeight(_ row: Int) -> Double {
    let inRow = extents[row * columns..<min(extents.count, (row + 1) * columns)]
    return max(PlaneLayout.tickText.height, inRow.map(\.height).max() ?? 0) + Self.rowAir
  }

  var size: Size {
    Size(
      width: 2 * Self.padding.x + Double(columns) * columnWidth + Double(columns - 1) * Self.columnAir,
      height: 2 * Self.padding.y + (0..<rows).reduce(0) { $0 + rowHeight($1) } - Self.rowAir)
  }

  /// Draws the box with its top left corner at a point, over a backing that lets the grid through only faintly.
  func draw(at origin: Point, isOverData: Bool, theme: Theme, into drawing: inout Drawing) {
    if isOverData {
      var backing = theme.page
      backing.alpha = 222
      drawing.fill(.rectangle(Rect(origin: origin, size: size)), backing)
    }
    var top = origin.y + Self.padding.y
    for row in 0..<rows {
      let height = rowHeight(row) - Self.rowAir
      for index in row * columns..<min(extents.count, (row + 1) * columns) {
        let column = Double(index - row * columns)
        let left = origin.x + Self.padding.x + column * (columnWidth + Self.columnAir)
        draw(index, left: left, middle: top + height / 2, theme, &drawing)
      }
      top += height + Self.rowAir
    }
  }

  private func draw(_ index: Int, left: Double, middle: Double, _ theme: Theme, _ drawing: inout Drawing) {
    let entry = legend.entries[index]
    let sample = Rect(x: left, y: middle - 5, width: Self.sampleWidth, height: 10)
    entry.sample.draw(in: sample, theme: theme, into: &drawing)
    let hasSample = entry.sample != .none
    let extent = extents[index]
    // Words with a fraction are centered as a whole, others by their digits, as the ticks are.
    let isTall = extent.height > 1.6 * PlaneLayout.tickText.height
    let baseline = middle + (isTall ? (extent.ascent - extent.descent) / 2 : PlaneLayout.tickText.ascent / 2)
    drawing.text(
      entry.label.placed(
        at: Point(left + (hasSample ? Self.sampleWidth + Self.sampleAir : 0), baseline), anchor: .start,
        size: Measures.legend, color: theme.text))
  }
}

extension Legend.Sample {
  fileprivate func draw(in rect: Rect, theme: Theme, into drawing: inout Drawing) {
    let (left, right) = (Point(rect.left, rect.center.y), Point(rect.right, rect.center.y))
    func stroke(_ ink: Ink, _ style: StrokeStyle) {
      drawing.stroke(theme.color(ink), theme.style(style, of: ink)) { $0.segment(from: left, to: right) }
    }
    switch self {
    case .line(let ink, let style): stroke(ink, style)
    case .point(let ink, let shape):
      shape.draw(at: [rect.center], theme.color(ink), into: &drawing)
    case .lineAndPoint(let ink, let style, let shape):
      stroke(ink, style)
      shape.draw(at: [rect.center], theme.color(ink), into: &drawing)
    case .arrow(let ink, let isOpen):
      ArrowShape(shaftWidth: 1.4, isOpen: isOpen).draw(
        [PlacedArrow(tail: left, vector: right - left)], theme.color(ink), into: &drawing)
    case .patch(let color): drawing.fill(.rectangle(rect), color)
    case .none: break
    }
  }
}
