#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Numbers as people write them in a sentence: few digits, a true minus, powers of ten for the very large and small.
public enum WrittenNumber {
  /// The number with so many significant digits, without trailing zeros: `−0.0432`, `5.657`, `6.1×10⁻¹⁰`, `∞`.
  public static func text(_ value: Double, significantDigits digits: Int = 4) -> String {
    guard value.isFinite else { return value.isNaN ? "NaN" : value < 0 ? "\u{2212}∞" : "∞" }
    guard value != 0 else { return "0" }
    let magnitude = abs(value)
    var exponent = Int(log10(magnitude).rounded(.down))
    var mantissa = significand(magnitude, exponent, digits)
    if mantissa.count > digits {
      exponent += 1
      mantissa = significand(magnitude, exponent, digits)
    }
    while mantissa.hasSuffix("0"), mantissa.count > 1 { mantissa.removeLast() }
    let sign = value < 0 ? "\u{2212}" : ""
    if exponent >= 6 || exponent < -3 {
      let rest = mantissa.dropFirst()
      let power = "10" + superscript(exponent)
      if mantissa == "1" { return sign + power }
      return "\(sign)\(mantissa.prefix(1))\(rest.isEmpty ? "" : "." + rest)×\(power)"
    }
    return sign + plain(mantissa, exponent)
  }

  /// The leading digits of a positive number whose first digit stands for 10ᵉ.
  private static func significand(_ value: Double, _ exponent: Int, _ digits: Int) -> String {
    let shift = digits - 1 - exponent
    // In two steps, since 10 to the power of the shift may be beyond the doubles.
    let half = shift / 2
    let scaled = value * pow(10, Double(half)) * pow(10, Double(shift - half))
    return String(UInt64(scaled.rounded()))
  }

  private static func plain(_ mantissa: String, _ exponent: Int) -> String {
    if exponent < 0 { return "0." + String(repeating: "0", count: -exponent - 1) + mantissa }
    if mantissa.count <= exponent + 1 {
      return mantissa + String(repeating: "0", count: exponent + 1 - mantissa.count)
    }
    return "\(mantissa.prefix(exponent + 1)).\(mantissa.dropFirst(exponent + 1))"
  }

  private static func superscript(_ number: Int) -> String {
    let digits: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    return (number < 0 ? "⁻" : "")
      + String(String(number.magnitude).compactMap { $0.wholeNumberValue.map { digits[$0] } })
  }
}
