/// The facets of a height field from far to near, as polygons on the page: neighbors of one class are one polygon.
///
/// Each polygon reaches under the nearer facets beside it, which are drawn later. So no background shines
/// through between facets, at any zoom, and no outline is moved: what reaches under a facet is covered by it.
public struct Outlines {
  let mesh: SurfaceMesh
  let projected: [Projected]
  let order: (x: DepthOrder, y: DepthOrder)
  /// The class of each cell, by the cell's index; facets of a class look alike.
  let classes: [Int32]
  let shapes: [CellShape]
  /// How far a point may lie off the polygon's border before it is kept, in page units.
  let slack: Double

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
  ///
  /// Polygons of a class come together as far as what they cover allows.
  public func forEach(_ body: (Int32, [Projected]) -> Void) {
    let pieces = pieces()
    var border = RunBorder()
    for index in PaintOrder(pieces).sequence {
      let piece = pieces[Int(index)]
      guard piece.class >= 0 else { continue }
      let row = order.y.entries[Int(piece.row)]
      let column = order.x.entries[Int(piece.start)]
      let cell = mesh.cell(column.cell, row.cell)
      if let run = run(from: column, row, count: Int(piece.end - piece.start)) {
        draw(run, &border, body)
      } else {
        emitTriangles(cell, body)
        emitReaches(of: cell, column, row, body)
      }
    }
  }

  /// The cells of row after row, those together that make one polygon.
  private func pieces() -> [PaintOrder.Piece] {
    var pieces: [PaintOrder.Piece] = []
    pieces.reserveCapacity(mesh.kinds.count)
    for (rowNumber, row) in order.y.entries.enumerated() {
      var previous: (look: CellLook, column: DepthOrder.Entry)?
      for (place, column) in order.x.entries.enumerated() {
        let look = look(column, row)
        if let last = previous, last.look == look, look.joins,
          look.class < 0
            || (last.column.step == column.step && column.step != 0
              && last.column.cell + column.step == column.cell)
        {
          pieces[pieces.count - 1].end += 1
        } else {
          pieces.append(
            PaintOrder.Piece(
              row: Int32(rowNumber), start: Int32(place), end: Int32(place + 1), class: look.class))
        }
        previous = (look, column)
      }
    }
    return pieces
  }

  /// What neighboring cells must have in common to be one polygon.
  private struct CellLook: Equatable {
    /// Negative if there is nothing to see.
    var `class`: Int32
    var turn: Int
    var reachesNearer: Bool
    /// Whether a cell of this look can be a part of a larger polygon.
    var joins: Bool
  }

  private func look(_ column: DepthOrder.Entry, _ row: DepthOrder.Entry) -> CellLook {
    let cell = mesh.cell(column.cell, row.cell)
    if mesh.kinds[cell] == .empty { return CellLook(class: -1, turn: 0, reachesNearer: false, joins: true) }
    let turn = shapes[cell].turn
    return CellLook(
      class: classes[cell], turn: turn, reachesNearer: turn != 0 && reachesNearer(column, row, turn),
      joins: turn != 0)
  }

  /// The polygon of whole cells that begins with one; nil if that is drawn triangle by triangle.
  private func run(from column: DepthOrder.Entry, _ row: DepthOrder.Entry, count: Int) -> Run? {
    let cell = mesh.cell(column.cell, row.cell)
    let turn = shapes[cell].turn
    guard turn != 0 else { return nil }
    return Run(
      first: column, row: row, count: count, class: classes[cell], turn: turn,
      reachesNearer: reachesNearer(column, row, turn))
  }

  private func reachesNearer(_ column: DepthOrder.Entry, _ row: DepthOrder.Entry, _ turn: Int) -> Bool {
    row.step != 0 && isBeside(column.cell, row.cell + row.step, turn)
  }

  /// Claims that a cell is whole, turns the same way, and holds the straight lines between its points on the page.
  func isBeside(_ column: Int, _ row: Int, _ turn: Int) -> Bool {
    guard column >= 0, column < mesh.columns, row >= 0, row < mesh.rows else { return false }
    return shapes[mesh.cell(column, row)] == (turn > 0 ? .convex : .convexMirrored)
  }

  func middle(_ a: Projected, _ b: Projected) -> Projected {
    Projected((a.x + b.x) / 2, (a.y + b.y) / 2, (a.depth + b.depth) / 2)
  }
}
