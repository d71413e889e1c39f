public import Graphics

/// Figures side by side and one below the other, with their frames in line and letters (a), (b), … above them.
///
/// A panel is a figure itself, so panels can stand in panels. The figures get the colors of the panel's page, and
/// each a part of its width.
public struct PanelFigure: Figure {
  /// Row by row, from the top left.
  public var figures: [any Figure]
  public var columns: Int
  public var title: Label?
  /// Words below the panel.
  public var caption: Label?
  /// Whether letters name the figures.
  public var isLettered: Bool
  /// What the panel shows, in sentences, for those who cannot see it; the figures' own unless it is set.
  public var description: String?
  public var page: Page

  public init(_ figures: [any Figure], columns: Int, page: Page = Page(width: standardWidth)) {
    self.figures = figures
    self.columns = max(1, columns)
    self.page = page
    isLettered = figures.count > 1
  }

  public static let standardWidth = 720.0

  public func drawnByDay() -> Drawing {
    let cells = cells()
    let title = TitleLines(title, short: nil, width: page.width)
    let captionLines = caption?.wrapped(to: page.width - 2 * Measures.pageAir, size: Measures.caption) ?? []
    let top = title.lines.isEmpty ? 0 : Measures.pageAir + title.height
    let heights = rows(of: cells).map { row in row.map(\.size.height).max() ?? 0 }
    let bottom =
      captionLines.isEmpty
      ? 0 : Double(captionLines.count) * PlaneLayout.captionLeading + Measures.pageAir
    var drawing = Drawing(
      size: Size(width: page.width, height: (top + heights.reduce(0, +) + bottom).rounded()),
      title: self.title?.plainText ?? cells.map(\.title).filter { !$0.isEmpty }.joined(separator: " · "),
      description: description ?? described(cells), language: page.language)
    if let background = page.background {
      drawing.fill(.rectangle(Rect(origin: .zero, size: drawing.size)), background)
    }
    draw(title, &drawing)
    var y = top
    for (rowIndex, row) in rows(of: cells).enumerated() {
      for (column, cell) in row.enumerated() {
        let corner = Point(cellWidth * Double(column), y)
        drawing.place(cell, at: corner)
        letter(rowIndex * columns + column, at: corner, &drawing)
      }
      y += heights[rowIndex]
    }
    for (index, line) in captionLines.enumerated() {
      let baseline = y + Measures.caption + Double(index) * PlaneLayout.captionLeading
      drawing.text(
        line.placed(
          at: Point(page.width / 2, baseline), anchor: .middle, size: Measures.caption,
          color: page.theme.quiet))
    }
    return drawing
  }

  private var cellWidth: Double { page.width / Double(columns) }

  /// The figures, each on its part of the page, with frames in line.
  private func cells() -> [Drawing] {
    var figures = figures
    for index in figures.indices {
      figures[index].page.width = cellWidth
      figures[index].page.theme = page.theme
      figures[index].page.night = nil
      figures[index].page.background = nil
      figures[index].page.language = page.language
      if var plane = figures[index] as? PlaneFigure {
        plane.titleSize = Measures.axisLabel
        figures[index] = plane
      }
    }
    align(&figures)
    return figures.map { $0.drawing() }
  }

  /// Gives frames of one column the same room left and right, and frames of one row the same above and below.
  private func align(_ figures: inout [any Figure]) {
    let insets = figures.map { ($0 as? any FramedFigure)?.insets }
    for index in figures.indices {
      guard var framed = figures[index] as? any FramedFigure else { continue }
      var least = Insets(all: 0)
      for (other, room) in insets.enumerated() {
        guard let room else { continue }
        if other % columns == index % columns {
          least = least.union(Insets(top: 0, left: room.left, bottom: 0, right: room.right))
        }
        if other / columns == index / columns {
          least = least.union(Insets(top: room.top, left: 0, bottom: room.bottom, right: 0))
        }
      }
      framed.leastInsets = least
      figures[index] = framed
    }
  }

  private func rows(of cells: [Drawing]) -> [ArraySlice<Drawing>] {
    stride(from: 0, to: cells.count, by: columns).map { cells[$0..<min($0 + columns, cells.count)] }
  }

  private func described(_ cells: [Drawing]) -> String {
    cells.enumerated().map { index, cell in
      isLettered ? "(\(Self.name(index))) \(cell.description)" : cell.description
    }.joined(separator: " ")
  }

  private func draw(_ title: TitleLines, _ drawing: inout Drawing) {
    for (line, baseline) in zip(title.lines, title.baselines) {
      drawing.text(
        line.placed(
          at: Point(page.width / 2, Measures.pageAir + baseline), anchor: .middle, size: title.size,
          color: page.theme.text))
    }
  }

  private func letter(_ index: Int, at corner: Point, _ drawing: inout Drawing) {
    guard isLettered else { return }
    let letter = Label(plain: "(\(Self.name(index)))")
    let ascent = letter.measure(size: Measures.tickLabel).ascent
    drawing.text(
      letter.placed(
        at: corner + Offset(Measures.pageAir * 0.6, Measures.pageAir + ascent), anchor: .start,
        size: Measures.tickLabel, color: page.theme.quiet))
  }

  /// The letters of a place: a to z, then aa, ab and so on.
  static func name(_ index: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(97 + index % 26)))
    return index < 26 ? letter : name(index / 26 - 1) + letter
  }
}
