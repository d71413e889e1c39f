extension SurfaceMesh {
  /// The corner that the triangles of a convex polygon fan out from: the first one, if that makes no splinters.
  ///
  /// A facet is drawn on under the triangle beside it, so beside an edge with a neighbor there has to be some width:
  /// where a cut passes close by a corner of the grid, another corner gives it. `isRim(i)` claims that the edge from
  /// corner i to the next one has no neighbor.
  static func fanOrigin(_ polygon: [Vector3], isRim: (Int) -> Bool) -> Int {
    let count = polygon.count
    guard count > 3 else { return 0 }
    // Corners that cutting made may lie on others.
    let edges = (0..<count).filter { !isRim($0) && (polygon[($0 + 1) % count] - polygon[$0]).length > 1e-9 }
    /// The least width beside an edge.
    func width(_ origin: Int) -> Double {
      let widths = edges.map { edge -> Double in
        let next = (edge + 1) % count
        let apex =
          edge == origin ? (origin + 2) % count : next == origin ? (origin + count - 2) % count : origin
        let along = polygon[next] - polygon[edge]
        let across = along.cross(polygon[apex] - polygon[edge])
        return across.length / along.length
      }
      return widths.min() ?? 0
    }
    let widths = (0..<count).map(width)
    guard let best = widths.max(), widths[0] < best / 4 else { return 0 }
    return widths.firstIndex(of: best) ?? 0
  }
}
