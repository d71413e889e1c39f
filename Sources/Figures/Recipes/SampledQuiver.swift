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
  let grid: Grid

  init(_ gradients: GradientSamples, of quiver: Quiver) {
    grid = quiver.grid
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
        let norm = Self.norm(dx, dy)
        if norm > longest.norm { longest = (x, y, norm) }
      }
    }
    omitted = gradients.dx.count - samples.count
    self.longest = longest.norm > 0 ? longest : nil
    var mark = QuiverMark(
      samples, cell: (grid.axes[0].step, grid.axes[1].step), domain: Extent(grid.domain))
    mark.pivot = quiver.pivot
    self.mark = mark
  }

  /// √(dx² + dy²) without overflow on the way.
  private static func norm(_ dx: Double, _ dy: Double) -> Double {
    let largest = max(abs(dx), abs(dy))
    guard largest > 0 else { return 0 }
    let (u, v) = (dx / largest, dy / largest)
    return largest * (u * u + v * v).squareRoot()
  }

  var facts: QuiverFacts {
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
      }, omitted: omitted)
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
