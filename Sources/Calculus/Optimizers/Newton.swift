/// Newton's method: x ← x − ηH⁻¹g, with the exact Hessian of the field where it has one.
///
/// It goes to the nearest point without slope, be it a minimum, a saddle or a maximum. Where H has no inverse the next
/// point is not-a-number.
public struct Newton: Optimizer {
  private let field: ScalarField
  private var clock: RateClock

  public init(of field: ScalarField, rate: LearningRate = 1) {
    self.field = field
    clock = RateClock(rate)
  }

  public mutating func step(at point: [Double], gradient: [Double]) -> [Double] {
    let rate = clock.next()
    // No slope, no step: H need not have an inverse there.
    guard gradient.contains(where: { $0 != 0 }) else { return point }
    guard let direction = field.hessianOrDifferences(at: point).solution(of: gradient) else {
      return point.map { _ in .nan }
    }
    return zip(point, direction).map { x, d in x - rate * d }
  }
}
