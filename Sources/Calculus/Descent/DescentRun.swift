/// A descent that has been run: the settings that a reader wants to know, and what came of them.
public struct DescentRun: Sendable {
  public let settings: OptimizerSettings
  /// How gradients were computed.
  public let scheme: DerivativeScheme
  /// What was added to each gradient.
  public let noise: GradientNoise?
  /// The norm that longer gradients were cut to.
  public let clip: Double?
  public let trajectory: Trajectory

  public init(_ descent: Descent, by settings: OptimizerSettings) {
    self.settings = settings
    scheme = descent.scheme
    noise = descent.noise
    clip = descent.clip
    trajectory = descent.trajectory()
  }

  /// A descent by an optimizer with its settings.
  ///
  /// ```swift
  /// try DescentRun(of: field, by: OptimizerSettings(.momentum, [.rate: 0.1]), from: [-7, 2], steps: 29)
  /// ```
  public init(
    of field: ScalarField, by settings: OptimizerSettings, from start: [Double], steps: Int,
    scheme: DerivativeScheme = .central
  ) {
    let optimizer = settings.optimizer(for: field, scheme: scheme)
    self.init(Descent(on: field, by: optimizer, from: start, steps: steps, scheme: scheme), by: settings)
  }
}
