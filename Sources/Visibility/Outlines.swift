/// The facets of a height field from far to near, as polygons on the page: neighbors of one class are one polygon.
///
/// Each polygon reaches under the nearer facets beside it, which are drawn later. So no background shines
/// through between facets, at any zoom, and no outline is moved: what reaches under a facet is covered by it.
public struct Outlines {
  private let mesh: SurfaceMesh
  private let projected: [Projected]
  private let order: (x: DepthOrder, y: DepthOrder)
  /// The class of each cell, by the cell's index; facets of a class look alike.
  private let classes: [Int32]
  private let shapes: [CellShape]
  /// How far a point may lie off the polygon's border before it is kept, in page units.
  private let slack: Double

  public init(
    _ mesh: SurfaceMesh, _ projected: [Projected], order: (x: DepthOrder, y: DepthOrder), classes: [Int32],
    slack: Double = 0.03
  ) {
    self.mesh = mesh
    self.projected = projected
    self.order = order
    self.classes = classes
    self.slack = slack
    shapes = CellShape.shapes(of: mesh, projected)
  }

  /// Calls `body` with the class and the corners of each polygon; all wind the same way, where they are not hidden.
  public func forEach(_ body: (Int32, [Projected]) -> Void) {
    for row in order.y.entries {
      var run = Run()
      for column in order.x.entries {
        let cell = mesh.cell(column.cell, row.cell)
        switch mesh.kinds[cell] {
        case .empty: finish(&run, row, body)
        case .cut:
          finish(&run, row, body)
          emitTriangles(cell, body)
          emitReaches(of: cell, column, row, body)
        case .whole:
          let turn = shapes[cell].turn
          guard turn != 0 else {
            finish(&run, row, body)
            emitTriangles(cell, body)
            emitReaches(of: cell, column, row, body)
            continue
          }
          let reaches = row.step != 0 && isBeside(column.cell, row.cell + row.step, turn)
          let next = Run(first: column, count: 1, class: classes[cell], turn: turn, reachesNearer: reaches)
          if !run.extend(by: next) {
            finish(&run, row, body)
            run = next
          }
          if !reaches && row.step != 0 { emitReach(of: cell, column.cell, row.cell + row.step, body) }
        }
      }
      finish(&run, row, body)
    }
  }

  /// Neighboring cells of a row that make one polygon.
  private struct Run {
    var first = DepthOrder.Entry(cell: 0, step: 0)
    var count = 0
    var `class`: Int32 = 0
    var turn = 0
    var reachesNearer = false

    mutating func extend(by next: Run) -> Bool {
      guard count > 0, first.step == next.first.step, first.cell + count * first.step == next.first.cell,
        first.step != 0, `class` == next.class, turn == next.turn, reachesNearer == next.reachesNearer
      else { return false }
      count += 1
      return true
    }
  }

  /// Claims that a cell is whole, turns the same way, and holds the straight lines between its points on the page.
  private func isBeside(_ column: Int, _ row: Int, _ turn: Int) -> Bool {
    guard column >= 0, column < mesh.columns, row >= 0, row < mesh.rows else { return false }
    return shapes[mesh.cell(column, row)] == (turn > 0 ? .convex : .convexMirrored)
  }

  /// The polygon of a run: its far side as it is; its near side, but for the first point, under the nearer cells.
  private func finish(_ run: inout Run, _ row: DepthOrder.Entry, _ body: (Int32, [Projected]) -> Void) {
    guard run.count > 0 else { return }
    let step = run.first.step < 0 ? -1 : 1
    // Columns and rows that are walked against their direction mirror the polygon.
    let turn = (step < 0) != (row.step < 0) ? -run.turn : run.turn
    let (far, near) = row.step < 0 ? (row.cell + 1, row.cell) : (row.cell, row.cell + 1)
    let beyond = near + (near - far)
    /// Grid lines of the run, from its far end to its near one.
    func line(_ index: Int) -> Int { run.first.cell + (step > 0 ? 0 : 1) + index * step }
    func farPoint(_ index: Int) -> Projected { projected[mesh.vertex(line(index), far)] }
    func nearPoint(_ index: Int) -> Projected {
      let point = projected[mesh.vertex(line(index), near)]
      guard run.reachesNearer, index > 0, index < run.count else { return point }
      return middle(point, projected[mesh.vertex(line(index), beyond)])
    }
    let (start, end) = (nearPoint(run.count - 1), farPoint(run.count))
    let moved = reachingCorner(run, step, row, end, start, (near, beyond), turn)
    if moved == nil { reachAround(run, step, row, body) }
    let corner = moved ?? nearPoint(run.count)
    if run.count == 1 {
      body(run.class, turn > 0 ? [farPoint(0), end, corner, start] : [start, corner, end, farPoint(0)])
    } else {
      let farSide = (0...run.count).map(farPoint)
      let nearSide = (0..<run.count).map(nearPoint) + [corner]
      let corners =
        Simplification.kept(farSide, slack: slack) + Simplification.kept(nearSide, slack: slack).reversed()
      body(run.class, turn > 0 ? corners : corners.reversed())
    }
    run.count = 0
  }

  /// The nearest corner of a run, moved into the cell beyond it, if the polygon then grows only under nearer cells.
  ///
  /// `before` and `after` are the corners of the polygon beside it.
  private func reachingCorner(
    _ run: Run, _ step: Int, _ row: DepthOrder.Entry, _ before: Projected, _ after: Projected,
    _ lines: (near: Int, beyond: Int), _ turn: Int
  ) -> Projected? {
    let last = run.first.cell + (run.count - 1) * step
    guard run.reachesNearer, run.first.step != 0, isBeside(last + step, row.cell, run.turn),
      isBeside(last + step, row.cell + row.step, run.turn)
    else { return nil }
    let line = last + (step > 0 ? 1 : 0)
    let own = projected[mesh.vertex(line, lines.near)]
    let beside = projected[mesh.vertex(line + step, lines.near)]
    let nearer = projected[mesh.vertex(line, lines.beyond)]
    let corner = middle(own, projected[mesh.vertex(line + step, lines.beyond)])
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
  private func reachAround(
    _ run: Run, _ step: Int, _ row: DepthOrder.Entry, _ body: (Int32, [Projected]) -> Void
  ) {
    let last = run.first.cell + (run.count - 1) * step
    let cell = mesh.cell(last, row.cell)
    if run.first.step != 0 { emitReach(of: cell, last + step, row.cell, body) }
    if run.reachesNearer && run.count == 1 { emitReach(of: cell, last, row.cell + row.step, body) }
  }

  private func middle(_ a: Projected, _ b: Projected) -> Projected {
    Projected((a.x + b.x) / 2, (a.y + b.y) / 2, (a.depth + b.depth) / 2)
  }

  /// What a cell reaches under its two nearer neighbors, in triangles.
  private func emitReaches(
    of cell: Int, _ column: DepthOrder.Entry, _ row: DepthOrder.Entry, _ body: (Int32, [Projected]) -> Void
  ) {
    if column.step != 0 { emitReach(of: cell, column.cell + column.step, row.cell, body) }
    if row.step != 0 { emitReach(of: cell, column.cell, row.cell + row.step, body) }
  }

  /// The part of a cell under the facets of a neighbor, where it is not one half of a convex cell.
  private func emitReach(of cell: Int, _ column: Int, _ row: Int, _ body: (Int32, [Projected]) -> Void) {
    guard mesh.kind(column, row) != .empty else { return }
    let neighbor = mesh.cell(column, row)
    for near in Int(mesh.starts[neighbor])..<Int(mesh.starts[neighbor + 1]) {
      for far in Int(mesh.starts[cell])..<Int(mesh.starts[cell + 1]) {
        guard let edge = commonEdge(mesh.triangles[far], mesh.triangles[near]) else { continue }
        // A band of half the triangle, as wide at the ends of the edge as it can be.
        let band = [edge.a, middle(edge.a, edge.beyond), middle(edge.b, edge.beyond), edge.b]
        emit(classes[cell], band, body)
      }
    }
  }

  /// The edge that two triangles share, and the corner of the second one that is not on it.
  private func commonEdge(
    _ first: SurfaceMesh.Triangle, _ second: SurfaceMesh.Triangle
  ) -> (a: Projected, b: Projected, beyond: Projected)? {
    let own = [first.a, first.b, first.c].map { mesh.vertices[Int($0)] }
    let others = [second.a, second.b, second.c]
    let common = others.filter { own.contains(mesh.vertices[Int($0)]) }
    guard common.count == 2, let beyond = others.first(where: { !common.contains($0) }) else { return nil }
    return (projected[Int(common[0])], projected[Int(common[1])], projected[Int(beyond)])
  }

  /// The triangles of a cell one by one, the nearest last.
  private func emitTriangles(_ cell: Int, _ body: (Int32, [Projected]) -> Void) {
    let polygons = (Int(mesh.starts[cell])..<Int(mesh.starts[cell + 1])).map { index -> [Projected] in
      let triangle = mesh.triangles[index]
      return [triangle.a, triangle.b, triangle.c].map { projected[Int($0)] }
    }
    let sorted = polygons.sorted {
      $0[0].depth + $0[1].depth + $0[2].depth < $1[0].depth + $1[1].depth + $1[2].depth
    }
    for polygon in sorted { emit(classes[cell], polygon, body) }
  }

  /// A polygon, wound as all others are.
  private func emit(_ class: Int32, _ corners: [Projected], _ body: (Int32, [Projected]) -> Void) {
    var area = 0.0
    var previous = corners[corners.count - 1]
    for corner in corners {
      area += previous.x * corner.y - previous.y * corner.x
      previous = corner
    }
    body(`class`, area < 0 ? corners.reversed() : corners)
  }
}
