/// The derivative that values of f alone can give: an extrapolated central difference which chooses its steps.
///
/// 1. `ScaleSearch` finds steps within which f is tame; 2. `CentralExtrapolation` takes central differences on a
/// ladder of such steps and extrapolates them to h = 0; 3. where no ladder converges, `OneSidedSlope` looks at each
/// side by itself, and a kink, a jump, a vertical tangent or an edge of the domain is told by its name.
///
/// The bound of the error adds truncation, judged by how the extrapolations converge, and rounding, by the bounds
/// that f states for its values or else by their scatter.
struct AdaptiveDifference {
  /// f is never evaluated more often than this for one derivative.
  static let budget = 100

  static func derivative(
    at x: Double, of function: @escaping (Double) -> BoundedValue
  ) -> PartialDerivative {
    guard x.isFinite else { return PartialDerivative(.nan, status: .undefined, notes: [.undefinedAtPoint]) }
    var f = Neighborhood(of: x, function)
    guard f.center.value.isFinite else {
      return PartialDerivative(
        .nan, status: .undefined, notes: [.undefinedAtPoint], evaluations: f.evaluations)
    }
    let search = ScaleSearch(&f, from: f.firstStep, limit: 40)
    let central = CentralExtrapolation(&f, search.start, tooLong: search.tooLong, limit: 60)
    var result: PartialDerivative
    if let best = central.best, isSettled(best) {
      var notes: [DerivativeNote] = []
      if search.sawWaves || central.leftWaves { notes.append(.oscillates(h: central.longestStep)) }
      result = PartialDerivative(best.value, errorBound: best.bound, notes: notes)
    } else {
      result = TwoSides(&f, undefined: search.undefinedSides).verdict
    }
    if result.status == .ok, let bound = result.errorBound, result.number != 0,
      bound > abs(result.number) / 1000
    {
      result.notes.append(.lostInRounding)
    }
    result.evaluations = f.evaluations
    return result
  }

  /// Claims that the values follow a polynomial down to noise.
  private static func isSettled(_ best: Extrapolant) -> Bool {
    best.error.isFinite && (best.roughness < 1e-6 || best.error <= 1e-3 * abs(best.value))
  }
}
