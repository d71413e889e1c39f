/// Momentum that looks ahead: x ← x + μ²v − (1+μ)ηg; v ← μv − ηg, with the v from before in the first.
///
/// Written for the point ahead, as Y. Bengio et al., Advances in Optimizing Recurrent Networks, 2013, eq. 6–7. A
/// widely copied version updates v first, which is another method.
public struct Nesterov: Optimizer {
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
    let next = point.indices.map { i in
      point[i] + momentum * momentum * velocity[i] - (1 + momentum) * rate * gradient[i]
    }
    velocity = zip(velocity, gradient).map { v, g in momentum * v - rate * g }
    return next
  }
}
