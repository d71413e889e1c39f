/// How large a learning rate gradient descent bears where f curves as much as it does at some point.
///
/// Source: on a quadratic the error along an eigenvector of the Hessian is multiplied by 1 − ηλ in each step, which
/// shrinks for 0 < η < 2/λ; the largest λ decides.
public struct RateLimit: Sendable, Hashable {
  /// λ, the largest eigenvalue of the Hessian; positive.
  public let curvature: Double

  /// 2/λ: with a larger rate each step overshoots farther than it came.
  public var largest: Double { 2 / curvature }

  /// 1/λ: with this rate the steepest direction is done in one step.
  public var best: Double { 1 / curvature }
}

extension Descent {
  /// The limit that the rate exceeds; nil where it does not, or for optimizers other than gradient descent.
  ///
  /// The Hessian is that of the start, exact where the field knows it, and by differences elsewhere.
  public var exceededRateLimit: RateLimit? {
    guard let rate = (optimizer as? GradientDescent)?.rate.initial, !start.isEmpty,
      start.count <= Flatness.matrixLimit,
      let curvature = field.hessianOrDifferences(at: start).largestEigenvalue, curvature > 0
    else { return nil }
    let limit = RateLimit(curvature: curvature)
    return rate > limit.largest ? limit : nil
  }
}
