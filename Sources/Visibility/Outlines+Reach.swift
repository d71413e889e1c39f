extension Outlines {
  /// How many rows in front are needed, of those that are clear.
  ///
  /// Where cells are narrower than `reach`, a polygon that went on under half of the next one only would cover too
  /// little of the pixels around the border.
  func wantedRows(_ run: Run) -> Int {
    var possible = Int(UInt8.max)
    for number in 0..<run.count {
      let cell = mesh.cell(run.first.cell + number * run.columnStep, run.row.cell)
      possible = min(possible, Int(clearRows[cell]))
    }
    guard possible > 0 else { return 0 }
    let number = run.count / 2
    let (start, end) = (inFront(run, number, 0), inFront(run, number + 1, 0))
    return (1...possible).first {
      distance(middle(inFront(run, number, $0 - 1), inFront(run, number, $0)), start, end) >= reach
    } ?? possible
  }

  /// How many columns beside the run are needed, of those that are clear as far as it reaches.
  func wantedColumns(_ run: Run) -> Int {
    var count = 0
    var column = run.last
    let (start, end) = (farPoint(run, run.count), inFront(run, run.count, 0))
    while columnSteps[column] == run.first.step && run.first.step != 0 {
      column += run.columnStep
      guard column >= 0, column < mesh.columns else { break }
      let cell = mesh.cell(column, run.row.cell)
      guard shapes[cell] == .convex(run.turn), Int(clearRows[cell]) >= run.reach.rows else { break }
      count += 1
      let reached = middle(inFront(run, run.count + count - 1, 0), inFront(run, run.count + count, 0))
      if distance(reached, start, end) >= reach { break }
    }
    return count
  }

  /// Claims that a point is half as far from a line as another one or as is wanted.
  private func isFar(
    _ point: Projected, as other: Projected, from start: Projected, _ end: Projected
  ) -> Bool {
    2 * distance(point, start, end) >= min(reach, distance(other, start, end))
  }

  /// How far a point is from the line through two others.
  func distance(_ point: Projected, _ start: Projected, _ end: Projected) -> Double {
    let length = start.pageDistance(to: end)
    return length > 0 ? abs(CellShape.doubledArea(start, end, point)) / length : 0
  }

  /// Claims that the way from the near side's first point to its second one leads under nearer cells.
  private func holdsStart(_ run: Run) -> Bool {
    let edge = Edge(nearPoint(run, 1), inFront(run, 0, 0), run.winding)
    return (1...run.reach.rows).allSatisfy { edge.isOutside(inFront(run, 0, $0)) }
      && (0..<run.reach.rows).allSatisfy { edge.isInside(inFront(run, 1, $0)) }
  }

  /// The middle of the farthest cell that is reached, if straight ways to it lead through cells that are reached.
  func straightCorner(_ run: Run) -> Projected? {
    let (rows, columns) = run.reach
    guard rows > 0, columns > 0, run.count == 1 || holdsStart(run) else { return nil }
    let corner = middle(
      inFront(run, run.count + columns - 1, rows - 1), inFront(run, run.count + columns, rows))
    let (start, end) = (farPoint(run, run.count), nearPoint(run, run.count - 1))
    let (down, back) = (Edge(start, corner, run.winding), Edge(corner, end, run.winding))
    let holdsDown =
      (0..<rows).allSatisfy {
        down.isInside(inFront(run, run.count, $0)) && down.isOutside(inFront(run, run.count + columns, $0))
      } && (1...columns).allSatisfy { down.isOutside(inFront(run, run.count + $0, -1)) }
    guard holdsDown else { return nil }
    let firstRow = run.count == 1 ? 1 : rows
    let holdsBack =
      (0..<columns).allSatisfy {
        back.isInside(inFront(run, run.count + $0, 0)) && back.isOutside(inFront(run, run.count + $0, rows))
      } && (firstRow...rows).allSatisfy { back.isOutside(inFront(run, run.count - 1, $0)) }
    guard holdsBack else { return nil }
    // Where cells are oblique it may be as near to the run's border as one straight way is to another.
    let own = inFront(run, run.count, 0)
    let before = inFront(run, run.count - 1, 0)
    let ahead = middle(inFront(run, run.count, rows - 1), inFront(run, run.count, rows))
    let beside = middle(inFront(run, run.count + columns - 1, 0), inFront(run, run.count + columns, 0))
    return isFar(corner, as: ahead, from: before, own) && isFar(corner, as: beside, from: start, own)
      ? corner : nil
  }

  /// An edge of a polygon on the page, and which side of it a point lies on.
  private struct Edge {
    let start: Projected
    let end: Projected
    let winding: Double

    init(_ start: Projected, _ end: Projected, _ winding: Int) {
      (self.start, self.end, self.winding) = (start, end, Double(winding))
    }

    func isInside(_ point: Projected) -> Bool { winding * CellShape.doubledArea(start, end, point) >= 0 }
    func isOutside(_ point: Projected) -> Bool { winding * CellShape.doubledArea(start, end, point) <= 0 }
  }
}
