import Graphics

/// The figures of a panel as drawings, each on its part of the page, with frames in line.
struct PanelCells {
  let drawings: [Drawing]
  /// Where each stands, below the panel's title.
  let corners: [Point]
  let height: Double
  /// The bar that stands beside all figures.
  private(set) var colorBar: (layout: ColorBarLayout, rect: Rect)?

  /// The figures below each other take the height, or as much as they like where it is nil.
  init(_ panel: PanelFigure, height wanted: Double?) {
    var row = PanelRows(panel.figures, columns: panel.columns)
    row.dress(for: panel)
    row.share(panel.sharedAxes)
    let bar = row.takeCommonBar()
    let layout = bar.map { ColorBarLayout($0, frameHeight: 0.4 * panel.page.width) }
    let barWidth = layout.map { $0.width - ColorBarLayout.gap + Measures.pageAir } ?? 0
    let width = (panel.page.width - barWidth) / Double(panel.columns)
    let rowCount = (panel.figures.count + panel.columns - 1) / panel.columns
    row.set(width: width, height: wanted.map { max(60, $0 / Double(max(1, rowCount))) })
    row.align()
    row.stretch()
    let drawings = row.figures.map { $0.drawing() }
    var (corners, y): ([Point], Double) = ([], 0)
    for start in stride(from: 0, to: drawings.count, by: panel.columns) {
      let line = drawings[start..<min(start + panel.columns, drawings.count)]
      for column in line.indices { corners.append(Point(width * Double(column - start), y)) }
      y += line.map(\.size.height).max() ?? 0
    }
    (self.drawings, self.corners, height) = (drawings, corners, y)
    guard let layout else { return }
    let room = row.sides
    let right = panel.page.width - barWidth
    // A tall bar needs long ways of the eye.
    let high = min(y - room.top - room.bottom, 0.75 * panel.page.width)
    let top = room.top + (y - room.top - room.bottom - high) / 2
    colorBar = (
      layout,
      Rect(x: 0, y: top.rounded() + 0.5, width: right - ColorBarLayout.gap, height: high.rounded())
    )
  }
}
