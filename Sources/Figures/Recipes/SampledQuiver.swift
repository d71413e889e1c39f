import Calculus
import Graphics
import Languages

/// A field of gradients on a grid as arrows: what is drawn, what is left out, and what is longest.
public struct SampledQuiver: Sendable {
  public let mark: QuiverMark
  /// How many samples have no arrow, since the gradient is not finite there.
  public let omitted: Int
  /// The sample with the largest gradient; nil if it is zero everywhere, or finite nowhere.
  public let longest: (x: Double, y: Double, norm: Double)?
  /// Where the arrows around run together.
  public let meetings: [(x: Double, y: Double)]
  let coloring: Quiver.Coloring
  let grid: Grid

  init(_ gradients: GradientSamples, of quiver: Quiver) {
    grid = quiver.grid
    coloring = quiver.usedColoring
    let sign = quiver.sign == .minus ? -1.0 : 1.0
    meetings = ArrowMeetings(gradients, on: quiver.grid, sign: sign).places
    var samples: [QuiverMark.Sample] = []
    samples.reserveCapacity(gradients.dx.count)
    var longest = (x: 0.0, y: 0.0, norm: 0.0)
    let xs = grid.axes[0].samples
    for (row, y) in grid.axes[1].samples.enumerated() {
      for (column, x) in xs.enumerated() {
        let index = row * xs.count + column
        let (dx, dy) = (gradients.dx[index], gradients.dy[index])
        guard dx.isFinite, dy.isFinite else { continue }
        samples.append(QuiverMark.Sample(x: x, y: y, dx: sign * dx, dy: sign * dy))
        let norm = VectorNorm.norm(dx, dy)
        if norm > longest.norm { longest = (x, y, norm) }
      }
    }
    omitted = gradients.dx.count - samples.count
    self.longest = longest.norm > 0 ? longest : nil
    var mark = QuiverMark(
      samples, cell: (grid.axes[0].step, grid.axes[1].step), domain: Extent(grid.domain))
    mark.pivot = quiver.pivot
    mark.lengths = quiver.lengths
    if quiver.lengths.mode == .scaled && quiver.lengths.transform == nil {
      mark.lengths.transform = Self.readable(
        samples, longest: quiver.lengths.reference ?? longest.norm)
    }
    mark.colors = QuiverColors(quiver, samples).colors
    self.mark = mark
  }

  /// The square root where the median vector is shorter than this part of the longest one, the logarithm where it is
  /// shorter than the other one.
  private static let stubs = 0.25
  private static let dots = 0.12

  /// The transform that keeps most arrows readable.
  private static func readable(_ samples: [QuiverMark.Sample], longest: Double) -> ArrowLengths.Transform {
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
        (WrittenNumber.text($0.x), WrittenNumber.text($0.y), WrittenNumber.text($0.norm))
      },
      meetings: meetings.map {
        (WrittenNumber.text($0.x, significantDigits: 2), WrittenNumber.text($0.y, significantDigits: 2))
      }, omitted: omitted, coloring: coloring, lengths: mark.lengths,
      shortest: mark.samples.contains { scale.isStretched($0.dx, $0.dy) }
        ? WrittenNumber.text(scale.shortest) : nil,
      cut: mark.samples.count { scale.isCut($0.dx, $0.dy) })
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
