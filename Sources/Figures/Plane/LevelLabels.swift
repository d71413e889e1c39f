import Graphics

/// The words of levels: evenly spaced ones with the same decimals, others each in its shortest form.
enum LevelLabels {
  static func labels(_ levels: [Double]) -> [Label] {
    texts(levels).map { text in (try? Label(text)) ?? Label(plain: text) }
  }

  /// One text a level, in the notation of `Label`.
  static func texts(_ levels: [Double]) -> [String] {
    guard let decimals = commonDecimals(levels) else { return levels.map(single) }
    return levels.map { TickLabels.signed($0, decimals) }
  }

  /// The decimals that show all levels; nil where they are not evenly spaced, or very large or small.
  private static func commonDecimals(_ levels: [Double]) -> Int? {
    guard levels.count >= 3 else { return nil }
    let step = levels[1] - levels[0]
    let largest = levels.lazy.map { abs($0) }.max() ?? 0
    let isEven = zip(levels, levels.dropFirst()).allSatisfy { abs($1 - $0 - step) <= 1e-9 * largest }
    guard isEven, largest < 1e4 else { return nil }
    return (0...3).first { count in
      levels.allSatisfy { level in
        let scaled = level * Decimal.power(count)
        return abs(scaled - scaled.rounded()) <= 1e-6 * max(1, abs(scaled))
      }
    }
  }

  /// At most four digits; powers of ten from 10⁴ up and below 10⁻².
  private static func single(_ level: Double) -> String {
    guard level != 0, level.isFinite else { return "0" }
    let exponent = Decimal.exponent(of: abs(level))
    guard exponent >= 4 || exponent < -2 else { return shortest(level, exponent) }
    let mantissa = shortest(level / Decimal.power(exponent), 0)
    let tens = "$10^{\(exponent)}$"
    switch mantissa {
    case "1": return tens
    case "\u{2212}1": return "\u{2212}" + tens
    default: return "\(mantissa)×\(tens)"
    }
  }

  private static func shortest(_ value: Double, _ exponent: Int) -> String {
    var text = TickLabels.signed(value, max(0, 3 - exponent))
    guard text.contains(".") else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }
}
