/// The triangles of a mesh as seen on a page, found by place: what hides a point or a part of a line.
///
/// Triangles are listed in square buckets of the page. A line is compared with the triangles of the buckets it
/// crosses: inside of each, both depths are linear along the line, so hidden parts are exact intervals.
///
/// A line of sight comes through a height field without holes from above and from below in turns. So where all
/// triangles of a bucket are seen from one side, none is behind another, and what lies on the surface is seen.
public struct Occluders: Sendable {
  let projected: [Projected]
  let triangles: [SurfaceMesh.Triangle]
  let left: Double
  let top: Double
  let pitch: Double
  let columns: Int
  let rows: Int
  /// The triangles of bucket b are `members[starts[b]..<starts[b + 1]]`.
  let starts: [Int32]
  let members: [Int32]
  /// For each bucket whether a part of the surface may hide another one in it.
  let isFolded: [Bool]
  /// How much nearer a triangle must be to hide something: far below what is seen, far above rounding.
  let tolerance: Double
  /// How far beside an edge of a triangle something is still behind it.
  var edgeTolerance: Double { tolerance * 1e-3 }

  /// `projected` are the vertices of the mesh on the page.
  public init(_ mesh: SurfaceMesh, _ projected: [Projected]) {
    self.projected = projected
    triangles = mesh.triangles
    var (left, top, right, bottom) = (Double.infinity, Double.infinity, -Double.infinity, -Double.infinity)
    for triangle in triangles {
      for index in [triangle.a, triangle.b, triangle.c] {
        let point = projected[Int(index)]
        left = min(left, point.x)
        right = max(right, point.x)
        top = min(top, point.y)
        bottom = max(bottom, point.y)
      }
    }
    (self.left, self.top) = (left, top)
    guard right > left, bottom > top else {
      (pitch, columns, rows, starts, members, isFolded, tolerance) = (1, 0, 0, [0], [], [], 0)
      return
    }
    tolerance = 1e-7 * max(right - left, bottom - top)
    let area = (right - left) * (bottom - top)
    let wanted = (2 * area / Double(max(32, triangles.count))).squareRoot()
    let pitch = max(wanted, max(right - left, bottom - top) / 2000)
    let (columns, rows) = (Int((right - left) / pitch) + 1, Int((bottom - top) / pitch) + 1)
    (self.pitch, self.columns, self.rows) = (pitch, columns, rows)
    (starts, members) = Self.buckets(triangles, projected) { x, y in
      (min(columns - 1, max(0, Int((x - left) / pitch))), min(rows - 1, max(0, Int((y - top) / pitch))))
    } count: {
      (columns, rows)
    }
    let isWhole = mesh.kinds.allSatisfy { $0 == .whole }
    isFolded =
      isWhole
      ? Self.folds(triangles, projected, starts, members)
      : Array(repeating: true, count: columns * rows)
  }

  /// For each bucket whether its triangles are seen from both sides.
  private static func folds(
    _ triangles: [SurfaceMesh.Triangle], _ projected: [Projected], _ starts: [Int32], _ members: [Int32]
  ) -> [Bool] {
    let turns = triangles.map { triangle -> Int8 in
      let area = CellShape.doubledArea(
        projected[Int(triangle.a)], projected[Int(triangle.b)], projected[Int(triangle.c)])
      return area > 0 ? 1 : area < 0 ? -1 : 0
    }
    return (0..<starts.count - 1).map { bucket in
      let (first, last) = (Int(starts[bucket]), Int(starts[bucket + 1]))
      guard first < last else { return false }
      let turn = turns[Int(members[first])]
      return turn == 0 || (first + 1..<last).contains { turns[Int(members[$0])] != turn }
    }
  }

  /// A counting sort of the triangles by the buckets that their bounding rectangles touch.
  private static func buckets(
    _ triangles: [SurfaceMesh.Triangle], _ projected: [Projected], _ bucket: (Double, Double) -> (Int, Int),
    count: () -> (columns: Int, rows: Int)
  ) -> (starts: [Int32], members: [Int32]) {
    let (columns, rows) = count()
    var starts = [Int32](repeating: 0, count: columns * rows + 1)
    func forEachBucket(_ triangle: SurfaceMesh.Triangle, _ body: (Int) -> Void) {
      let (a, b, c) = (projected[Int(triangle.a)], projected[Int(triangle.b)], projected[Int(triangle.c)])
      let low = bucket(min(a.x, b.x, c.x), min(a.y, b.y, c.y))
      let high = bucket(max(a.x, b.x, c.x), max(a.y, b.y, c.y))
      for row in low.1...high.1 {
        for column in low.0...high.0 { body(row * columns + column) }
      }
    }
    for triangle in triangles { forEachBucket(triangle) { starts[$0 + 1] += 1 } }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    var next = starts
    var members = [Int32](repeating: 0, count: Int(starts[starts.count - 1]))
    for (index, triangle) in triangles.enumerated() {
      forEachBucket(triangle) {
        members[Int(next[$0])] = Int32(index)
        next[$0] += 1
      }
    }
    return (starts, members)
  }
}
