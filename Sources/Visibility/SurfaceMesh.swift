/// A height field over a grid as triangles: two for each cell, none where the field has a hole, more where it is cut.
///
/// The diagonal of a cell runs from its lower left corner to its upper right one.
public struct SurfaceMesh: Sendable {
  public struct Triangle: Sendable, Hashable {
    public var a: Int32
    public var b: Int32
    public var c: Int32
  }

  /// The ascending positions of the grid lines.
  public let xs: [Double]
  public let ys: [Double]
  /// Corners of the grid first, the first variable running fastest; then those that cutting made.
  public internal(set) var vertices: [Vector3]
  /// The triangles of cell after cell.
  public internal(set) var triangles: [Triangle]
  /// The triangles of cell c are those from `starts[c]` up to `starts[c + 1]`.
  public internal(set) var starts: [Int32]
  /// What a cell holds.
  public internal(set) var kinds: [Kind]

  /// How much of a cell is there.
  public enum Kind: UInt8, Sendable {
    case empty, whole, cut
  }

  public var columns: Int { xs.count - 1 }
  public var rows: Int { ys.count - 1 }

  /// Where the surface is interrupted on edges of the grid.
  let breaks: [GridEdge: EdgeBreak]
  /// The lines along which the surface ends inside of cells.
  public private(set) var rims: [(Vector3, Vector3)] = []

  /// `heights[j * xs.count + i]` is the height at (xs[i], ys[j]); where it is not finite the surface has a hole.
  public init(xs: [Double], ys: [Double], heights: [Double], breaks: [GridEdge: EdgeBreak] = [:]) {
    precondition(heights.count == xs.count * ys.count, "one height for each point of the grid")
    precondition(xs.count > 1 && ys.count > 1, "a mesh has cells")
    self.xs = xs
    self.ys = ys
    self.breaks = breaks
    let width = xs.count
    vertices = []
    vertices.reserveCapacity(heights.count)
    for (j, y) in ys.enumerated() {
      for (i, x) in xs.enumerated() { vertices.append(Vector3(x, y, heights[j * width + i])) }
    }
    let cells = (width - 1) * (ys.count - 1)
    triangles = []
    triangles.reserveCapacity(2 * cells)
    starts = [0]
    starts.reserveCapacity(cells + 1)
    kinds = []
    kinds.reserveCapacity(cells)
    for j in 0..<ys.count - 1 {
      for i in 0..<width - 1 {
        let a = j * width + i
        let isFinite =
          heights[a].isFinite && heights[a + 1].isFinite && heights[a + width].isFinite
          && heights[a + width + 1].isFinite
        if isFinite && (breaks.isEmpty || !isBroken(a)) {
          let (a, b, c, d) = (Int32(a), Int32(a + 1), Int32(a + width + 1), Int32(a + width))
          triangles.append(Triangle(a: a, b: b, c: c))
          triangles.append(Triangle(a: a, b: c, c: d))
          kinds.append(.whole)
        } else {
          kinds.append(addBroken(a) ? .cut : .empty)
        }
        starts.append(Int32(triangles.count))
      }
    }
  }

  /// The breaks on the edges around the cell of a lower left corner, in order around it.
  private func breaks(around corner: Int) -> [EdgeBreak?] {
    let width = xs.count
    return [
      breaks[GridEdge(point: corner, isAlongX: true)], breaks[GridEdge(point: corner + 1, isAlongX: false)],
      breaks[GridEdge(point: corner + width, isAlongX: true)]?.reversed,
      breaks[GridEdge(point: corner, isAlongX: false)]?.reversed,
    ]
  }

  private func isBroken(_ corner: Int) -> Bool { breaks(around: corner).contains { $0 != nil } }

  /// Adds the parts of a cell that are there; whether there are any.
  private mutating func addBroken(_ corner: Int) -> Bool {
    let indices = [corner, corner + 1, corner + xs.count + 1, corner + xs.count]
    let corners = indices.map { ($0, vertices[$0].z.isFinite) }
    let parts = BrokenCell(corners, breaks(around: corner)).parts
    for part in parts {
      let polygon = part.map { place -> Int32 in
        switch place {
        case .vertex(let index): return Int32(index)
        case .end(let position):
          vertices.append(position)
          return Int32(vertices.count - 1)
        }
      }
      // The last corner and the first one lie on the border of the surface.
      let origin = Self.fanOrigin(polygon.map { vertices[Int($0)] }) { $0 == polygon.count - 1 }
      addFan(polygon, from: origin)
      if case .end(let start)? = part.first, case .end(let end)? = part.last { rims.append((start, end)) }
    }
    return !parts.isEmpty
  }

  /// Adds the triangles of a convex polygon that have a corner in common.
  mutating func addFan(_ polygon: [Int32], from origin: Int) {
    let corners = polygon[origin...] + polygon[..<origin]
    for next in corners.indices.dropFirst().dropLast() {
      triangles.append(Triangle(a: polygon[origin], b: corners[next], c: corners[next + 1]))
    }
  }

  /// The cell of a column and a row.
  @inlinable
  public func cell(_ column: Int, _ row: Int) -> Int { row * (xs.count - 1) + column }

  /// What the cell of a column and a row holds; nothing outside of the grid.
  public func kind(_ column: Int, _ row: Int) -> Kind {
    column >= 0 && column < columns && row >= 0 && row < rows ? kinds[cell(column, row)] : .empty
  }

  /// The corner of a column and a row of grid lines.
  @inlinable
  public func vertex(_ column: Int, _ row: Int) -> Int { row * xs.count + column }
}
