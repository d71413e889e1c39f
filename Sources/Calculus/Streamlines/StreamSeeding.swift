/// The lines placed so far, and where the next ones start.
struct StreamSeeding {
  private let flow: PageFlow
  private let tracer: StreamTracer
  private let separation: Double
  private let criticalPoints: [CriticalPoint]
  private var index: StreamIndex
  private var voids: StreamVoids
  private var placed: [[SIMD2<Double>]] = []
  private(set) var lines: [Streamline] = []

  /// In separations: the least void that a line starts in, and the shortest line.
  private static let leastVoid = 0.8
  private static let shortest = 2.0
  /// Of more saddles, the lines through them would be all of the figure.
  private static let saddleLimit = 24
  private static let lineLimit = 5000

  init(
    _ field: ScalarField, over domain: Domain, metric: PageMetric, separation: Double,
    _ points: [CriticalPoint]
  ) {
    flow = PageFlow(field, over: domain, metric: metric)
    let flow = flow
    tracer = StreamTracer(
      flow: flow, critical: points.map { (flow.place($0.x, $0.y), $0.kind) }, separation: separation)
    index = StreamIndex(size: flow.size, cell: 0.4 * separation)
    voids = StreamVoids(size: flow.size, separation: separation)
    criticalPoints = points
    self.separation = separation
  }

  /// The lines that fall from each saddle and those that rise, two each from an ordinary one: between them lie basins.
  mutating func addSeparatrices() {
    let saddles = criticalPoints.indices.filter { [.saddle, .degenerate].contains(criticalPoints[$0].kind) }
    guard saddles.count <= Self.saddleLimit else { return }
    for saddle in saddles {
      for (offset, sense) in radialWays(around: tracer.critical[saddle].place) {
        add(from: saddle, offset, sense: sense)
      }
    }
  }

  /// Places on a small circle where the flow points straight away from the middle, sense 1, or towards it, −1.
  private func radialWays(around center: SIMD2<Double>) -> [(offset: SIMD2<Double>, sense: Double)] {
    let radius = 0.05 * separation
    func turn(_ offset: SIMD2<Double>) -> Double? {
      flow.direction(at: center + offset).map { offset.x * $0.y - offset.y * $0.x }
    }
    let ring = PlaneRing.directions.map { radius * $0 }
    var ways: [(offset: SIMD2<Double>, sense: Double)] = []
    for (first, second) in zip(ring, ring.dropFirst() + ring.prefix(1)) {
      guard let before = turn(first), let after = turn(second), (before < 0) != (after < 0) else { continue }
      var (low, high) = (first, second)
      for _ in 0..<50 {
        let sum = low + high
        let middle = sum * (radius / [sum.x, sum.y].length)
        guard let here = turn(middle) else { break }
        if (here < 0) == (before < 0) { low = middle } else { high = middle }
      }
      guard let direction = flow.direction(at: center + low) else { continue }
      ways.append((low, (direction * low).sum() > 0 ? 1 : -1))
    }
    return ways
  }

  private mutating func add(from saddle: Int, _ offset: SIMD2<Double>, sense: Double) {
    let start = tracer.critical[saddle].place
    let first = start + offset
    guard flow.contains(first), flow.contains(start) else { return }
    let (places, end) = tracer.trace(from: first, sense: sense, among: index, placed, leaving: saddle)
    let all = [start, first] + places
    guard length(all) >= Self.shortest * separation else { return }
    if sense > 0 {
      keep(all, .criticalPoint(saddle), end)
    } else {
      keep(all.reversed(), end, .criticalPoint(saddle))
    }
  }

  mutating func fillVoids() {
    while lines.count < Self.lineLimit, let seed = voids.widest(atLeast: Self.leastVoid * separation) {
      let down = tracer.trace(from: seed.place, sense: 1, among: index, placed)
      let up = tracer.trace(from: seed.place, sense: -1, among: index, placed)
      let all = up.places.reversed() + [seed.place] + down.places
      if length(all) >= Self.shortest * separation { keep(all, up.end, down.end) }
      voids.close(seed.index)
    }
  }

  private mutating func keep(_ places: [SIMD2<Double>], _ source: Streamline.End, _ sink: Streamline.End) {
    index.insert(places, line: lines.count)
    voids.add(places)
    placed.append(places)
    let points = places.map(flow.point)
    lines.append(Streamline(x: points.map(\.x), y: points.map(\.y), source: source, sink: sink))
  }

  private func length(_ places: [SIMD2<Double>]) -> Double {
    zip(places, places.dropFirst()).reduce(0) { $0 + [$1.1.x - $1.0.x, $1.1.y - $1.0.y].length }
  }
}
