public import Graphics

/// Figures side by side and one below the other, with their frames in line and letters (a), (b), … above them.
///
/// A panel is a figure itself, so panels can stand in panels. The figures get the colors of the panel's page, and
/// each a part of its width. Where all color bars of the figures say the same, one stands beside all of them.
public struct PanelFigure: Figure {
  /// Row by row, from the top left.
  public var figures: [any Figure]
  public var columns: Int
  public var title: Label?
  /// Words below the panel.
  public var caption: Label?
  /// Whether letters name the figures.
  public var isLettered: Bool
  /// The axes on which all figures show the same limits.
  public var sharedAxes: Set<FigureAxis> = []
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

  /// Figures beside each other for so many: as many as make the panel neither a row nor a column.
  public static func usualColumns(for count: Int) -> Int {
    count <= 3 ? max(1, count) : count == 4 ? 2 : count <= 9 ? 3 : 4
  }

  public func drawnByDay() -> Drawing {
    let title = TitleLines(title, short: nil, width: page.width)
    let captionLines = caption?.wrapped(to: page.width - 2 * Measures.pageAir, size: Measures.caption) ?? []
    let top = title.lines.isEmpty ? 0 : Measures.pageAir + title.height
    let bottom =
      captionLines.isEmpty
      ? 0 : Double(captionLines.count) * PlaneLayout.captionLeading + Measures.pageAir
    let cells = PanelCells(self, height: page.height.map { $0 - top - bottom })
    var drawing = Drawing(
      size: Size(width: page.width, height: (top + cells.height + bottom).rounded()),
      title: self.title?.plainText
        ?? cells.drawings.map(\.title).filter { !$0.isEmpty }.joined(separator: " · "),
      description: description ?? described(cells.drawings), language: page.language)
    if let background = page.background {
      drawing.fill(.rectangle(Rect(origin: .zero, size: drawing.size)), background)
    }
    for (line, baseline) in zip(title.lines, title.baselines) {
      write(line, Point(page.width / 2, Measures.pageAir + baseline), title.size, page.theme.text, &drawing)
    }
    for (index, cell) in cells.drawings.enumerated() {
      let corner = cells.corners[index] + Offset(0, top)
      drawing.place(cell, at: corner)
      letter(index, at: corner, &drawing)
    }
    if let bar = cells.colorBar {
      let rect = Rect(origin: bar.rect.origin + Offset(0, top), size: bar.rect.size)
      bar.layout.draw(beside: rect, theme: page.theme, into: &drawing)
    }
    for (index, line) in captionLines.enumerated() {
      let baseline = top + cells.height + Measures.caption + Double(index) * PlaneLayout.captionLeading
      write(line, Point(page.width / 2, baseline), Measures.caption, page.theme.quiet, &drawing)
    }
    return drawing
  }

  private func write(
    _ line: Label, _ place: Point, _ size: Double, _ color: Color, _ drawing: inout Drawing
  ) {
    drawing.text(line.placed(at: place, anchor: .middle, size: size, color: color))
  }

  private func described(_ cells: [Drawing]) -> String {
    cells.enumerated().map { index, cell in
      isLettered ? "(\(Self.name(index))) \(cell.description)" : cell.description
    }.joined(separator: " ")
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
  public static func name(_ index: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(97 + index % 26)))
    return index < 26 ? letter : name(index / 26 - 1) + letter
  }
}

/// An axis of a figure: two in a plane, and a vertical third in space.
public enum FigureAxis: String, Sendable, Hashable, CaseIterable {
  case x, y, z
}
