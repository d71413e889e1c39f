extension Outlines {
  /// Neighboring whole cells of a row that make one polygon.
  struct Run {
    var first: DepthOrder.Entry
    var row: DepthOrder.Entry
    var count: Int
    var `class`: Int32
    var turn: Int
    /// Whether the near side lies under the cells of the next row.
    var reachesNearer: Bool

    var columnStep: Int { first.step < 0 ? -1 : 1 }
    /// The farthest column and the nearest one.
    var last: Int { first.cell + (count - 1) * columnStep }
    /// The grid lines along the far side and the near one, and the next one.
    var far: Int { row.step < 0 ? row.cell + 1 : row.cell }
    var near: Int { row.step < 0 ? row.cell : row.cell + 1 }
    var beyond: Int { row.step < 0 ? row.cell - 1 : row.cell + 2 }

    /// The grid line across the run, from its far end, number 0, to its near end.
    func line(_ number: Int) -> Int { first.cell + (columnStep > 0 ? 0 : 1) + number * columnStep }
  }

  /// Room for the corners of a run, used again and again.
  struct RunBorder {
    var corners: [Projected] = []
    var side: [Projected] = []
  }

  /// The polygon of a run: its far side as it is; its near side, but for the first point, under the nearer cells.
  func draw(_ run: Run, _ border: inout RunBorder, _ body: (Int32, [Projected]) -> Void) {
    if !run.reachesNearer && run.row.step != 0 {
      for number in 0..<run.count {
        let column = run.first.cell + number * run.columnStep
        emitReach(of: mesh.cell(column, run.row.cell), column, run.row.cell + run.row.step, body)
      }
    }
    // Columns and rows that are walked against their direction mirror the polygon.
    let turn = (run.columnStep < 0) != (run.row.step < 0) ? -run.turn : run.turn
    let (start, end) = (nearPoint(run, run.count - 1), farPoint(run, run.count))
    let moved = reachingCorner(run, end, start, turn)
    if moved == nil { reachAround(run, body) }
    let corner = moved ?? nearPoint(run, run.count)
    border.corners.removeAll(keepingCapacity: true)
    if run.count == 1 {
      border.corners.append(farPoint(run, 0))
      border.corners.append(end)
      border.corners.append(corner)
      border.corners.append(start)
    } else {
      border.side.removeAll(keepingCapacity: true)
      for number in 0...run.count { border.side.append(farPoint(run, number)) }
      Simplification.append(border.side, slack: slack, to: &border.corners)
      border.side.removeAll(keepingCapacity: true)
      border.side.append(corner)
      for number in (0..<run.count).reversed() { border.side.append(nearPoint(run, number)) }
      Simplification.append(border.side, slack: slack, to: &border.corners)
    }
    if turn < 0 { border.corners.reverse() }
    body(run.class, border.corners)
  }

  private func farPoint(_ run: Run, _ number: Int) -> Projected {
    projected[mesh.vertex(run.line(number), run.far)]
  }

  private func nearPoint(_ run: Run, _ number: Int) -> Projected {
    let point = projected[mesh.vertex(run.line(number), run.near)]
    guard run.reachesNearer, number > 0, number < run.count else { return point }
    return middle(point, projected[mesh.vertex(run.line(number), run.beyond)])
  }

  /// The nearest corner of a run, moved into the cell beyond it, if the polygon then grows only under nearer cells.
  ///
  /// `before` and `after` are the corners of the polygon beside it.
  private func reachingCorner(
    _ run: Run, _ before: Projected, _ after: Projected, _ turn: Int
  ) -> Projected? {
    let step = run.columnStep
    guard run.reachesNearer, run.first.step != 0, isBeside(run.last + step, run.row.cell, run.turn),
      isBeside(run.last + step, run.row.cell + run.row.step, run.turn)
    else { return nil }
    let line = run.line(run.count)
    let own = projected[mesh.vertex(line, run.near)]
    let beside = projected[mesh.vertex(line + step, run.near)]
    let nearer = projected[mesh.vertex(line, run.beyond)]
    let corner = middle(own, projected[mesh.vertex(line + step, run.beyond)])
    /// Which side of a new edge a point lies on; positive is inside.
    func side(_ start: Projected, _ end: Projected, _ point: Projected) -> Double {
      Double(turn) * CellShape.doubledArea(start, end, point)
    }
    let holds =
      side(before, corner, own) >= 0 && side(before, corner, beside) <= 0 && side(corner, after, own) >= 0
      && side(corner, after, nearer) <= 0
    return holds ? corner : nil
  }

  /// What a run reaches under its neighbors where its corner cannot be moved.
  private func reachAround(_ run: Run, _ body: (Int32, [Projected]) -> Void) {
    let cell = mesh.cell(run.last, run.row.cell)
    if run.first.step != 0 { emitReach(of: cell, run.last + run.columnStep, run.row.cell, body) }
    if run.reachesNearer && run.count == 1 {
      emitReach(of: cell, run.last, run.row.cell + run.row.step, body)
    }
  }
}
