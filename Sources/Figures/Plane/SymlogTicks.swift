/// Ticks of an axis that is logarithmic on both sides of zero: zero, and powers of ten with their sign.
struct SymlogTicks {
  let values: [Double]
  /// One a value, in the notation of `Label`.
  let texts: [String]

  /// Nil where there would be fewer than three: an even labeling is better then.
  init?(_ limits: Limits, threshold: Double, about count: Int) {
    let largest = max(abs(limits.lower), abs(limits.upper))
    // Powers near the threshold would crowd around zero.
    let least = Decimal.exponent(of: max(threshold, .leastNormalMagnitude)) + 1
    let most = Decimal.exponent(of: largest)
    guard most >= least else { return nil }
    let isTwoSided = limits.lower < 0 && limits.upper > 0
    let sides = isTwoSided ? 2 : 1
    let stride = max(1, ((most - least + 1) * sides + count) / (count + 1))
    let exponents = (least...most).filter { (most - $0) % stride == 0 }
    let isPlain = PowerOfTen.isPlain(exponents)
    func text(_ exponent: Int) -> String {
      isPlain ? PowerOfTen.plain(1, exponent) : PowerOfTen.text(1, exponent)
    }
    let positive = exponents.map { (Decimal.power($0), text($0)) }
    let negative = positive.reversed().map { (-$0.0, "\u{2212}" + $0.1) }
    let all = (negative + [(0, "0")] + positive).filter { limits.contains($0.0) }
    guard all.count >= 3 else { return nil }
    values = all.map(\.0)
    texts = all.map(\.1)
  }
}
