/// The level lines of a field over a rectangle, and the regions {f ≥ level} that they bound.
///
/// ```swift
/// let grid = try Grid(Domain(from: -2, to: 2, dimension: 2), counts: [161])
/// let isolines = Isolines(of: bowl, on: grid, at: [1, 2, 3])
/// isolines.sets[0].lines        // one closed line: the circle x² + y² = 1
/// ```
///
/// By marching squares. Where two lines may pass a cell in two ways, f at the cell's saddle point decides. Each vertex
/// lies on an edge of the grid and on its level, |f − level| ≤ 10⁻⁶ of the difference of f along that edge, and a line
/// that leaves the rectangle ends exactly on its border. No line is drawn along the border of a hole, where f is not
/// finite, or along a jump of f.
public struct Isolines: Sendable, Hashable {
  /// The samples that were used, refined where the grid was too coarse.
  public let samples: PlaneSamples
  /// The region where f is finite.
  public let domain: LevelSet
  /// One for each level, in the order of the levels.
  public let sets: [LevelSet]

  /// Level lines from a grid, which is refined where it cannot be trusted.
  public init(
    of field: ScalarField, on grid: Grid, at levels: [Double], tolerance: LineTolerance? = nil
  ) {
    self.init(
      of: field, PlaneSamples(field, on: grid).refined(field, at: levels), at: levels, tolerance: tolerance)
  }

  /// Level lines from samples of the field; lines and regions are simplified to the tolerance, if there is one.
  ///
  /// The levels are finite and ascend.
  public init(
    of field: ScalarField, _ samples: PlaneSamples, at levels: [Double], tolerance: LineTolerance? = nil
  ) {
    precondition(levels.count < Int(UInt16.max), "a band is a number of 16 bits")
    precondition(zip(levels, levels.dropFirst()).allSatisfy { $0 < $1 }, "levels ascend")
    self.samples = samples
    let tracer = LevelTracer(field, samples, levels)
    domain = LevelSet(
      level: -.infinity, tracer.loops(band: 0, level: -.infinity), tolerance ?? LineTolerance(x: 0, y: 0))
    sets = levels.enumerated().map { index, level in
      LevelSet(level: level, tracer.loops(band: index + 1, level: level), tolerance)
    }
  }
}

/// The points where a field has one value, and those where it has at least that.
public struct LevelSet: Sendable, Hashable {
  public let level: Double
  /// Where f is the level: closed lines, and lines from border to border; higher values lie to the left.
  public let lines: [Polyline]
  /// Where f is at least the level: closed lines, counterclockwise around it and clockwise around holes in it.
  public let region: [Polyline]

  init(level: Double, _ loops: LevelLoops, _ tolerance: LineTolerance?) {
    self.level = level
    var (lines, region): ([Polyline], [Polyline]) = ([], [])
    for loop in loops.loops {
      let pieces = loop.pieces.map { piece in
        (line: tolerance.map { piece.line.simplified(to: $0) } ?? piece.line, isOnLevel: piece.isOnLevel)
      }
      lines += pieces.lazy.filter { $0.isOnLevel && $0.line.isLine }.map(\.line)
      let ring = Self.ring(pieces.map(\.line))
      if ring.count > 2 { region.append(ring) }
    }
    self.lines = lines
    self.region = region
  }

  /// Pieces that share their ends, as one closed line.
  private static func ring(_ pieces: [Polyline]) -> Polyline {
    if let only = pieces.first, pieces.count == 1, only.isClosed { return only }
    var ring = Polyline(x: [], y: [], isClosed: true)
    for piece in pieces {
      ring.x += piece.x.dropLast()
      ring.y += piece.y.dropLast()
    }
    return ring
  }
}

extension Polyline {
  /// Claims that the points are not all one.
  fileprivate var isLine: Bool {
    count > 1 && (1..<count).contains { x[$0] != x[0] || y[$0] != y[0] }
  }
}
