/// The values at which an axis has ticks: round numbers, evenly spaced, inside the limits.
///
/// The choice is that of J. Talbot, S. Lin, P. Hanrahan, "An Extension of Wilkinson's Algorithm for Positioning
/// Tick Labels on Axes", IEEE TVCG 16(6), 2010: among all labelings on steps 1, 5, 2, 2.5 (times powers of ten)
/// the one with the best weighted sum of simplicity, coverage and density. Ticks never lie outside the limits.
public struct Ticks: Sendable, Hashable {
  /// Ascending; the n-th is `first + n` steps.
  public let values: [Double]
  public let step: Double

  /// The ticks of an axis that has room for about `count` of them, 4 to 7 as a rule.
  public init(_ limits: Limits, about count: Int = 5) {
    let choice = Self.best(limits, Double(max(2, count)))
    step = choice.step
    values = choice.values.filter(limits.contains)
  }

  /// The ticks with a given step that another axis has chosen; nil if they would be fewer than 3 or more than 10.
  init?(_ limits: Limits, step: Double) {
    let first = (limits.lower / step - Self.slack).rounded(.up)
    let last = (limits.upper / step + Self.slack).rounded(.down)
    guard last - first >= 2, last - first <= 9 else { return nil }
    self.step = step
    let exponent = Decimal.exponent(of: step)
    let mantissa = (step / Decimal.power(exponent) * 2).rounded() / 2
    values = Self.values(first, last, mantissa, exponent, limits)
  }

  /// The next larger step of 1, 2 and 5 times a power of ten.
  static func step(after step: Double) -> Double {
    let mantissa = step / Decimal.power(Decimal.exponent(of: step))
    return step * (abs(mantissa - 2) < 0.1 ? 2.5 : 2)
  }

  private static func values(
    _ first: Double, _ last: Double, _ mantissa: Double, _ exponent: Int, _ limits: Limits
  ) -> [Double] {
    (0...Int(last - first)).map { index in
      let value = Decimal.product((first + Double(index)) * mantissa, tenTo: exponent)
      return min(max(value, limits.lower), limits.upper)
    }
  }

  /// Rounding must not lose a tick that stands on a limit.
  private static let slack = 1e-9

  private typealias Choice = (values: [Double], step: Double)

  /// The steps, times powers of ten, in order of preference; the paper's multiples of them are not used.
  private static let mantissas = [1.0, 5, 2, 2.5]
  private static let weights = (simplicity: 0.25, coverage: 0.2, density: 0.55)

  private static func best(_ limits: Limits, _ target: Double) -> Choice {
    var best: (score: Double, choice: Choice) = (-.infinity, ([limits.lower, limits.upper], limits.length))
    for (rank, mantissa) in mantissas.enumerated() {
      // From twenty steps in the limits down to less than two.
      let exponent = Decimal.exponent(of: limits.length / mantissa / 20)
      for exponent in exponent...exponent + 2 {
        consider(mantissa, exponent, rank, limits, target, &best)
      }
    }
    return best.choice
  }

  /// Weighs the labeling of all multiples of a step inside the limits, if they are 3 to 10.
  private static func consider(
    _ mantissa: Double, _ exponent: Int, _ rank: Int, _ limits: Limits, _ target: Double,
    _ best: inout (score: Double, choice: Choice)
  ) {
    let step = mantissa * Decimal.power(exponent)
    guard step > 0, step.isFinite else { return }
    let first = (limits.lower / step - slack).rounded(.up)
    let last = (limits.upper / step + slack).rounded(.down)
    guard last - first >= 2, last - first <= 9, abs(first) < 1e15, abs(last) < 1e15 else { return }
    let score =
      weights.simplicity * simplicity(rank: rank, holdsZero: first <= 0 && last >= 0)
      + weights.coverage * coverage(first * step, last * step, limits)
      + weights.density * density(last - first + 1, target)
    guard score > best.score else { return }
    let values = Self.values(first, last, mantissa, exponent, limits)
    best = (score, (values, step))
  }

  private static func simplicity(rank: Int, holdsZero: Bool) -> Double {
    // The paper ranks six steps.
    (holdsZero ? 1 : 0) - Double(rank) / 5
  }

  private static func coverage(_ first: Double, _ last: Double, _ limits: Limits) -> Double {
    let (before, after) = (first - limits.lower, limits.upper - last)
    let tenth = 0.1 * limits.length
    return 1 - 0.5 * (before * before + after * after) / (tenth * tenth)
  }

  private static func density(_ count: Double, _ target: Double) -> Double {
    2 - max(count / target, target / count)
  }
}
