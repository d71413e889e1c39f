extension SurfaceMesh {
  /// A line of the plane laid onto the facets: chains of points in space, broken where the surface has none.
  ///
  /// The line is cut where it crosses grid lines and diagonals, so that each of its pieces lies in one facet.
  public func draped(_ line: [(x: Double, y: Double)], heights: ClosedRange<Double>) -> [[Vector3]] {
    var chains: [[Vector3]] = []
    var chain: [Vector3] = []
    func end() {
      if chain.count > 1 { chains.append(chain) }
      chain = []
    }
    for (start, finish) in zip(line, line.dropFirst()) {
      let cuts = cuts(start, finish)
      for (from, to) in zip(cuts, cuts.dropFirst()) where to > from {
        guard let facet = facet(at: Self.point(start, finish, (from + to) / 2)),
          let (a, b) = Self.clipped(
            facet(Self.point(start, finish, from)), facet(Self.point(start, finish, to)), heights)
        else {
          end()
          continue
        }
        // Heights of neighboring facets agree on their edge but for rounding.
        let isNext = chain.last.map { ($0 - a).length < 1e-9 } ?? false
        if !isNext {
          end()
          chain = [a]
        }
        chain.append(b)
      }
    }
    end()
    return chains
  }

  /// The point of the surface above a point of the plane; nil where there is none.
  public func point(above x: Double, _ y: Double, heights: ClosedRange<Double>) -> Vector3? {
    guard let point = facet(at: (x, y)).map({ $0((x, y)) }), heights.contains(point.z) else { return nil }
    return point
  }

  /// The plane of one facet over the plane.
  private struct Facet {
    let corner: Vector3
    let slope: (x: Double, y: Double)

    func callAsFunction(_ point: (x: Double, y: Double)) -> Vector3 {
      Vector3(
        point.x, point.y, corner.z + (point.x - corner.x) * slope.x + (point.y - corner.y) * slope.y)
    }
  }

  private func facet(at point: (x: Double, y: Double)) -> Facet? {
    guard let i = Self.interval(xs, point.x), let j = Self.interval(ys, point.y), kind(i, j) != .empty else {
      return nil
    }
    if kind(i, j) == .cut { return facet(at: point, amongThoseOf: cell(i, j)) }
    let (a, b) = (vertices[vertex(i, j)], vertices[vertex(i + 1, j)])
    let (c, d) = (vertices[vertex(i + 1, j + 1)], vertices[vertex(i, j + 1)])
    let (width, height) = (xs[i + 1] - xs[i], ys[j + 1] - ys[j])
    let isRight = (point.x - xs[i]) / width >= (point.y - ys[j]) / height
    let slope =
      isRight
      ? ((b.z - a.z) / width, (c.z - b.z) / height) : ((c.z - d.z) / width, (d.z - a.z) / height)
    return Facet(corner: a, slope: slope)
  }

  /// The facet of a cell that lies over a point.
  private func facet(at point: (x: Double, y: Double), amongThoseOf cell: Int) -> Facet? {
    for index in Int(starts[cell])..<Int(starts[cell + 1]) {
      let triangle = triangles[index]
      let (a, b, c) = (
        vertices[Int(triangle.a)], vertices[Int(triangle.b)], vertices[Int(triangle.c)]
      )
      let (u, v) = (Vector3(b.x - a.x, b.y - a.y, 0), Vector3(c.x - a.x, c.y - a.y, 0))
      let area = u.x * v.y - u.y * v.x
      guard area != 0 else { continue }
      let (dx, dy) = (point.x - a.x, point.y - a.y)
      let (p, q) = ((dx * v.y - dy * v.x) / area, (u.x * dy - u.y * dx) / area)
      // On an edge rounding must not lose the point.
      guard p >= -1e-9, q >= -1e-9, p + q <= 1 + 1e-9 else { continue }
      let (rise, run) = (b.z - a.z, c.z - a.z)
      return Facet(
        corner: a, slope: ((rise * v.y - run * u.y) / area, (run * u.x - rise * v.x) / area))
    }
    return nil
  }

  /// The parameters at which a segment begins, ends, and crosses grid lines and diagonals; ascending.
  private func cuts(_ start: (x: Double, y: Double), _ end: (x: Double, y: Double)) -> [Double] {
    var cuts = [0.0, 1.0]
    for (edges, from, to) in [(xs, start.x, end.x), (ys, start.y, end.y)] where from != to {
      for edge in edges where edge > min(from, to) && edge < max(from, to) {
        cuts.append((edge - from) / (to - from))
      }
    }
    cuts.sort()
    var diagonals: [Double] = []
    for (from, to) in zip(cuts, cuts.dropFirst()) where to > from {
      let middle = Self.point(start, end, (from + to) / 2)
      guard let i = Self.interval(xs, middle.x), let j = Self.interval(ys, middle.y) else { continue }
      func side(_ t: Double) -> Double {
        let point = Self.point(start, end, t)
        return (point.x - xs[i]) / (xs[i + 1] - xs[i]) - (point.y - ys[j]) / (ys[j + 1] - ys[j])
      }
      let (a, b) = (side(from), side(to))
      if (a < 0) != (b < 0), a != 0, b != 0 { diagonals.append(from + (to - from) * a / (a - b)) }
    }
    return (cuts + diagonals).sorted()
  }

  private static func point(
    _ start: (x: Double, y: Double), _ end: (x: Double, y: Double), _ t: Double
  ) -> (x: Double, y: Double) {
    t == 0 ? start : t == 1 ? end : (start.x + (end.x - start.x) * t, start.y + (end.y - start.y) * t)
  }

  /// The interval of ascending edges that holds a value; nil outside of them.
  private static func interval(_ edges: [Double], _ value: Double) -> Int? {
    guard let first = edges.first, let last = edges.last, value >= first, value <= last else { return nil }
    var (low, high) = (0, edges.count - 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if edges[middle] <= value { low = middle } else { high = middle }
    }
    return low
  }
}
