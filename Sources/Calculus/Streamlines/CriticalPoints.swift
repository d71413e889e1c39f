extension ScalarField {
  /// The critical points of a field of two variables in a domain: minima, maxima, saddles, then degenerate ones.
  ///
  /// Newton's method starts in each cell of a grid where both components of the gradient change sign. A whole curve of
  /// critical points, as the floor of a straight valley, has none that could be named, and gives none.
  public func criticalPoints(in domain: Domain) -> [CriticalPoint] {
    guard domain.dimension == 2, let grid = try? Grid(domain, counts: [CriticalPointSearch.samples]),
      accepts(grid.point(0))
    else { return [] }
    return CriticalPointSearch(PlaneSlopes(self, over: domain), on: grid).points()
  }
}

/// The search for critical points from the cells of a grid.
struct CriticalPointSearch {
  static let samples = 97

  private let slopes: PlaneSlopes
  private let grid: Grid
  private let gradients: GradientSamples
  private let lower: SIMD2<Double>
  private let size: SIMD2<Double>
  /// A gradient that is neither steep nor flat for this domain, each component for the length of the domain.
  private let typical: Double
  /// The part of the larger curvature by which the smaller one may be wrong: differences have few digits.
  private let doubt: Double

  init(_ slopes: PlaneSlopes, on grid: Grid) {
    (self.slopes, self.grid) = (slopes, grid)
    gradients = slopes.samples(on: grid)
    let ranges = grid.domain.ranges
    lower = SIMD2(ranges[0].lowerBound, ranges[1].lowerBound)
    size = SIMD2(ranges[0].upperBound - lower.x, ranges[1].upperBound - lower.y)
    let (dx, dy, size) = (gradients.dx, gradients.dy, size)
    let sizes = dx.indices.map { abs(dx[$0]) * size.x + abs(dy[$0]) * size.y }.filter(\.isFinite).sorted()
    typical = sizes.isEmpty ? 0 : sizes[sizes.count / 2]
    doubt = slopes.field.exactHessian(at: grid.point(0)) == nil ? 1e-4 : 1e-6
  }

  func points() -> [CriticalPoint] {
    guard typical > 0 else { return [] }
    var found: [(point: CriticalPoint, isFlat: Bool)] = []
    for row in 0..<grid.axes[1].count - 1 {
      for column in 0..<grid.axes[0].count - 1 where changesSign(column, row) {
        guard let place = newton(from: center(column, row)), let next = classified(place) else { continue }
        let near = next.isFlat ? 1e-2 : 1e-6
        let isKnown = found.contains { distance($0.point, next.point) < ($0.isFlat ? 1e-2 : near) }
        if !isKnown { found.append(next) }
      }
    }
    // Flat ones beside each other are a curve.
    let isolated = found.indices.filter { index in
      !found[index].isFlat
        || !found.indices.contains {
          $0 != index && found[$0].isFlat && distance(found[$0].point, found[index].point) < 0.04
        }
    }
    let rank = CriticalPoint.Kind.allCases
    func key(_ point: CriticalPoint) -> [Double] {
      [Double(rank.firstIndex(of: point.kind) ?? 0), point.x, point.y]
    }
    return isolated.map { found[$0].point }.sorted { key($0).lexicographicallyPrecedes(key($1)) }
  }

  private func center(_ column: Int, _ row: Int) -> SIMD2<Double> {
    SIMD2(
      (grid.axes[0][column] + grid.axes[0][column + 1]) / 2, (grid.axes[1][row] + grid.axes[1][row + 1]) / 2)
  }

  /// In parts of the domain.
  private func distance(_ a: CriticalPoint, _ b: CriticalPoint) -> Double {
    max(abs(a.x - b.x) / size.x, abs(a.y - b.y) / size.y)
  }

  private func changesSign(_ column: Int, _ row: Int) -> Bool {
    let first = row * grid.axes[0].count + column
    let corners = [first, first + 1, first + grid.axes[0].count, first + grid.axes[0].count + 1]
    return [0, 1].allSatisfy { axis in
      let values = corners.map { gradients.components[axis][$0] * size[axis] }
      // What is zero but for rounding, as sin π, has no sign.
      let zero = 1e-9 * typical
      return values.isFinite && values.contains { $0 <= zero } && values.contains { $0 >= -zero }
    }
  }

  /// The zero of the gradient that Newton's method finds in the domain; nil if it finds none.
  private func newton(from start: SIMD2<Double>) -> SIMD2<Double>? {
    var place = start
    for _ in 0..<100 {
      guard let slope = slopes.slope(at: place) else { return nil }
      if slope == .zero { break }
      guard let curvature = slopes.curvature(at: place), var step = curvature.step(for: slope) else {
        return nil
      }
      let reach = max(abs(step.x) / size.x, abs(step.y) / size.y)
      // No farther than two cells at a time.
      if reach > 0.02 { step *= 0.02 / reach }
      place += step
      if reach < 1e-13 { break }
    }
    // One at the border may come out beyond it by rounding.
    let clamped = place.clamped(lowerBound: lower, upperBound: lower + size)
    let off = max(abs(clamped.x - place.x) / size.x, abs(clamped.y - place.y) / size.y)
    guard off < 1e-9, let slope = slopes.slope(at: place) else { return nil }
    return abs(slope.x) * size.x + abs(slope.y) * size.y <= 1e-6 * typical ? clamped : nil
  }

  /// The point with its kind, and whether its second derivatives leave that open.
  private func classified(_ place: SIMD2<Double>) -> (point: CriticalPoint, isFlat: Bool)? {
    let value = slopes.field.value(at: [place.x, place.y])
    guard value.isFinite, let curvature = slopes.curvature(at: place) else { return nil }
    // In parts of the domain, so that the axes' units do not matter.
    let (least, most) = PlaneCurvature(
      xx: curvature.xx * size.x * size.x, xy: curvature.xy * size.x * size.y,
      yy: curvature.yy * size.y * size.y
    ).eigenvalues
    let isFlat = abs(least) <= doubt * max(abs(most), typical)
    let kind: CriticalPoint.Kind =
      isFlat ? kindByValues(place, value) : least * most < 0 ? .saddle : most > 0 ? .minimum : .maximum
    return (CriticalPoint(x: place.x, y: place.y, value: value, kind: kind), isFlat)
  }

  /// By the values on a small circle: how often f − f(point) changes its sign on the way around.
  private func kindByValues(_ place: SIMD2<Double>, _ value: Double) -> CriticalPoint.Kind {
    let ring = PlaneRing.directions.map { direction -> Double in
      let at = place + 0.01 * size * direction
      return slopes.field.value(at: [at.x, at.y]) - value
    }
    let doubt = 1e-12 * max(abs(value), ring.map(abs).max() ?? 0)
    let signs = ring.filter { abs($0) > doubt }.map { $0 > 0 }
    guard let last = signs.last, ring.isFinite else { return .degenerate }
    let changes = zip([last] + signs, signs).count { $0 != $1 }
    switch changes {
    case 0: return signs.count < ring.count ? .degenerate : last ? .minimum : .maximum
    case 4: return .saddle
    default: return .degenerate
    }
  }
}
