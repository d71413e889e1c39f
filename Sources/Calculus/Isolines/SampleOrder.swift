/// The finite samples of a field in ascending order: their range, and the part of it where most of them lie.
struct SampleOrder {
  /// At most about 2¹⁶ of the samples: enough for quantiles that are seen.
  private let sorted: [Double]
  /// Of all samples, not only of those in `sorted`.
  let range: ClosedRange<Double>?

  init(_ samples: [Double]) {
    range = samples.finiteRange
    // An odd stride does not follow the rows of a grid.
    let stride = max(1, samples.count >> 16) | 1
    var picked: [Double] = []
    for index in Swift.stride(from: 0, to: samples.count, by: stride) where samples[index].isFinite {
      picked.append(samples[index])
    }
    if picked.isEmpty, let range { picked = [range.lowerBound, range.upperBound] }
    picked.sort()
    sorted = picked
  }

  /// The range, or, where a few samples reach far beyond all others as at a pole, that of eight in ten.
  var core: ClosedRange<Double> {
    guard let range else { return 0...0 }
    let (low, high) = (quantile(0.1), quantile(0.9))
    let isLong = range.upperBound - range.lowerBound > 6 * (high - low)
    guard isLong, high > low else { return range }
    let room = 0.25 * (high - low)
    return max(range.lowerBound, low - room)...min(range.upperBound, high + room)
  }

  /// Claims that evenly spaced levels would say nothing of a tenth of the samples, which are the lowest.
  var isSteep: Bool {
    guard let range, range.lowerBound >= 0 else { return false }
    return 30 * quantile(0.1) < range.upperBound
  }

  /// The positive part of the range without its lowest hundredth, over at most twelve decades; nil if there is none.
  var positive: ClosedRange<Double>? {
    guard let upper = range?.upperBound, upper > 0 else { return nil }
    let first = sorted.firstIndex { $0 > 0 } ?? sorted.count - 1
    let lowest = sorted[min(sorted.count - 1, first + (sorted.count - first) / 200)]
    return max(lowest > 0 ? lowest : upper / 10, upper * 1e-12)...upper
  }

  private func quantile(_ part: Double) -> Double {
    let place = part * Double(sorted.count - 1)
    let index = min(Int(place), sorted.count - 1)
    let next = min(index + 1, sorted.count - 1)
    return sorted[index] + (sorted[next] - sorted[index]) * (place - Double(index))
  }

  /// So many values that part the samples evenly, in as few digits as tell them apart.
  func quantiles(_ count: Int) -> [Double] {
    let exact = (1...count).map { quantile(Double($0) / Double(count + 1)) }
    return exact.indices.map { index in
      let before = index > 0 ? exact[index] - exact[index - 1] : .infinity
      let after = index + 1 < count ? exact[index + 1] - exact[index] : .infinity
      let gap = min(before, after)
      let digits = gap.isFinite ? gap : abs(exact[index])
      return RoundLevels.rounded(exact[index], near: digits / 4)
    }
  }
}
