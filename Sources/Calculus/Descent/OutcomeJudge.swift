/// Tells from the iterates of a descent what became of it.
struct OutcomeJudge {
  let field: ScalarField
  let scheme: DerivativeScheme
  let tolerance: Double
  let iterates: [Iterate]

  private var first: Iterate { iterates[0] }
  private var last: Iterate { iterates[iterates.count - 1] }

  /// The Newton step, as a part of x, that values of f can hardly resolve: √ε.
  private static let reach = 0x1p-26

  /// The largest norm that counts as 0.
  private let limit: Double

  init(field: ScalarField, scheme: DerivativeScheme, tolerance: Double, iterates: [Iterate]) {
    self.field = field
    self.scheme = scheme
    self.tolerance = tolerance
    self.iterates = iterates
    let exact = field.exactGradient(at: iterates[0].point)?.norm ?? .nan
    limit = tolerance * min(1, exact.isNaN ? iterates[0].norm : exact)
  }

  var outcome: Outcome {
    guard last.isFinite else { return ending }
    if last.isStalled {
      if let step = stillFrom { return .stalled(step: step) }
    } else if isFlat(last) {
      let step = first(ofTheEndWhere: isFlat)
      if isContradicted(last) { return .stalled(step: step) }
      return flatness(at: last).isSaddle ? .saddle(step: step) : .converged(step: step)
    }
    return (climbingFrom ?? runawayFrom).map { .diverged(step: $0) } ?? .moving
  }

  /// A path that ends at a number that is not finite has left for infinity or has left the domain of f.
  private var ending: Outcome {
    let overflows =
      last.point.contains(where: \.isInfinite) || (last.value == .infinity && iterates.count > 1)
    // Infinities may have canceled to not-a-number: then the iterate before tells.
    let wasFarAway = iterates.suffix(2).contains(where: isFarAway)
    return overflows || wasFarAway ? .diverged(step: last.step) : .undefined(step: last.step)
  }

  /// The step from which the point stays the same to the end; nil if the last update moved it.
  private var stillFrom: Int? {
    let start = first(ofTheEndWhere: { $0.point == last.point })
    return iterates.count == 1 || start < last.step ? start : nil
  }

  /// Claims that the gradient is 0 as far as rounding lets us see.
  private func isFlat(_ iterate: Iterate) -> Bool {
    // A thousandth of the way is left at most: below, the noise of a large f may hide how flat it is.
    if iterate.isStalled || iterate.norm > 1e-3 * max(1, first.norm) { return false }
    if iterate.norm <= limit || flatness(at: iterate).distance(iterate.gradient) <= Self.reach { return true }
    return field.exactGradient(at: iterate.point).map { $0.norm <= limit } ?? false
  }

  /// Claims that the exact or adaptive gradient is not 0, more than a good step's truncation error is to blame, and f does fall.
  ///
  /// Beside the tip of a cone the exact gradient is not 0 either, but no way leads down.
  private func isContradicted(_ iterate: Iterate) -> Bool {
    let exact = field.gradient(at: iterate.point, by: .exact)
    guard exact.norm > limit else { return false }
    let flatness = flatness(at: iterate)
    return flatness.distance(exact.components) > 1e-3 && flatness.falls(against: exact.components)
  }

  private func flatness(at iterate: Iterate) -> Flatness { Flatness(field, at: iterate) }

  /// The step from which f only rises to the end, above all that was before; nil for less than half of the path.
  private var climbingFrom: Int? {
    guard last.step >= 5, last.value > first.value else { return nil }
    let start = first(ofTheEndWhere: { $0.step == 0 || $0.value > iterates[$0.step - 1].value })
    guard last.step - start >= max(5, last.step / 2) else { return nil }
    return iterates[..<start].allSatisfy { $0.value < last.value } ? max(1, start) : nil
  }

  /// The step from which the path is far away to the end; nil if it is not at the end.
  private var runawayFrom: Int? {
    isFarAway(last) ? first(ofTheEndWhere: isFarAway) : nil
  }

  /// Claims that a point is a million times farther from the start than the start from the origin.
  private func isFarAway(_ iterate: Iterate) -> Bool {
    let distance = zip(iterate.point, first.point).map { $0 - $1 }.length
    return distance > 1e6 * max(1, first.point.length)
  }

  /// The step of the first of those iterates at the end that all satisfy a claim.
  private func first(ofTheEndWhere claim: (Iterate) -> Bool) -> Int {
    (iterates.lastIndex { !claim($0) } ?? -1) + 1
  }
}
