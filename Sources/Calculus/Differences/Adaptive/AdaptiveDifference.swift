/// The derivative that values of f alone can give: an extrapolated central difference which chooses its steps.
///
/// 1. `ScaleSearch` finds steps within which f is tame; 2. `CentralExtrapolation` takes central differences on a
/// ladder of such steps and extrapolates them to h = 0; 3. where no ladder converges, `OneSidedSlope` looks at each
/// side by itself, and a kink, a jump, a vertical tangent or an edge of the domain is told by its name.
///
/// The bound of the error adds truncation, judged by how the extrapolations converge, and rounding, by the bounds
/// that f states for its values or else by their scatter.
struct AdaptiveDifference {
  /// f is never evaluated more often than this for one derivative; a tame function takes 9 to 15 evaluations.
  static let budget = 240

  static func derivative(
    at x: Double, of function: @escaping (Double) -> BoundedValue
  ) -> PartialDerivative {
    guard x.isFinite else { return PartialDerivative(.nan, status: .undefined, notes: [.undefinedAtPoint]) }
    var f = Neighborhood(of: x, function)
    guard f.center.value.isFinite else {
      return PartialDerivative(
        .nan, status: .undefined, notes: [.undefinedAtPoint], evaluations: f.evaluations)
    }
    var result = derivative(&f, from: f.firstStep)
    if case .oneSided(let left?, let right?) = result.status,
      let step = stepWithoutKink(&f, difference: abs(right - left))
    {
      result = derivative(&f, from: step)
    }
    if result.status == .ok, result.number != 0, result.errorBound ?? 0 > abs(result.number) / 1000 {
      result.notes.append(.lostInRounding)
    }
    result.evaluations = f.evaluations
    return result
  }

  private static func derivative(_ f: inout Neighborhood, from step: Double) -> PartialDerivative {
    let search = ScaleSearch(&f, from: step, limit: f.evaluations + 48)
    let central = CentralExtrapolation(&f, search.start, tooLong: search.tooLong, limit: f.evaluations + 48)
    var result: PartialDerivative
    if let best = central.best, !central.suggestsKink,
      best.isConverged || (best.isLevel && !search.coarseRungs.suggestKink)
    {
      result = PartialDerivative(best.value, errorBound: best.bound)
      if (search.coarseRungs + search.start + central.coarseRungs).showWaves(about: f.center.value) {
        result.notes = [.oscillates(h: central.longestStep)]
      }
    } else {
      result = TwoSides(&f).verdict
      // What central differences say stands where the sides by themselves say less.
      if let best = central.best, best.isSmooth, best.bound < result.errorBound ?? .infinity, result.isVague {
        result = PartialDerivative(best.value, errorBound: best.bound)
      }
    }
    if result.status == .ok, let best = central.best {
      switch HiddenBreak(&f, beside: best, shortest: central.shortestStep) {
      case .none: break
      case .jump:
        return PartialDerivative(
          best.value, errorBound: best.bound, status: .notDifferentiable, notes: [.jump])
      case .kink:
        let verdict = TwoSides(&f).verdict
        if case .oneSided = verdict.status { return verdict }
      }
    }
    if result.status == .ok { useOneSide(&result, &f, search.undefinedSides) }
    return result
  }

  /// A step so short that what looked like a kink is smooth; nil where the kink stays one down to the rounding of f.
  private static func stepWithoutKink(_ f: inout Neighborhood, difference: Double) -> Double? {
    let visible = 64 * Double.ulpOfOne * abs(f.center.value) / difference
    let h = max(visible, 64 * f.shortestStep, f.firstStep * 0x1p-60)
    guard let rung = f.rung(h: h), rung.isDefined, abs(rung.bend / rung.h) < 0.5 * difference else {
      return nil
    }
    return h
  }

  /// Near an edge of the domain a central difference has short steps and much noise: the open side may do better.
  private static func useOneSide(
    _ result: inout PartialDerivative, _ f: inout Neighborhood, _ undefined: Set<DerivativeNote.Side>
  ) {
    guard undefined.count == 1, let closed = undefined.first, let bound = result.errorBound,
      bound > 1e-6 * abs(result.number)
    else { return }
    let open: DerivativeNote.Side = closed == .left ? .right : .left
    guard case .slope(let slope, let oneSided) = OneSidedSlope(&f, open, from: max(f.firstStep, 0.125)),
      oneSided < bound / 4
    else { return }
    result = PartialDerivative(slope, errorBound: oneSided, notes: [.undefinedOn(closed), .takenFrom(open)])
  }
}

extension PartialDerivative {
  /// Nothing is known but that the sides, each by itself, show no clear slope or the same.
  fileprivate var isVague: Bool { status == .ok || (status == .notDifferentiable && notes.isEmpty) }
}
