internal import Elementary

/// Levels on round numbers.
enum RoundLevels {
  /// Multiples of a step of 1, 2, 2.5 or 5 times a power of ten, strictly inside the range: nearest to the wanted count.
  static func evenly(about count: Int, in range: ClosedRange<Double>) -> [Double] {
    let length = range.upperBound - range.lowerBound
    guard length > 0, length.isFinite else { return [] }
    let ideal = length / Double(count + 1)
    let exponent = Elementary.floor(Elementary.log10(ideal))
    var best: [Double] = []
    for shift in [-1.0, 0, 1] {
      for mantissa in [1.0, 2, 2.5, 5] {
        let step = product(mantissa, tenTo: exponent + shift)
        guard step > 0, length / step < 4 * Double(count) + 8 else { continue }
        let levels = multiples(of: step, strictlyInside: range)
        if abs(levels.count - count) < abs(best.count - count) || best.isEmpty { best = levels }
      }
    }
    return best
  }

  /// All multiples of a step strictly inside a range, ascending; the caller has seen to it that they are not too many.
  static func multiples(of step: Double, strictlyInside range: ClosedRange<Double>) -> [Double] {
    let first = Elementary.floor(range.lowerBound / step) - 1
    let last = Elementary.ceil(range.upperBound / step) + 1
    guard last - first < 1e4, abs(first) < 1e15, abs(last) < 1e15 else { return [] }
    // One multiplication or division by a whole number, so that 6 steps of 0.1 are 0.6.
    let inverse = Elementary.round(1 / step)
    let isUnitFraction = step < 1 && inverse * step == 1
    return (0...Int(last - first)).map { index in
      let number = first + Double(index)
      return isUnitFraction ? number / inverse : number * step
    }.filter { $0 > range.lowerBound && $0 < range.upperBound }
  }

  /// Round numbers times powers of ten, strictly inside a positive range: the pattern nearest to the wanted count.
  static func byDecades(about count: Int, in range: ClosedRange<Double>) -> [Double] {
    let lowest = Elementary.floor(Elementary.log10(range.lowerBound))
    let highest = Elementary.floor(Elementary.log10(range.upperBound))
    var best: [Double] = []
    for pattern in patterns {
      var levels: [Double] = []
      var exponent = lowest
      while exponent <= highest {
        levels += pattern.map { product($0, tenTo: exponent) }
        exponent += 1
      }
      levels = levels.filter { $0 > range.lowerBound && $0 < range.upperBound }
      if best.isEmpty || abs(levels.count - count) < abs(best.count - count) { best = levels }
    }
    // Over many decades even one level a decade may be too many.
    let stride = max(1, (best.count + count / 2) / count)
    return best.enumerated().filter { ($0.offset + 1) % stride == 0 }.map(\.element)
  }

  private static let patterns: [[Double]] = [[1], [1, 3], [1, 2, 5], [1, 1.5, 2, 3, 5, 7]]

  /// The value on the power of ten, or its half or fifth, that is not above `unit`.
  static func rounded(_ value: Double, near unit: Double) -> Double {
    guard unit > 0, unit.isFinite, value.isFinite else { return value }
    let exponent = Elementary.floor(Elementary.log10(unit))
    let scaled = exponent < 0 ? value * Elementary.pow(10, -exponent) : value / Elementary.pow(10, exponent)
    guard abs(scaled) < 1e15 else { return value }
    return product(Elementary.round(scaled), tenTo: exponent)
  }

  /// The double nearest to value · 10ᵉ: 2.5 · 10⁻¹ is 0.25.
  private static func product(_ value: Double, tenTo exponent: Double) -> Double {
    exponent < 0 ? value / Elementary.pow(10, -exponent) : value * Elementary.pow(10, exponent)
  }
}
