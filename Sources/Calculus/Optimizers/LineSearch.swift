/// Steepest descent whose step is chosen anew each time by looking along the ray x − t·g.
///
/// - `armijo` halves the first step until f(x − t·g) ≤ f(x) − 10⁻⁴·t‖g‖².
/// - `exact` goes to the first minimum on the ray that it brackets: there the new gradient is at right angles to g.
///
/// Source: J. Nocedal, S. J. Wright, Numerical Optimization, 2006, section 3.1.
public struct LineSearch: Optimizer {
  public enum Rule: String, Sendable, Hashable, CaseIterable {
    case exact, armijo
  }

  public let rule: Rule
  private let field: ScalarField
  private let scheme: DerivativeScheme
  private var clock: RateClock

  /// `firstStep` is the first t that is tried; the gradients along the ray are those of `scheme`.
  public init(
    of field: ScalarField, _ rule: Rule = .exact, firstStep: LearningRate = 1,
    scheme: DerivativeScheme = .central
  ) {
    self.rule = rule
    self.field = field
    self.scheme = scheme
    clock = RateClock(firstStep)
  }

  public mutating func step(at point: [Double], gradient: [Double]) -> [Double] {
    let first = clock.next()
    let ray = SearchRay(field: field, scheme: scheme, start: point, gradient: gradient)
    guard ray.squaredNorm > 0 else { return point }
    return ray.point(at: rule == .exact ? ray.minimum(from: first) : ray.sufficientDecrease(from: first))
  }
}
