/// The facets of a height field from far to near, as polygons on the page: neighbors of one class are one polygon.
///
/// Each polygon reaches halfway under the nearer facets beside it, which are drawn later. So no background shines
/// through between facets, at any zoom, and no outline is moved: what reaches under a facet is covered by it.
public struct Outlines {
  private let mesh: SurfaceMesh
  private let projected: [Projected]
  private let order: (x: DepthOrder, y: DepthOrder)
  /// The class of each cell, by the cell's index; facets of a class look alike.
  private let classes: [Int32]
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
        case .whole:
          let turn = turn(cell)
          guard turn != 0 else {
            finish(&run, row, body)
            emitFolded(cell, column, row, body)
            continue
          }
          let reaches = mesh.kind(column.cell, row.cell + row.step) == .whole && row.step != 0
          let next = Run(
            first: column, count: 1, class: classes[cell], turn: turn, reachesNearer: reaches)
          if !run.extend(by: next) {
            finish(&run, row, body)
            run = next
          }
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

  /// Which way both triangles of a cell wind on the page; 0 if they do not agree.
  private func turn(_ cell: Int) -> Int {
    let start = Int(mesh.starts[cell])
    let (first, second) = (doubledArea(mesh.triangles[start]), doubledArea(mesh.triangles[start + 1]))
    if first >= 0 && second >= 0 { return 1 }
    return first <= 0 && second <= 0 ? -1 : 0
  }

  private func doubledArea(_ triangle: SurfaceMesh.Triangle) -> Double {
    let (a, b, c) = (projected[Int(triangle.a)], projected[Int(triangle.b)], projected[Int(triangle.c)])
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
  }

  private func finish(_ run: inout Run, _ row: DepthOrder.Entry, _ body: (Int32, [Projected]) -> Void) {
    guard run.count > 0 else { return }
    let step = run.first.step < 0 ? -1 : 1
    // Grid lines of the run, from its far end to its near one.
    let lines = (0...run.count).map { run.first.cell + (step > 0 ? 0 : 1) + $0 * step }
    let (far, near) = row.step < 0 ? (row.cell + 1, row.cell) : (row.cell, row.cell + 1)
    let beyond = near + (near - far)
    var farSide = lines.map { projected[mesh.vertex($0, far)] }
    var nearSide = lines.map { projected[mesh.vertex($0, near)] }
    if run.reachesNearer {
      for (index, line) in lines.enumerated() {
        nearSide[index] = middle(nearSide[index], projected[mesh.vertex(line, beyond)])
      }
    }
    reachSideways(run, step, row, &farSide, &nearSide, (far, near, beyond))
    var corners = Simplification.kept(farSide, slack: slack)
    corners += Simplification.kept(nearSide, slack: slack).reversed()
    // Columns and rows that are walked against their direction mirror the polygon.
    let mirrored = (step < 0) != (row.step < 0)
    body(run.class, (run.turn > 0) == mirrored ? corners.reversed() : corners)
    run.count = 0
  }

  /// Moves the last two corners of a run under the next cell of its row.
  private func reachSideways(
    _ run: Run, _ step: Int, _ row: DepthOrder.Entry, _ farSide: inout [Projected],
    _ nearSide: inout [Projected], _ lines: (far: Int, near: Int, beyond: Int)
  ) {
    let last = run.first.cell + (run.count - 1) * step
    guard run.first.step != 0, mesh.kind(last + step, row.cell) == .whole else { return }
    if run.reachesNearer && mesh.kind(last + step, row.cell + row.step) != .whole { return }
    let line = last + (step > 0 ? 1 : 0) + step
    var near = projected[mesh.vertex(line, lines.near)]
    if run.reachesNearer { near = middle(near, projected[mesh.vertex(line, lines.beyond)]) }
    farSide[run.count] = middle(farSide[run.count], projected[mesh.vertex(line, lines.far)])
    nearSide[run.count] = middle(nearSide[run.count], near)
  }

  private func middle(_ a: Projected, _ b: Projected) -> Projected {
    Projected((a.x + b.x) / 2, (a.y + b.y) / 2, (a.depth + b.depth) / 2)
  }

  /// A cell along whose diagonal the surface folds over on the page: its triangles one by one.
  private func emitFolded(
    _ cell: Int, _ column: DepthOrder.Entry, _ row: DepthOrder.Entry, _ body: (Int32, [Projected]) -> Void
  ) {
    emitTriangles(cell, body)
    for (dx, dy) in [(column.step, 0), (0, row.step)] where dx != 0 || dy != 0 {
      guard mesh.kind(column.cell + dx, row.cell + dy) == .whole else { continue }
      let i = column.cell + max(0, dx)
      let j = row.cell + max(0, dy)
      let (a, b) = (mesh.vertex(i, j), dx != 0 ? mesh.vertex(i, j + 1) : mesh.vertex(i + 1, j))
      let shift = dy * mesh.xs.count + dx
      emit(
        classes[cell],
        [
          projected[a], projected[b], middle(projected[b], projected[b + shift]),
          middle(projected[a], projected[a + shift]),
        ], body)
    }
  }

  private func emitTriangles(_ cell: Int, _ body: (Int32, [Projected]) -> Void) {
    for index in Int(mesh.starts[cell])..<Int(mesh.starts[cell + 1]) {
      let triangle = mesh.triangles[index]
      emit(classes[cell], [triangle.a, triangle.b, triangle.c].map { projected[Int($0)] }, body)
    }
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
