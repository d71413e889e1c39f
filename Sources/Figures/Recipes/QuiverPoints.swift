import Calculus

/// Where the arrows of a quiver stand, with the gradients there.
struct QuiverPoints {
  /// In order; not-a-number where there is no gradient.
  private(set) var gradients: [QuiverMark.Sample]
  /// The gradients at all points of the grid; nil for other points than those.
  private(set) var onGrid: GradientSamples?
  /// The distance of neighbors.
  let cell: (x: Double, y: Double)

  init(_ quiver: Quiver) {
    let axes = quiver.grid.axes
    switch quiver.arrangement {
    case .regular:
      cell = (axes[0].step, axes[1].step)
      let samples = quiver.field.gradientsOffJumps(on: quiver.grid, by: quiver.scheme)
      gradients = Self.regular(quiver.grid, samples)
      onGrid = quiver.region == nil ? samples : nil
    case .hexagonal:
      let rows = Self.rows(axes[1])
      cell = (axes[0].step, rows.step / Self.rowDistance)
      gradients = Self.sampled(quiver, at: Self.hexagonal(axes[0], rows))
    case .given(let points):
      cell = Self.cell(of: points, in: quiver.grid)
      gradients = Self.sampled(quiver, at: points)
    }
    if let region = quiver.region {
      gradients.removeAll { !(abs(region.field.value(at: [$0.x, $0.y])) > 0) }
    }
  }

  private static func regular(_ grid: Grid, _ gradients: GradientSamples) -> [QuiverMark.Sample] {
    let (dx, dy) = (gradients.dx, gradients.dy)
    let xs = grid.axes[0].samples
    var samples: [QuiverMark.Sample] = []
    samples.reserveCapacity(dx.count)
    for (row, y) in grid.axes[1].samples.enumerated() {
      for (column, x) in xs.enumerated() {
        let index = row * xs.count + column
        samples.append(QuiverMark.Sample(x: x, y: y, dx: dx[index], dy: dy[index]))
      }
    }
    return samples
  }

  private static func sampled(_ quiver: Quiver, at points: [(x: Double, y: Double)]) -> [QuiverMark.Sample] {
    points.map { point in
      let place = [point.x, point.y]
      guard !quiver.field.jumps(at: place) else {
        return QuiverMark.Sample(x: point.x, y: point.y, dx: .nan, dy: .nan)
      }
      let slope = quiver.field.gradient(at: place, by: quiver.scheme).components
      return QuiverMark.Sample(x: point.x, y: point.y, dx: slope[0], dy: slope[1])
    }
  }

  /// The distance of rows of equilateral triangles of side one: √3 / 2.
  private static let rowDistance = 0.75.squareRoot()

  /// About as many rows as triangles as wide as the spacing want, from end to end.
  private static func rows(_ axis: GridAxis) -> (first: Double, step: Double, count: Int) {
    let length = axis.last - axis.first
    let intervals = max(1, (length / (axis.step * rowDistance)).rounded())
    return (axis.first, length / intervals, Int(intervals) + 1)
  }

  /// Each second row is moved by half a step, and has one point less.
  private static func hexagonal(
    _ columns: GridAxis, _ rows: (first: Double, step: Double, count: Int)
  ) -> [(x: Double, y: Double)] {
    (0..<rows.count).flatMap { row in
      let y = rows.first + Double(row) * rows.step
      let xs =
        row.isMultiple(of: 2)
        ? columns.samples : (0..<columns.count - 1).map { columns[$0] + columns.step / 2 }
      return xs.map { ($0, y) }
    }
  }

  /// Single arrows may be longer than those of a grid: as long as the least distance of two, up to a fifth of the
  /// domain.
  private static func cell(
    of points: [(x: Double, y: Double)], in grid: Grid
  ) -> (x: Double, y: Double) {
    let usual = (x: grid.axes[0].step, y: grid.axes[1].step)
    guard points.count <= 500 else { return usual }
    var cells = 0.2 * Double(grid.axes.map(\.count).max() ?? 2)
    for (index, point) in points.enumerated() {
      for other in points[..<index] {
        let distance = VectorNorm.norm((point.x - other.x) / usual.x, (point.y - other.y) / usual.y)
        if distance > 0 { cells = min(cells, distance) }
      }
    }
    let factor = max(1, cells)
    return (usual.x * factor, usual.y * factor)
  }
}
