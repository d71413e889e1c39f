internal import Elementary

/// A regular grid of points: the samples of each variable, combined in every way.
///
/// ```swift
/// let domain = try Domain(from: -2, to: 2.25, dimension: 2)
/// let grid = try Grid(domain, spacing: 0.25)     // the book's 18 × 18 points
/// bowl.values(on: grid)
/// ```
public struct Grid: Sendable, Hashable {
  public let domain: Domain
  public let axes: [GridAxis]

  /// How many points a grid may have: a third of a gigabyte of numbers.
  public static let sampleLimit = 40_000_000

  /// So many samples from end to end of each range: one count for all variables, or one each.
  public init(_ domain: Domain, counts: [Int]) throws(GridError) {
    guard counts.count == 1 || counts.count == domain.dimension else {
      throw GridError.countsMismatch(given: counts.count, variables: domain.dimension)
    }
    let all = counts.count == 1 ? Array(repeating: counts[0], count: domain.dimension) : counts
    for (variable, count) in all.enumerated() where count < 2 {
      throw GridError.tooFewSamples(variable: variable, count: count)
    }
    try Self.check(all)
    self.domain = domain
    axes = zip(domain.ranges, all).map { GridAxis($0, count: $1) }
  }

  /// Samples at the lower end and each `spacing` after it; at the upper end too where it falls on one.
  public init(_ domain: Domain, spacing: Double) throws(GridError) {
    guard spacing > 0, spacing.isFinite else { throw GridError.spacingNotPositive(spacing) }
    var intervals: [Int] = []
    for (variable, range) in domain.ranges.enumerated() {
      let length = range.upperBound - range.lowerBound
      let quotient = Elementary.floor(length / spacing + GridAxis.tolerance)
      guard quotient < Double(Self.sampleLimit) else {
        throw GridError.tooManySamples(limit: Self.sampleLimit)
      }
      guard quotient >= 1 else {
        throw GridError.spacingTooLarge(variable: variable, spacing: spacing, length: length)
      }
      intervals.append(Int(quotient))
    }
    try Self.check(intervals.map { $0 + 1 })
    self.domain = domain
    axes = zip(domain.ranges, intervals).map { GridAxis($0, spacing: spacing, intervals: $1) }
  }

  private static func check(_ counts: [Int]) throws(GridError) {
    var total = 1
    for count in counts {
      let (product, overflow) = total.multipliedReportingOverflow(by: count)
      guard !overflow, product <= sampleLimit else { throw GridError.tooManySamples(limit: sampleLimit) }
      total = product
    }
  }

  public var dimension: Int { axes.count }
  public var counts: [Int] { axes.map(\.count) }

  /// The number of points.
  public var count: Int { axes.reduce(1) { $0 * $1.count } }

  /// The point of a place in the order of the samples: the first variable runs fastest.
  public func point(_ index: Int) -> [Double] {
    var rest = index
    return axes.map { axis in
      defer { rest /= axis.count }
      return axis[rest % axis.count]
    }
  }
}

/// Why there is no such grid; `variable` counts from 0.
public enum GridError: Error, Sendable, Hashable {
  /// A grid needs at least 2 samples of each variable.
  case tooFewSamples(variable: Int, count: Int)
  case tooManySamples(limit: Int)
  /// There must be one count, or one for each variable.
  case countsMismatch(given: Int, variables: Int)
  case spacingNotPositive(Double)
  /// Not one spacing fits into the range.
  case spacingTooLarge(variable: Int, spacing: Double, length: Double)
}
