/// A descent: a field, an optimizer and a start.
///
/// All steps are taken, unless a number is not finite any more; the outcome says what they came to.
///
/// ```swift
/// let bowl = ScalarField { x in x[0] * x[0] + x[1] * x[1] }
/// let path = Descent(on: bowl, by: GradientDescent(rate: 0.1), from: [-3, 4], steps: 100).trajectory()
/// path.last.point   // [-6.111107928998789e-10, 8.148143905314271e-10]
/// path.outcome      // .converged(step: 73)
/// ```
public struct Descent: Sendable {
  public var field: ScalarField
  /// The optimizer before its first step; a trajectory is made with a copy of it.
  public var optimizer: any Optimizer
  public var start: [Double]
  public var steps: Int
  /// How gradients are computed.
  public var scheme: DerivativeScheme
  /// The largest norm of a gradient that is passed on, nil for any; a longer one is cut and keeps its direction.
  public var clip: Double?
  /// What is added to each gradient before it is clipped.
  public var noise: GradientNoise?
  /// A gradient counts as 0 when its norm is at most this, and at most this part of the norm at the start.
  ///
  /// Or when Newton's step from there is below √ε of x, since rounding hides what is nearer.
  public var tolerance: Double

  public static let defaultTolerance = 1e-6

  public init(
    on field: ScalarField, by optimizer: any Optimizer, from start: [Double], steps: Int,
    scheme: DerivativeScheme = .central, clip: Double? = nil, noise: GradientNoise? = nil,
    tolerance: Double = Self.defaultTolerance
  ) {
    self.field = field
    self.optimizer = optimizer
    self.start = start
    self.steps = steps
    self.scheme = scheme
    self.clip = clip
    self.noise = noise
    self.tolerance = tolerance
  }

  /// The iterates and what became of them; the same on every call.
  public func trajectory() -> Trajectory {
    var optimizer = optimizer
    var random = noise.map { SplitMix64(seed: $0.seed) }
    var iterates = [Iterate(0, at: start, of: field, by: scheme)]
    for step in 0..<max(0, steps) {
      let current = iterates[step]
      guard current.isFinite else { break }
      var gradient = current.gradient
      if let noise { for i in gradient.indices { gradient[i] += noise.sigma * (random?.normal() ?? 0) } }
      if let clip { gradient = Self.clipped(gradient, to: clip) }
      let next = optimizer.step(at: current.point, gradient: gradient)
      iterates.append(Iterate(step + 1, at: next, of: field, by: scheme))
    }
    let judge = OutcomeJudge(field: field, scheme: scheme, tolerance: tolerance, iterates: iterates)
    return Trajectory(iterates, judge.outcome)
  }

  private static func clipped(_ gradient: [Double], to largest: Double) -> [Double] {
    let norm = gradient.length
    guard norm > largest else { return gradient }
    let factor = largest / norm
    return gradient.map { $0 * factor }
  }
}
