/// An exact fraction in lowest terms, and whether people wrote it as a decimal.
struct Ratio: Sendable, Hashable {
  let numerator: Int
  /// Positive.
  let denominator: Int
  /// Whether a decimal such as 0.26 took part, so that the result is written as one too.
  let isDecimal: Bool

  static let zero = Ratio(0)
  static let one = Ratio(1)

  init(_ integer: Int, isDecimal: Bool = false) {
    (numerator, denominator, self.isDecimal) = (integer, 1, isDecimal)
  }

  /// Nothing if the denominator is zero or a part is beyond the integers.
  init?(_ numerator: Int, over denominator: Int, isDecimal: Bool = false) {
    guard denominator != 0, numerator > -Self.limit, numerator < Self.limit, denominator > -Self.limit,
      denominator < Self.limit
    else { return nil }
    let divisor = Self.greatestDivisor(numerator, denominator) * (denominator < 0 ? -1 : 1)
    (self.numerator, self.denominator) = (numerator / divisor, denominator / divisor)
    self.isDecimal = isDecimal
  }

  /// The fraction that a literal writes; nothing for one of too many digits.
  init?(literal value: Double) {
    var power = 1
    var scaled = value
    while scaled != scaled.rounded() {
      guard power < Self.limit / 10 else { return nil }
      power *= 10
      scaled = value * Double(power)
    }
    guard abs(scaled) < Double(Self.limit), scaled / Double(power) == value else { return nil }
    self.init(Int(scaled), over: power, isDecimal: power > 1)
  }

  /// Parts stay below this, so that their products and sums never overflow and are exact as doubles.
  private static let limit = 1 << 30

  private static func greatestDivisor(_ a: Int, _ b: Int) -> Int {
    var (a, b) = (abs(a), abs(b))
    while b != 0 { (a, b) = (b, a % b) }
    return max(a, 1)
  }

  var isInteger: Bool { denominator == 1 }
  var isNegative: Bool { numerator < 0 }
  var magnitude: Ratio { isNegative ? negated : self }
  var negated: Ratio { times(Ratio(-1)) ?? self }

  func times(_ other: Ratio) -> Ratio? {
    Ratio(
      numerator * other.numerator, over: denominator * other.denominator,
      isDecimal: isDecimal || other.isDecimal)
  }

  func plus(_ other: Ratio) -> Ratio? {
    Ratio(
      numerator * other.denominator + other.numerator * denominator, over: denominator * other.denominator,
      isDecimal: isDecimal || other.isDecimal)
  }

  var inverse: Ratio? { Ratio(denominator, over: numerator, isDecimal: isDecimal) }

  func power(_ exponent: Int) -> Ratio? {
    guard let base = exponent < 0 ? inverse : self, abs(exponent) <= 32 else { return nil }
    var result: Ratio? = .one
    for _ in 0..<abs(exponent) { result = result.flatMap { $0.times(base) } }
    return result
  }

  /// The largest fraction of which both are whole multiples.
  func common(_ other: Ratio) -> Ratio {
    let divisor = Self.greatestDivisor(numerator, other.numerator)
    let multiple = denominator / Self.greatestDivisor(denominator, other.denominator) * other.denominator
    return Ratio(divisor, over: multiple, isDecimal: isDecimal || other.isDecimal) ?? .one
  }

  /// The number itself, where it is written without a fraction.
  var decimal: Double? {
    if isInteger { return Double(numerator) }
    var rest = denominator
    for prime in [2, 5] { while rest % prime == 0 { rest /= prime } }
    return isDecimal && rest == 1 ? Double(numerator) / Double(denominator) : nil
  }
}
