extension Outlines {
  /// What a cell reaches under its two nearer neighbors, in triangles.
  func emitReaches(
    of cell: Int, _ column: DepthOrder.Entry, _ row: DepthOrder.Entry, _ body: (Int32, [Projected]) -> Void
  ) {
    if column.step != 0 { emitReach(of: cell, column.cell + column.step, row.cell, body) }
    if row.step != 0 { emitReach(of: cell, column.cell, row.cell + row.step, body) }
  }

  /// The part of a cell under the facets of a neighbor, where it is not one half of a convex cell.
  func emitReach(of cell: Int, _ column: Int, _ row: Int, _ body: (Int32, [Projected]) -> Void) {
    guard mesh.kind(column, row) != .empty else { return }
    let neighbor = mesh.cell(column, row)
    for near in Int(mesh.starts[neighbor])..<Int(mesh.starts[neighbor + 1]) {
      for far in Int(mesh.starts[cell])..<Int(mesh.starts[cell + 1]) {
        guard let edge = commonEdge(far, near) else { continue }
        if distance(edge.beyond, edge.a, edge.b) < 2 * reach && mesh.kinds[neighbor] == .cut {
          // Half of it would be too little.
          emitTriangles(neighbor, class: classes[far], body)
          return
        }
        // A band of half the triangle, as wide at the ends of the edge as it can be.
        let band = [edge.a, middle(edge.a, edge.beyond), middle(edge.b, edge.beyond), edge.b]
        emit(classes[far], band, body)
      }
    }
  }

  /// The edge that two triangles share, and the corner of the second one that is not on it.
  private func commonEdge(_ first: Int, _ second: Int) -> (a: Projected, b: Projected, beyond: Projected)? {
    let own = mesh.corners(of: first)
    let others = [mesh.triangles[second].a, mesh.triangles[second].b, mesh.triangles[second].c]
    let common = others.filter { own.contains(mesh.vertices[Int($0)]) }
    guard common.count == 2, let beyond = others.first(where: { !common.contains($0) }) else { return nil }
    return (projected[Int(common[0])], projected[Int(common[1])], projected[Int(beyond)])
  }

  /// The triangles of a cell one by one, the nearest last; in their own classes, or in one that reaches under them.
  func emitTriangles(_ cell: Int, class: Int32? = nil, _ body: (Int32, [Projected]) -> Void) {
    let nearestLast = (Int(mesh.starts[cell])..<Int(mesh.starts[cell + 1])).map { index in
      let triangle = mesh.triangles[index]
      let corners = [triangle.a, triangle.b, triangle.c].map { projected[Int($0)] }
      return (index, corners, depth: corners[0].depth + corners[1].depth + corners[2].depth)
    }.sorted { $0.depth < $1.depth }
    for (index, corners, _) in nearestLast { emit(`class` ?? classes[index], corners, body) }
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
