import Graphics

/// The words at the ticks of an axis, all with the same number of decimals.
///
/// From 10⁴ up and from 10⁻³ down numbers are written as multiples of a power of ten.
enum TickLabels {
  static func labels(_ ticks: Ticks) -> [Label] {
    texts(ticks).map { text in (try? Label(text)) ?? Label(plain: text) }
  }

  /// One text a tick, in the notation of `Label`.
  static func texts(_ ticks: Ticks) -> [String] {
    let largest = ticks.values.map(abs).max() ?? 0
    guard largest > 0 else { return ticks.values.map { _ in "0" } }
    let exponent = Decimal.exponent(of: largest)
    let isPlain = largest < 1e4 && ticks.step >= 0.9e-3
    return isPlain
      ? ticks.values.map { signed($0, decimals(ofStep: ticks.step)) }
      : ticks.values.map { scientific($0, exponent, step: ticks.step) }
  }

  private static func scientific(_ value: Double, _ exponent: Int, step: Double) -> String {
    guard value != 0 else { return "0" }
    let power = Decimal.power(exponent)
    let mantissa = signed(value / power, decimals(ofStep: step / power))
    let sign = exponent < 0 ? "-" : ""
    let tens = "$10^{\(sign)\(exponent.magnitude)}$"
    switch mantissa {
    case "1": return tens
    case "\u{2212}1": return "\u{2212}" + tens
    default: return "\(mantissa)×\(tens)"
    }
  }

  /// The fewest decimals, at most 12, that show the step.
  private static func decimals(ofStep step: Double) -> Int {
    for count in 0..<12 {
      let scaled = step * Decimal.power(count)
      if abs(scaled - scaled.rounded()) < 1e-6 * max(1, scaled) && scaled.rounded() >= 1 { return count }
    }
    return 12
  }

  /// A number with a true minus sign and a fixed number of decimals, without a sign at zero.
  static func signed(_ value: Double, _ decimals: Int) -> String {
    let scaled = (value * Decimal.power(decimals)).rounded()
    guard abs(scaled) < 1e18 else { return "\(value)" }
    let count = Int(scaled)
    var digits = String(count.magnitude)
    if digits.count <= decimals {
      digits = String(repeating: "0", count: decimals + 1 - digits.count) + digits
    }
    let whole = digits.dropLast(decimals)
    let fraction = digits.suffix(decimals)
    let text = decimals == 0 ? String(whole) : "\(whole).\(fraction)"
    return count < 0 ? "\u{2212}\(text)" : text
  }
}
