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

  /// `heights[j * xs.count + i]` is the height at (xs[i], ys[j]); a cell with a corner that is not finite is a hole,
  /// and so is one for which `isGap` is true, by the cell's index.
  public init(xs: [Double], ys: [Double], heights: [Double], gaps: Set<Int> = []) {
    precondition(heights.count == xs.count * ys.count, "one height for each point of the grid")
    precondition(xs.count > 1 && ys.count > 1, "a mesh has cells")
    self.xs = xs
    self.ys = ys
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
        let corners = (heights[a], heights[a + 1], heights[a + width], heights[a + width + 1])
        // A sum of doubles is finite only if all of them are, or nearly too large.
        let isWhole =
          corners.0.isFinite && corners.1.isFinite && corners.2.isFinite && corners.3.isFinite
          && (gaps.isEmpty || !gaps.contains(kinds.count))
        if isWhole {
          let (a, b, c, d) = (Int32(a), Int32(a + 1), Int32(a + width + 1), Int32(a + width))
          triangles.append(Triangle(a: a, b: b, c: c))
          triangles.append(Triangle(a: a, b: c, c: d))
        }
        kinds.append(isWhole ? .whole : .empty)
        starts.append(Int32(triangles.count))
      }
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
