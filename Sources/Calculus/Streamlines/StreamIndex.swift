/// The lines drawn so far, by places on the page, so that those near a place are found at once.
struct StreamIndex {
  /// A vertex of a line.
  struct Vertex {
    let line: Int
    let index: Int
    let place: SIMD2<Double>
    /// The direction of the line there, downhill.
    let direction: SIMD2<Double>
  }

  private let cell: Double
  private let columns: Int
  private let rows: Int
  private var cells: [[Vertex]]

  /// `cell` must be longer than what is asked for with `nearest(to:within:)`, and than the distance of vertices.
  init(size: SIMD2<Double>, cell: Double) {
    self.cell = cell
    columns = max(1, Int(size.x / cell) + 1)
    rows = max(1, Int(size.y / cell) + 1)
    cells = Array(repeating: [], count: columns * rows)
  }

  private func column(_ x: Double) -> Int { min(columns - 1, max(0, Int(x / cell))) }
  private func row(_ y: Double) -> Int { min(rows - 1, max(0, Int(y / cell))) }

  mutating func insert(_ places: [SIMD2<Double>], line: Int) {
    for (index, place) in places.enumerated() {
      let way = places[min(index + 1, places.count - 1)] - places[max(index - 1, 0)]
      let length = [way.x, way.y].length
      guard length > 0 else { continue }
      cells[row(place.y) * columns + column(place.x)].append(
        Vertex(line: line, index: index, place: place, direction: way / length))
    }
  }

  /// The vertex whose line passes a place at the least distance, below a limit, in about the same direction.
  func nearest(to place: SIMD2<Double>, along direction: SIMD2<Double>, within limit: Double) -> (
    vertex: Vertex, distance: Double
  )? {
    var best: (vertex: Vertex, distance: Double)?
    let (column, row) = (column(place.x), row(place.y))
    for near in max(0, row - 1)...min(rows - 1, row + 1) {
      for beside in max(0, column - 1)...min(columns - 1, column + 1) {
        for vertex in cells[near * columns + beside] {
          let arm = place - vertex.place
          let along = abs((arm * vertex.direction).sum())
          let across = abs(arm.x * vertex.direction.y - arm.y * vertex.direction.x)
          guard along < cell / 2, across < best?.distance ?? limit,
            (direction * vertex.direction).sum() > 0.94
          else { continue }
          best = (vertex, across)
        }
      }
    }
    return best
  }
}
