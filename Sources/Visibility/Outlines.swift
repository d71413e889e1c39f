/// The facets of a height field from far to near, as polygons on the page: neighbors of one class are one polygon.
///
/// Each polygon reaches under the nearer facets beside it, which are drawn later. So no background shines
/// through between facets, at any zoom, and no outline is moved: what reaches under a facet is covered by it.
public struct Outlines {
  let mesh: SurfaceMesh
  let projected: [Projected]
  let order: (x: DepthOrder, y: DepthOrder)
  /// The class of each triangle, by its index; facets of a class look alike, and so do those of a whole cell.
  let classes: [Int32]
  let shapes: [CellShape]
  /// For each cell how many rows in front of it are whole and turned as it is, one after the other.
  let clearRows: [UInt8]
  /// For each column the step to the nearer one beside it.
  let columnSteps: [Int]
  /// How far a polygon reaches under nearer facets at least, where there are enough, in page units.
  let reach: Double
  /// How far a point may lie off the polygon's border before it is kept, in page units.
  let slack: Double

  public init(
    _ mesh: SurfaceMesh, _ projected: [Projected], order: (x: DepthOrder, y: DepthOrder), classes: [Int32],
    reach: Double = 1.5, slack: Double = 0.03
  ) {
    self.mesh = mesh
    self.projected = projected
    self.order = order
    self.classes = classes
    self.reach = reach
    self.slack = slack
    columnSteps = order.x.entries.sorted { $0.cell < $1.cell }.map(\.step)
    shapes = CellShape.shapes(of: mesh, projected)
    clearRows = Self.clearRows(mesh, order.y, shapes)
  }

  private static func clearRows(_ mesh: SurfaceMesh, _ order: DepthOrder, _ shapes: [CellShape]) -> [UInt8] {
    var result = [UInt8](repeating: 0, count: shapes.count)
    var later: DepthOrder.Entry?
    // The rows in front first.
    for row in order.entries.reversed() {
      let next = row.cell + row.step
      if row.step != 0, next >= 0, next < mesh.rows {
        let goesOn = later?.cell == next && later?.step == row.step
        for column in 0..<mesh.columns {
          let (cell, front) = (mesh.cell(column, row.cell), mesh.cell(column, next))
          guard shapes[cell].turn != 0, shapes[front] == .convex(shapes[cell].turn) else { continue }
          result[cell] = goesOn ? min(200, result[front]) + 1 : 1
        }
      }
      later = row
    }
    return result
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
        if let last = previous, last.look == look,
          look.class < 0
            || (look.turn != 0 && column.step != 0 && last.column.step == column.step
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
    /// Zero for a cell that is drawn triangle by triangle, and never with others.
    var turn: Int
    var reachesNearer: Bool
  }

  private func look(_ column: DepthOrder.Entry, _ row: DepthOrder.Entry) -> CellLook {
    let cell = mesh.cell(column.cell, row.cell)
    if mesh.kinds[cell] == .empty { return CellLook(class: -1, turn: 0, reachesNearer: false) }
    return CellLook(
      class: firstClass(cell), turn: shapes[cell].turn, reachesNearer: clearRows[cell] > 0)
  }

  /// The polygon of whole cells that begins with one; nil if that is drawn triangle by triangle.
  private func run(from column: DepthOrder.Entry, _ row: DepthOrder.Entry, count: Int) -> Run? {
    let cell = mesh.cell(column.cell, row.cell)
    let turn = shapes[cell].turn
    guard turn != 0 else { return nil }
    return Run(first: column, row: row, count: count, class: firstClass(cell), turn: turn)
  }

  /// The class of a whole cell, or of a part of another one.
  private func firstClass(_ cell: Int) -> Int32 { classes[Int(mesh.starts[cell])] }

  func middle(_ a: Projected, _ b: Projected) -> Projected {
    Projected((a.x + b.x) / 2, (a.y + b.y) / 2, (a.depth + b.depth) / 2)
  }
}
