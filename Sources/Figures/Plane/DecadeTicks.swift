/// The values at which a logarithmic scale has ticks: powers of ten, or 1, 2, 5 times them in a short range.
enum DecadeTicks {
  /// About so many values within positive limits, ascending; fewer than two where the range is very short.
  static func values(_ limits: Limits, about count: Int) -> [Double] {
    guard limits.lower > 0 else { return [] }
    let exponents = Decimal.exponent(of: limits.lower)...Decimal.exponent(of: limits.upper)
    func all(_ mantissas: [Double]) -> [Double] {
      exponents.flatMap { exponent in mantissas.map { Decimal.product($0, tenTo: exponent) } }
        .filter(limits.contains)
    }
    let decades = all([1])
    if decades.count < 3 { return all(decades.count < 2 ? [1, 2, 5] : [1, 3]) }
    let stride = (decades.count + count - 1) / max(1, count)
    return decades.enumerated().filter { $0.offset % stride == 0 }.map(\.element)
  }
}
