import Calculus
import Elementary

/// Points of a level line with the gradient and the direction of the line.
public struct SampledNormals: Sendable {
  public struct Point: Sendable {
    public let at: (x: Double, y: Double)
    public let gradient: (x: Double, y: Double)
    /// The direction of the line, of length one.
    public let tangent: (x: Double, y: Double)
    /// ‖∇f‖.
    public let norm: Double

    /// The cosine of the angle between the gradient and the line: zero but for the rounding of both.
    public var cosine: Double {
      norm > 0 ? (gradient.x * tangent.x + gradient.y * tangent.y) / norm : 0
    }
  }

  public let points: [Point]
  /// The domain, and around it what the arrows need.
  let shown: Extent
  /// How long the gradient's arrow is in the plane, for a gradient of length one.
  let scale: Double
  let lines: [Polyline]
  let background: Isolines?

  init(_ normals: LevelNormals) {
    let domain = Extent(normals.grid)
    let own = Isolines(of: normals.field, on: normals.grid, at: [normals.level]).sets[0].lines
    let reach = 1e-4 * min(domain.x.length, domain.y.length)
    let points = Self.spread(over: own, count: normals.count).compactMap { place, direction -> Point? in
      let at = Self.onLevel(normals, place)
      let slope = normals.field.gradient(at: [at.x, at.y], by: normals.scheme).components
      guard slope.count == 2, slope[0].isFinite, slope[1].isFinite else { return nil }
      // The line's own direction, from points of the line at both sides: it knows nothing of the gradient here.
      let before = Self.onLevel(normals, (at.x - reach * direction.x, at.y - reach * direction.y))
      let after = Self.onLevel(normals, (at.x + reach * direction.x, at.y + reach * direction.y))
      let (dx, dy) = (after.x - before.x, after.y - before.y)
      let length = Elementary.hypot(dx, dy)
      let tangent = length > 0 && length.isFinite ? (x: dx / length, y: dy / length) : direction
      return Point(
        at: at, gradient: (slope[0], slope[1]), tangent: tangent, norm: Elementary.hypot(slope[0], slope[1]))
    }
    let longest = points.map(\.norm).max() ?? 0
    let scale = longest > 0 ? 0.16 * min(domain.x.length, domain.y.length) / longest : 0
    let tips = points.map { (x: $0.at.x + scale * $0.gradient.x, y: $0.at.y + scale * $0.gradient.y) }
    shown = Extent(holding: tips, x: .linear, y: .linear).map(domain.union) ?? domain
    (self.points, self.scale) = (points, scale)
    // No arrow is cut, and no level line ends short of the frame.
    let grid = Self.grid(over: shown) ?? normals.grid
    lines = Self.lines(normals, grid)
    let samples = PlaneSamples(normals.field, on: grid)
    background = (try? Levels.count(8).values(for: samples.values)).map { levels in
      Isolines(
        of: normals.field, samples.refined(normals.field, at: levels), at: levels,
        tolerance: Self.tolerance(grid))
    }
  }

  private static func lines(_ normals: LevelNormals, _ grid: Grid) -> [Polyline] {
    Isolines(of: normals.field, on: grid, at: [normals.level], tolerance: tolerance(grid))
      .sets[0].lines.filter { $0.count > 2 }
  }

  /// The point of the level line beside a place near it, by Newton's method along the gradient.
  private static func onLevel(_ normals: LevelNormals, _ place: (x: Double, y: Double)) -> (
    x: Double, y: Double
  ) {
    var at = place
    for _ in 0..<3 {
      let slope = normals.field.gradient(at: [at.x, at.y], by: .exact).components
      let square = slope[0] * slope[0] + slope[1] * slope[1]
      let rest = (normals.level - normals.field.value(at: [at.x, at.y])) / square
      let next = (x: at.x + rest * slope[0], y: at.y + rest * slope[1])
      guard next.x.isFinite, next.y.isFinite else { return at }
      at = next
    }
    return at
  }

  private static func grid(over shown: Extent) -> Grid? {
    let ranges = [(shown.x.lower, shown.x.upper), (shown.y.lower, shown.y.upper)]
    return (try? Domain(ranges)).flatMap { try? Grid($0, squareCells: Contour.standardSamples) }
  }

  /// A tenth of a point on the page.
  private static func tolerance(_ grid: Grid) -> LineTolerance {
    let tolerance = grid.axes.map { ($0.last - $0.first) / 4000 }
    return LineTolerance(x: tolerance[0], y: tolerance[1])
  }

  private typealias Place = (at: (x: Double, y: Double), tangent: (x: Double, y: Double))

  /// Places at even distances along all lines together, from the middle of the first distance on.
  private static func spread(over lines: [Polyline], count: Int) -> [Place] {
    let segments = lines.flatMap { line in
      (0..<(line.isClosed ? line.count : line.count - 1)).map { index in
        let next = (index + 1) % line.count
        return (start: (line.x[index], line.y[index]), end: (line.x[next], line.y[next]))
      }
    }
    let lengths = segments.map { Elementary.hypot($0.end.0 - $0.start.0, $0.end.1 - $0.start.1) }
    let total = lengths.reduce(0, +)
    guard total > 0, total.isFinite, count > 0 else { return [] }
    var places: [Place] = []
    var passed = 0.0
    for (segment, length) in zip(segments, lengths) where length > 0 {
      while places.count < count, (Double(places.count) + 0.5) / Double(count) * total <= passed + length {
        let part = ((Double(places.count) + 0.5) / Double(count) * total - passed) / length
        let (dx, dy) = (segment.end.0 - segment.start.0, segment.end.1 - segment.start.1)
        places.append(
          ((segment.start.0 + part * dx, segment.start.1 + part * dy), (dx / length, dy / length)))
      }
      passed += length
    }
    return places
  }
}
