import Calculus

extension Contour {
  /// Arrows of −∇f in the middles of so many square cells on the longer side: no arrow leaves the frame.
  func arrowMark(about count: Int) -> QuiverMark {
    let extent = Extent(grid)
    let cell = max(extent.x.length, extent.y.length) / Double(max(1, count))
    func samples(_ limits: Limits) -> (first: Double, step: Double, count: Int) {
      let number = max(2, Int((limits.length / cell).rounded()))
      let step = limits.length / Double(number)
      return (limits.lower + step / 2, step, number)
    }
    let (columns, rows) = (samples(extent.x), samples(extent.y))
    var arrows: [QuiverMark.Sample] = []
    for row in 0..<rows.count {
      for column in 0..<columns.count {
        let x = columns.first + Double(column) * columns.step
        let y = rows.first + Double(row) * rows.step
        let slope = field.gradient(at: [x, y], by: scheme).components
        guard slope[0].isFinite, slope[1].isFinite else { continue }
        arrows.append(QuiverMark.Sample(x: x, y: y, dx: -slope[0], dy: -slope[1]))
      }
    }
    // The outermost arrows reach half a cell beyond their samples, which is the border of the grid.
    let hull = Extent(
      x: extent.x.grown(by: -columns.step / 2), y: extent.y.grown(by: -rows.step / 2))
    var mark = QuiverMark(arrows, cell: (columns.step, rows.step), domain: hull)
    mark.pivot = .middle
    return mark
  }
}
