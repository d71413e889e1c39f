/// Evenly spaced samples of one variable.
///
/// Each sample is computed by itself, so that no error accumulates; the ends are exact.
public struct GridAxis: Sendable, Hashable {
  public let first: Double
  public let last: Double
  public let count: Int

  /// At least two samples from end to end of a range.
  init(_ range: ClosedRange<Double>, count: Int) {
    first = range.lowerBound
    last = range.upperBound
    self.count = count
    step = (last - first) / Double(count - 1)
    isBySpacing = false
  }

  /// Samples at `range.lowerBound + i * spacing`, as many as fit.
  init(_ range: ClosedRange<Double>, spacing: Double, intervals: Int) {
    first = range.lowerBound
    step = spacing
    count = intervals + 1
    let end = first + Double(intervals) * spacing
    // One that misses the end by rounding alone is the end.
    last = abs(end - range.upperBound) <= Self.tolerance * spacing ? range.upperBound : end
    isBySpacing = true
  }

  /// The distance from sample to sample.
  public let step: Double
  private let isBySpacing: Bool

  /// How much of a spacing the last sample may miss the end: a few roundings of `upper − lower` over it.
  static let tolerance = 1e-9

  /// The sample of an index from 0 to `count − 1`.
  public subscript(index: Int) -> Double {
    if index == 0 { return first }
    if index == count - 1 { return last }
    if isBySpacing { return first + Double(index) * step }
    // From both ends alike: the middle of a symmetric range is 0, and mirror images are exact.
    let weight = Double(index) / Double(count - 1)
    let mirrored = Double(count - 1 - index) / Double(count - 1)
    return first * mirrored + last * weight
  }

  public var samples: [Double] { (0..<count).map { self[$0] } }
}
