extension SurfaceMesh {
  /// The triangles of a cell in groups that hang together: where a jump runs through the cell, those of its sides.
  public func parts(of cell: Int) -> [[Int]] {
    var parts: [[Int]] = []
    for triangle in Int(starts[cell])..<Int(starts[cell + 1]) {
      let touching = parts.indices.filter { part in parts[part].contains { haveCommonEdge($0, triangle) } }
      let joined = touching.flatMap { parts[$0] } + [triangle]
      for part in touching.reversed() { parts.remove(at: part) }
      parts.append(joined)
    }
    return parts
  }

  /// Claims that two triangles have two places in common; cutting gives each of them corners of its own there.
  private func haveCommonEdge(_ first: Int, _ second: Int) -> Bool {
    let (a, b) = (corners(of: first), corners(of: second))
    return a.count { b.contains($0) } > 1
  }

  /// The places of the corners of a triangle.
  public func corners(of triangle: Int) -> [Vector3] {
    [triangles[triangle].a, triangles[triangle].b, triangles[triangle].c].map { vertices[Int($0)] }
  }
}
