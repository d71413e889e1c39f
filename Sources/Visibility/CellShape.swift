/// How a cell of a mesh looks on the page.
enum CellShape: UInt8 {
  /// Both triangles turn one way, and so do all corners: a straight line between two points of it stays in it.
  case convex
  case convexMirrored
  /// Both triangles turn one way, but a corner does not.
  case concave
  case concaveMirrored
  /// The triangles turn in two ways: the surface folds over along the diagonal.
  case folded
  /// Not a whole cell.
  case other

  /// Which way both triangles turn; 0 if they do not agree.
  var turn: Int {
    switch self {
    case .convex, .concave: 1
    case .convexMirrored, .concaveMirrored: -1
    case .folded, .other: 0
    }
  }

  /// The shape of a cell that holds the straight lines between its points on the page.
  static func convex(_ turn: Int) -> CellShape { turn > 0 ? .convex : .convexMirrored }

  /// The shapes of all cells.
  static func shapes(of mesh: SurfaceMesh, _ projected: [Projected]) -> [CellShape] {
    mesh.kinds.indices.map { cell in
      guard mesh.kinds[cell] == .whole else { return .other }
      let start = Int(mesh.starts[cell])
      let (first, second) = (mesh.triangles[start], mesh.triangles[start + 1])
      let (a, b) = (projected[Int(first.a)], projected[Int(first.b)])
      let (c, d) = (projected[Int(first.c)], projected[Int(second.c)])
      let (abc, acd) = (doubledArea(a, b, c), doubledArea(a, c, d))
      if abc >= 0 && acd >= 0 {
        return doubledArea(d, a, b) >= 0 && doubledArea(b, c, d) >= 0 ? .convex : .concave
      }
      if abc <= 0 && acd <= 0 {
        return doubledArea(d, a, b) <= 0 && doubledArea(b, c, d) <= 0 ? .convexMirrored : .concaveMirrored
      }
      return .folded
    }
  }

  /// Twice the area of a triangle on the page; negative if its corners turn the other way.
  static func doubledArea(_ a: Projected, _ b: Projected, _ c: Projected) -> Double {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
  }
}
