import Calculus
import Graphics
import Languages

/// A field of gradients on a grid as arrows: what is drawn, what is left out, and what is longest.
public struct SampledQuiver: Sendable {
  public internal(set) var mark: QuiverMark
  /// Those of the other fields in the figure, in order.
  public internal(set) var companions: [SampledQuiver] = []
  /// How many samples have no arrow, since the gradient is not finite there.
  public let omitted: Int
  /// The sample with the largest gradient; nil if it is zero everywhere, or finite nowhere.
  public let longest: (x: Double, y: Double, norm: Double)?
  /// Where the arrows around run together.
  public let meetings: [(x: Double, y: Double)]
  /// Where all arrows point outward, and where they come in from two sides and leave to two others.
  let partings: [(x: Double, y: Double)]
  let saddles: [(x: Double, y: Double)]
  let coloring: Quiver.Coloring
  let arrangement: Quiver.Arrangement
  let region: String?
  let grid: Grid

  init(_ quiver: Quiver) {
    grid = quiver.grid
    coloring = quiver.usedColoring
    arrangement = quiver.arrangement
    region = quiver.region?.text
    let points = QuiverPoints(quiver)
    let sign = quiver.sign == .minus ? -1.0 : 1.0
    let places = points.onGrid.map { ArrowMeetings($0, on: quiver.grid, sign: sign) }
    (meetings, saddles) = (places?.places ?? [], places?.saddles ?? [])
    partings = points.onGrid.map { ArrowMeetings($0, on: quiver.grid, sign: -sign).places } ?? []
    var samples: [QuiverMark.Sample] = []
    samples.reserveCapacity(points.gradients.count)
    var longest = (x: 0.0, y: 0.0, norm: 0.0)
    for point in points.gradients where point.dx.isFinite && point.dy.isFinite {
      samples.append(QuiverMark.Sample(x: point.x, y: point.y, dx: sign * point.dx, dy: sign * point.dy))
      let norm = VectorNorm.norm(point.dx, point.dy)
      if norm > longest.norm { longest = (point.x, point.y, norm) }
    }
    omitted = points.gradients.count - samples.count
    self.longest = longest.norm > 0 ? longest : nil
    var mark = QuiverMark(samples, cell: points.cell, domain: Self.domain(of: quiver))
    mark.pivot = quiver.pivot
    mark.lengths = quiver.lengths
    if quiver.lengths.mode == .scaled && quiver.lengths.transform == nil {
      mark.lengths.transform = Self.readable(
        samples, longest: quiver.lengths.reference ?? longest.norm)
    }
    mark.colors = QuiverColors(quiver, samples).colors
    self.mark = mark
  }

  /// The domain, and given points outside of it.
  private static func domain(of quiver: Quiver) -> Extent {
    let domain = Extent(quiver.grid.domain)
    guard case .given(let points) = quiver.arrangement else { return domain }
    return points.reduce(domain) { extent, point in
      func holding(_ limits: Limits, _ value: Double) -> Limits {
        Limits(min(limits.lower, value), max(limits.upper, value)) ?? limits
      }
      return Extent(x: holding(extent.x, point.x), y: holding(extent.y, point.y))
    }
  }

  /// The square root where the median vector is shorter than this part of the longest one, the logarithm where it is
  /// shorter than the other one.
  static let stubs = 0.25
  private static let dots = 0.16

  /// The transform that keeps most arrows readable.
  static func readable(_ samples: [QuiverMark.Sample], longest: Double) -> ArrowLengths.Transform {
    // A figure that shows single arrows has few of them.
    let stride = max(1, samples.count / 4096)
    let norms = samples.indices.lazy.filter { $0 % stride == 0 }
      .map { VectorNorm.norm(samples[$0].dx, samples[$0].dy) }.sorted()
    guard !norms.isEmpty else { return .linear }
    let median = norms[norms.count / 2]
    return median < dots * longest ? .log : median < stubs * longest ? .sqrt : .linear
  }

  /// What the words of a figure with this frame speak of.
  func facts(in frame: PlaneFrame) -> QuiverFacts {
    let scale = ArrowScale(mark, in: frame)
    let ranges = grid.domain.ranges
    return QuiverFacts(
      counts: (grid.axes[0].count, grid.axes[1].count),
      x: (WrittenNumber.text(ranges[0].lowerBound), WrittenNumber.text(ranges[0].upperBound)),
      y: (WrittenNumber.text(ranges[1].lowerBound), WrittenNumber.text(ranges[1].upperBound)),
      longest: longest.map {
        (WrittenNumber.text($0.x), WrittenNumber.text($0.y), WrittenNumber.text($0.norm), longestCount)
      }, common: common, meetings: written(meetings), partings: written(partings), saddles: written(saddles),
      arrangement: arrangement, count: mark.samples.count + omitted, region: region, omitted: omitted,
      coloring: coloring, lengths: mark.lengths,
      shortest: mark.samples.contains { scale.isStretched($0.dx, $0.dy) }
        ? WrittenNumber.text(scale.shortest) : nil,
      cut: mark.samples.count { scale.isCut($0.dx, $0.dy) })
  }

  /// A place between samples, which is not known better than they are apart.
  private func written(_ places: [(x: Double, y: Double)]) -> [(x: String, y: String)] {
    let ranges = grid.domain.ranges
    return places.map {
      (
        WrittenNumber.text($0.x, in: ranges[0], parts: 100),
        WrittenNumber.text($0.y, in: ranges[1], parts: 100)
      )
    }
  }

  /// How many arrows are as long as the longest, but for rounding.
  private var longestCount: Int {
    guard let longest else { return 0 }
    return mark.samples.count { VectorNorm.norm($0.dx, $0.dy) > (1 - 1e-6) * longest.norm }
  }

  /// What all arrows have in common, if they differ by rounding only.
  private var common: (direction: ArrowDirection, norm: String)? {
    guard let longest, let first = mark.samples.first, mark.samples.count > 1,
      mark.samples.allSatisfy({
        VectorNorm.norm($0.dx - first.dx, $0.dy - first.dy) < 1e-6 * longest.norm
      })
    else { return nil }
    return (ArrowDirection(dx: first.dx, dy: first.dy), WrittenNumber.text(longest.norm))
  }
}

extension Extent {
  /// The whole of a domain of two variables.
  init(_ domain: Domain) {
    func limits(_ range: ClosedRange<Double>) -> Limits {
      Limits(range.lowerBound, range.upperBound) ?? .unit
    }
    self.init(x: limits(domain.ranges[0]), y: limits(domain.ranges[1]))
  }
}
