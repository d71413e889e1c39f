#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Powers of ten of positive numbers.
enum Decimal {
  /// The largest e with 10ᵉ ≤ value; the least exponent of doubles for zero.
  static func exponent(of value: Double) -> Int {
    guard value > 0, value.isFinite else { return -307 }
    var exponent = Int(log10(value).rounded(.down))
    if power(exponent + 1) <= value { exponent += 1 }
    if power(exponent) > value { exponent -= 1 }
    return exponent
  }

  static func power(_ exponent: Int) -> Double {
    pow(10, Double(exponent))
  }

  /// The double nearest to value · 10ᵉ for small whole or half values: 6 · 10⁻¹ is 0.6 and not 0.6000000000000001.
  static func product(_ value: Double, tenTo exponent: Int) -> Double {
    exponent < 0 ? value / power(-exponent) : value * power(exponent)
  }
}
