/// Normal noise that is added to each component of a gradient, as the choice of a mini-batch adds it to SGD's.
public struct GradientNoise: Sendable, Hashable {
  /// The standard deviation of each component.
  public var sigma: Double
  /// Equal seeds give equal noise, on every machine.
  public var seed: UInt64

  public init(sigma: Double, seed: UInt64 = 0) {
    self.sigma = sigma
    self.seed = seed
  }
}
