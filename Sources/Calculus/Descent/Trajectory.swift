/// The way that an optimizer went, and how it ended.
public struct Trajectory: Sendable, Hashable {
  /// The start, as step 0, and one iterate for each update.
  public let iterates: [Iterate]
  public let outcome: Outcome

  /// The iterate that the descent ended with.
  public var last: Iterate { iterates[iterates.count - 1] }

  init(_ iterates: [Iterate], _ outcome: Outcome) {
    precondition(!iterates.isEmpty, "a trajectory begins with its start")
    self.iterates = iterates
    self.outcome = outcome
  }
}

/// One point of a trajectory.
public struct Iterate: Sendable, Hashable {
  /// How many updates led here.
  public let step: Int
  public let point: [Double]
  /// f at the point.
  public let value: Double
  /// The gradient at the point as the scheme computes it, before noise and clipping; 0 where its step vanishes.
  public let gradient: [Double]
  /// ‖∇f‖ of this gradient.
  public let norm: Double
  /// Claims that the scheme's step is lost in rounding for at least one variable.
  public let isStalled: Bool

  init(_ step: Int, at point: [Double], of field: ScalarField, by scheme: DerivativeScheme) {
    let gradient = field.gradient(at: point, by: scheme)
    self.step = step
    self.point = point
    self.gradient = gradient.numbers
    value = field.value(at: point)
    norm = gradient.numbers.length
    isStalled = gradient.partials.contains { $0.status == .stalled }
  }

  /// Claims that the descent can go on from here.
  var isFinite: Bool { point.isFinite && value.isFinite && gradient.isFinite }
}
