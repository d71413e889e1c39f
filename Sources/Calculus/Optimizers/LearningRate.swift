internal import Elementary

/// The learning rate η of each step, counted from 0.
///
/// | schedule | η of step t |
/// |---|---|
/// | constant | η₀ |
/// | exponential | η₀ γᵗ |
/// | polynomial | η₁ + (η₀ − η₁)(1 − t/T)ᵖ, and η₁ from step T on |
/// | inverse | η₀ (1 + βt)⁻ᵖ |
///
/// A number is a constant rate: `GradientDescent(rate: 0.1)`.
public struct LearningRate: Sendable, Hashable, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  public enum Decay: Sendable, Hashable {
    case constant
    /// The rate is multiplied by `factor` after each step.
    case exponential(factor: Double)
    /// The rate falls to `final` within `steps` steps: in a line for power 1, ever slower for a larger one.
    case polynomial(power: Double, steps: Int, final: Double)
    /// The rate falls as a power of the step, which is as slowly as noise may be outwaited.
    case inverse(slope: Double, power: Double)
  }

  /// The rate of the first step.
  public var initial: Double
  public var decay: Decay

  public init(_ initial: Double, decay: Decay = .constant) {
    self.initial = initial
    self.decay = decay
  }

  public init(floatLiteral value: Double) { self.init(value) }
  public init(integerLiteral value: Int) { self.init(Double(value)) }

  /// The rate of a step.
  public func rate(at step: Int) -> Double {
    switch decay {
    case .constant: return initial
    case .exponential(let factor): return initial * Elementary.pow(factor, Double(step))
    case .polynomial(let power, let steps, let final):
      guard step < steps else { return final }
      let remaining = Double(steps - step) / Double(steps)
      return final + (initial - final) * Elementary.pow(remaining, power)
    case .inverse(let slope, let power):
      return initial * Elementary.pow(1 + slope * Double(step), -power)
    }
  }
}

/// A learning rate that counts the steps it is asked for.
struct RateClock: Sendable {
  let rate: LearningRate
  private(set) var stepsTaken = 0

  init(_ rate: LearningRate) { self.rate = rate }

  /// The rate of the next step.
  mutating func next() -> Double {
    defer { stepsTaken += 1 }
    return rate.rate(at: stepsTaken)
  }
}
