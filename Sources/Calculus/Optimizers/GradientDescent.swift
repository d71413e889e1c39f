/// Steepest descent with a learning rate: x ← x − ηg.
///
/// On a quadratic it converges for η < 2/λ, λ the largest eigenvalue of the Hessian, and zigzags from 1/λ on.
public struct GradientDescent: Optimizer {
  private var clock: RateClock

  public var rate: LearningRate { clock.rate }

  public init(rate: LearningRate = 0.01) { clock = RateClock(rate) }

  public mutating func step(at point: [Double], gradient: [Double]) -> [Double] {
    let rate = clock.next()
    return zip(point, gradient).map { x, g in x - rate * g }
  }
}
