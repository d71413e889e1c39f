/// Ticks of a logarithmic axis: powers of ten, or 1, 2 and 5 times them where the limits hold fewer than three.
struct LogTicks {
  let values: [Double]
  /// One a value, in the notation of `Label`.
  let texts: [String]
  /// Values between them that have a tick, but no label.
  let minor: [Double]

  private typealias Digit = (mantissa: Int, exponent: Int)

  /// Nil where the limits are too close for powers of ten: an even labeling is better then.
  init?(_ limits: Limits, about count: Int) {
    guard limits.lower > 0 else { return nil }
    let upper = min(limits.upper * (1 + 1e-12), .greatestFiniteMagnitude)
    let exponents = Decimal.exponent(of: limits.lower)...Decimal.exponent(of: upper)
    func all(_ mantissas: [Int]) -> [Digit] {
      exponents.flatMap { exponent in mantissas.map { (mantissa: $0, exponent: exponent) } }
        .filter { Self.holds(limits, $0) }
    }
    let decades = all([1])
    let chosen: [Digit]
    let between: [Digit]
    if decades.count >= 3 {
      let stride = PowerOfTen.stride(
        of: decades[0].exponent...decades[decades.count - 1].exponent, atMost: count + 1)
      chosen = decades.filter { $0.exponent % stride == 0 }
      between = stride == 1 ? all(Array(2...9)) : decades.count <= 24 ? decades : []
    } else {
      let fine = all([1, 2, 5])
      chosen = fine.count <= count + 2 ? fine : all([1, 3])
      between = all(Array(1...9))
    }
    guard chosen.count >= 3 else { return nil }
    values = chosen.map { min(max(Self.value($0), limits.lower), limits.upper) }
    let isPlain = PowerOfTen.isPlain(chosen.map(\.exponent))
    texts = chosen.map {
      isPlain ? PowerOfTen.plain($0.mantissa, $0.exponent) : PowerOfTen.text($0.mantissa, $0.exponent)
    }
    minor = between.filter { digit in !chosen.contains { $0 == digit } }.map(Self.value)
  }

  private static func value(_ digit: Digit) -> Double {
    Decimal.product(Double(digit.mantissa), tenTo: digit.exponent)
  }

  /// Rounding must not lose a tick that stands on a limit.
  private static func holds(_ limits: Limits, _ digit: Digit) -> Bool {
    let value = value(digit)
    return value >= limits.lower * (1 - 1e-12) && value <= limits.upper * (1 + 1e-12)
  }
}
