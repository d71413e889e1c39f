extension Outlines {
  /// Neighboring whole cells of a row that make one polygon.
  struct Run {
    var first: DepthOrder.Entry
    var row: DepthOrder.Entry
    var count: Int
    var `class`: Int32
    var turn: Int

    var columnStep: Int { first.step < 0 ? -1 : 1 }
    /// The farthest column and the nearest one.
    var last: Int { first.cell + (count - 1) * columnStep }
    var rowStep: Int { row.step < 0 ? -1 : 1 }
    /// The grid lines along the far side and the near one.
    var far: Int { row.step < 0 ? row.cell + 1 : row.cell }
    var near: Int { row.step < 0 ? row.cell : row.cell + 1 }
    /// How many rows in front the near side lies under, and how many columns beside it the near end.
    var reach = (rows: 0, columns: 0)

    /// Which way the polygon turns: columns and rows that are walked against their direction mirror it.
    var winding: Int { columnStep == rowStep ? turn : -turn }

    /// The grid line across the run, from its far end, number 0, to its near end.
    func line(_ number: Int) -> Int { first.cell + (columnStep > 0 ? 0 : 1) + number * columnStep }
  }

  /// Room for the corners of a run, used again and again.
  struct RunBorder {
    var corners: [Projected] = []
    var side: [Projected] = []
  }

  /// The polygon of a run, which goes on under nearer cells in front of it and beside it.
  func draw(_ run: Run, _ border: inout RunBorder, _ body: (Int32, [Projected]) -> Void) {
    var run = run
    run.reach.rows = wantedRows(run)
    run.reach.columns = wantedColumns(run)
    border.corners.removeAll(keepingCapacity: true)
    if let corner = straightCorner(run) {
      appendStraight(run, corner, to: &border)
    } else {
      emitReaches(beside: run, body)
      appendExact(run, to: &border)
    }
    if run.winding < 0 { border.corners.reverse() }
    body(run.class, border.corners)
  }

  /// The far side as it is, and straight ways to and from the near side, which lies under nearer cells but for its
  /// first point.
  private func appendStraight(_ run: Run, _ corner: Projected, to border: inout RunBorder) {
    if run.count == 1 {
      border.corners.append(farPoint(run, 0))
      border.corners.append(farPoint(run, 1))
      border.corners.append(corner)
      border.corners.append(inFront(run, 0, 0))
      return
    }
    border.side.removeAll(keepingCapacity: true)
    for number in 0...run.count { border.side.append(farPoint(run, number)) }
    Simplification.append(border.side, slack: slack, to: &border.corners)
    border.side.removeAll(keepingCapacity: true)
    border.side.append(corner)
    for number in (0..<run.count).reversed() { border.side.append(nearPoint(run, number)) }
    Simplification.append(border.side, slack: slack, to: &border.corners)
  }

  /// The border along grid lines, up to the middles of the last cells that are reached.
  private func appendExact(_ run: Run, to border: inout RunBorder) {
    let (rows, columns) = run.reach
    // In half cells, from the far side's first point.
    let right = 2 * (run.count + columns) - (columns > 0 ? 1 : 0)
    let near = 2 * (1 + rows) - (rows > 0 ? 1 : 0)
    let (across, down) = ((right + 1) / 2, (near + 1) / 2)
    func side(_ last: Int, slack: Double, _ place: (Int) -> (Int, Int)) {
      border.side.removeAll(keepingCapacity: true)
      for index in 0...last {
        let (h, v) = place(index)
        border.side.append(halfPoint(run, min(2 * h, right), min(2 * v, near)))
      }
      Simplification.append(border.side, slack: slack, to: &border.corners)
      // The next side begins where this one ends.
      border.corners.removeLast()
    }
    // Where it does not reach under a neighbor, it has to meet it exactly.
    side(across, slack: slack) { ($0, 0) }
    side(down, slack: columns > 0 ? slack : 0) { (across, $0) }
    side(across, slack: rows > 0 ? slack : 0) { (across - $0, down) }
    side(down, slack: slack) { (0, down - $0) }
  }

  /// A corner of the grid, or the middle of an edge or of a cell, in half cells from the far side's first point.
  private func halfPoint(_ run: Run, _ across: Int, _ down: Int) -> Projected {
    // The rows are counted from the near side.
    let from = inFront(run, across / 2, down / 2 - 1)
    if across % 2 == 0 && down % 2 == 0 { return from }
    return middle(from, inFront(run, (across + 1) / 2, (down + 1) / 2 - 1))
  }

  func farPoint(_ run: Run, _ number: Int) -> Projected {
    projected[mesh.vertex(run.line(number), run.far)]
  }

  func nearPoint(_ run: Run, _ number: Int) -> Projected {
    guard number > 0 else { return inFront(run, 0, 0) }
    return middle(inFront(run, number, run.reach.rows - 1), inFront(run, number, run.reach.rows))
  }

  /// The point on a grid line across the run, or one beside it, so many rows in front of its near side.
  func inFront(_ run: Run, _ number: Int, _ rows: Int) -> Projected {
    projected[mesh.vertex(run.line(number), run.near + rows * run.rowStep)]
  }

  /// What a run reaches under neighbors that are not clear, in triangles.
  private func emitReaches(beside run: Run, _ body: (Int32, [Projected]) -> Void) {
    if run.reach.columns == 0 && run.first.step != 0 {
      emitReach(of: mesh.cell(run.last, run.row.cell), run.last + run.columnStep, run.row.cell, body)
    }
    guard run.reach.rows == 0 && run.row.step != 0 else { return }
    for number in 0..<run.count {
      let column = run.first.cell + number * run.columnStep
      emitReach(of: mesh.cell(column, run.row.cell), column, run.row.cell + run.row.step, body)
    }
  }
}
