/// Whether there is a derivative, and if not, what there is.
public enum DerivativeStatus: Sendable, Hashable {
  case ok
  /// A kink or a jump, and the slopes at its sides are not known or do not exist.
  case notDifferentiable
  /// A kink: the slopes from the left and from the right, nil on a side where there is none.
  case oneSided(left: Double?, right: Double?)
  /// The graph is vertical, or the quotient too large for a double.
  case infinite
  /// f, or the derivative, has no value here.
  case undefined
  /// The step is lost in rounding: x + h == x.
  case stalled

  /// The name in reports: `ok`, `not-differentiable`, `one-sided`, `infinite`, `undefined`, `stalled`.
  public var name: String {
    switch self {
    case .ok: "ok"
    case .notDifferentiable: "not-differentiable"
    case .oneSided: "one-sided"
    case .infinite: "infinite"
    case .undefined: "undefined"
    case .stalled: "stalled"
    }
  }

  /// What a computed number says about itself.
  init(of number: Double) {
    self = number.isFinite ? .ok : number.isNaN ? .undefined : .infinite
  }
}
