/// A heavy ball: v ← μv − ηg; x ← x + v.
///
/// Source: B. T. Polyak, Some methods of speeding up the convergence of iteration methods, 1964.
public struct Momentum: Optimizer {
  public let momentum: Double
  private var clock: RateClock
  private var velocity: [Double] = []

  /// `momentum` is μ, the share of the velocity that a step keeps.
  public init(rate: LearningRate = 0.01, momentum: Double = 0.9) {
    self.momentum = momentum
    clock = RateClock(rate)
  }

  public mutating func step(at point: [Double], gradient: [Double]) -> [Double] {
    if velocity.isEmpty { velocity = point.map { _ in 0 } }
    let rate = clock.next()
    velocity = zip(velocity, gradient).map { v, g in momentum * v - rate * g }
    return zip(point, velocity).map { x, v in x + v }
  }
}
