package import Calculus
package import Languages

/// What to do about a learning rate that is too large for the curvature of f, in one line.
package struct RateAdvice {
  private let limit: RateLimit

  /// Nil where f fell, or where the rate is not to blame.
  package init?(_ descent: Descent, _ trajectory: Trajectory) {
    guard !(trajectory.last.value < trajectory.iterates[0].value), let limit = descent.exceededRateLimit
    else { return nil }
    self.limit = limit
  }

  package func line(_ language: Language) -> String {
    let curvature = WrittenNumber.text(limit.curvature)
    let largest = WrittenNumber.text(limit.largest)
    // As it can be typed: 5e-05, not 5×10⁻⁵.
    let rate = Self.rounded(limit.best)
    return switch language {
    case .english:
      "the rate is too large for the curvature λ = \(curvature) at the start, which bears rates below 2/λ = \(largest): try --rate \(rate)"
    case .korean:
      "출발점의 곡률 λ = \(curvature)에 비해 학습률이 너무 큼, 2/λ = \(largest)보다 작아야 함: --rate \(rate)"
    }
  }

  /// The largest of 1, 2 and 5 times a power of ten that is at most the value.
  private static func rounded(_ value: Double) -> Double {
    let exponent = Decimal.exponent(of: value)
    let candidates = [1.0, 2, 5].map { Decimal.product($0, tenTo: exponent) }
    return candidates.last { $0 <= value } ?? candidates[0]
  }
}
