internal import Elementary

/// Momentum and a rate for each variable, both freed of their bias towards 0.
///
/// m ← β₁m + (1−β₁)g; v ← β₂v + (1−β₂)g²; x ← x − η·√(1−β₂ᵗ)/(1−β₁ᵗ)·m/(√v + ε), t counted from 1.
///
/// Source: D. P. Kingma, J. Ba, Adam, 2015, in the form at the end of section 2, which the book uses.
public struct Adam: Optimizer {
  public let beta1: Double
  public let beta2: Double
  public let epsilon: Double
  private var clock: RateClock
  private var means: [Double] = []
  private var squares: [Double] = []

  public init(
    rate: LearningRate = 0.001, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-7
  ) {
    self.beta1 = beta1
    self.beta2 = beta2
    self.epsilon = epsilon
    clock = RateClock(rate)
  }

  public mutating func step(at point: [Double], gradient: [Double]) -> [Double] {
    if means.isEmpty {
      means = point.map { _ in 0 }
      squares = means
    }
    let rate = clock.next()
    let t = Double(clock.stepsTaken)
    let unbiased = rate * (1 - Elementary.pow(beta2, t)).squareRoot() / (1 - Elementary.pow(beta1, t))
    means = zip(means, gradient).map { m, g in beta1 * m + (1 - beta1) * g }
    squares = zip(squares, gradient).map { v, g in beta2 * v + (1 - beta2) * (g * g) }
    return point.indices.map { i in point[i] - unbiased * means[i] / (squares[i].squareRoot() + epsilon) }
  }
}
