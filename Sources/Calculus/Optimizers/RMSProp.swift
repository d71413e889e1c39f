/// AdaGrad that forgets: h ← ρh + (1−ρ)g²; x ← x − ηg/(√h + ε).
///
/// Source: G. Hinton, Neural Networks for Machine Learning, lecture 6e, 2012.
public struct RMSProp: Optimizer {
  public let decay: Double
  public let epsilon: Double
  private var clock: RateClock
  private var squares: [Double] = []

  /// `decay` is ρ, the share of the old squares that a step keeps.
  public init(rate: LearningRate = 0.01, decay: Double = 0.99, epsilon: Double = 1e-7) {
    self.decay = decay
    self.epsilon = epsilon
    clock = RateClock(rate)
  }

  public mutating func step(at point: [Double], gradient: [Double]) -> [Double] {
    if squares.isEmpty { squares = point.map { _ in 0 } }
    let rate = clock.next()
    squares = zip(squares, gradient).map { h, g in decay * h + (1 - decay) * (g * g) }
    return point.indices.map { i in point[i] - rate * gradient[i] / (squares[i].squareRoot() + epsilon) }
  }
}
