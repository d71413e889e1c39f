import Calculus
import Languages

/// A learning rate that falls, as a formula of the step t.
struct RateWords {
  private let initial: Double
  private let decay: LearningRate.Decay

  init(_ settings: OptimizerSettings) {
    initial = settings[.rate] ?? 0
    decay = settings.decay
  }

  /// `\eta_t = 0.1 \cdot 0.905^t`, in the notation of `Label`'s mathematics; nil for a constant rate.
  var mathematics: String? {
    factors.map { "\\eta_t = \($0.front)\($0.isBare ? " \\cdot " : "")\($0.base)^{\($0.power)}" }
  }

  /// `η = 0.1 · 0.905^t`; nil for a constant rate.
  var plain: String? {
    factors.map { "η = \($0.front)\($0.isBare ? " · " : "")\($0.base)^\($0.power)" }
  }

  private struct Factors {
    var front: String
    var base: String
    var power: String
    /// Claims that the base is a number, which needs a sign between itself and the number before it.
    var isBare = false
  }

  private var factors: Factors? {
    func text(_ number: Double) -> String { WrittenNumber.text(number, significantDigits: 3) }
    return switch decay {
    case .constant: nil
    case .exponential(let factor):
      Factors(front: text(initial), base: text(factor), power: "t", isBare: true)
    case .polynomial(let power, let steps, let final):
      Factors(
        front: final == 0 ? text(initial) : "\(text(final)) + \(text(initial - final))",
        base: "(1 - t/\(steps))", power: text(power))
    case .inverse(let slope, let power):
      Factors(front: text(initial), base: "(1 + \(text(slope))t)", power: text(-power))
    }
  }
}
