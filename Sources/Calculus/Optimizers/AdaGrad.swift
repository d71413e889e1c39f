/// A rate for each variable that shrinks with all gradients so far: h ← h + g²; x ← x − ηg/(√h + ε).
///
/// Source: J. Duchi, E. Hazan, Y. Singer, Adaptive Subgradient Methods, 2011. As in the book, ε is added to the root.
public struct AdaGrad: Optimizer {
  public let epsilon: Double
  private var clock: RateClock
  private var squares: [Double] = []

  /// `epsilon` keeps the quotient finite where all gradients were 0.
  public init(rate: LearningRate = 0.01, epsilon: Double = 1e-7) {
    self.epsilon = epsilon
    clock = RateClock(rate)
  }

  public mutating func step(at point: [Double], gradient: [Double]) -> [Double] {
    if squares.isEmpty { squares = point.map { _ in 0 } }
    let rate = clock.next()
    squares = zip(squares, gradient).map { h, g in h + g * g }
    return point.indices.map { i in point[i] - rate * gradient[i] / (squares[i].squareRoot() + epsilon) }
  }
}
