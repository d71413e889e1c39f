/// Ticks at multiples of a simple part of π, with their labels typeset as fractions.
struct PiTicks {
  let values: [Double]
  /// One a value, in the notation of `Label`.
  let texts: [String]
  let step: Double

  /// Steps in the order of preference for the same number of ticks, as numerator and denominator of a part of π.
  private static let steps = [
    (1, 1), (1, 2), (1, 4), (2, 1), (1, 3), (1, 6), (5, 1), (1, 8), (1, 12), (10, 1), (20, 1), (50, 1),
    (100, 1), (200, 1), (500, 1), (1000, 1),
  ]

  /// Nil where no such step gives three to nine ticks.
  init?(_ limits: Limits, about count: Int) {
    let choices = Self.steps.compactMap { step -> (part: (Int, Int), range: ClosedRange<Int>)? in
      let length = Double(step.0) * .pi / Double(step.1)
      let first = (limits.lower / length - 1e-9).rounded(.up)
      let last = (limits.upper / length + 1e-9).rounded(.down)
      guard abs(first) < 1e6, abs(last) < 1e6, last - first >= 2, last - first <= 8 else { return nil }
      return (step, Int(first)...Int(last))
    }
    let best = choices.min { abs($0.range.count - count) < abs($1.range.count - count) }
    guard let (part, range) = best else { return nil }
    step = Double(part.0) * .pi / Double(part.1)
    values = range.map { index in
      let value = Double(index * part.0) * .pi / Double(part.1)
      return min(max(value, limits.lower), limits.upper)
    }
    texts = range.map { Self.text($0 * part.0, part.1) }
  }

  /// `0`, `$\pi$`, `−$\frac{3\pi}{4}$`.
  static func text(_ numerator: Int, _ denominator: Int) -> String {
    guard numerator != 0 else { return "0" }
    let common = divisor(abs(numerator), denominator)
    let (above, below) = (abs(numerator) / common, denominator / common)
    let multiple = (above == 1 ? "" : "\(above)") + "\\pi"
    return (numerator < 0 ? "\u{2212}" : "")
      + (below == 1 ? "$\(multiple)$" : "$\\frac{\(multiple)}{\(below)}$")
  }

  private static func divisor(_ a: Int, _ b: Int) -> Int {
    b == 0 ? a : divisor(b, a % b)
  }
}
