/// What became of a descent; each but `moving` says the first step at which it was so.
///
/// A gradient of 0 is not taken for a minimum without a look at how it came about: a difference quotient whose step
/// is lost in rounding gives 0 too, and a saddle is as flat as a minimum.
public enum Outcome: Sendable, Hashable {
  /// The gradient is within the tolerance of 0 from this step on, the exact one too, and no way leads down from here.
  case converged(step: Int)
  /// None of the others: more steps would go on.
  case moving
  /// The path stands still although f is not flat: h is below the spacing of doubles at x, from this step on.
  case stalled(step: Int)
  /// The path leaves for infinity: from this step on it only climbs, or it is beyond all bounds.
  case diverged(step: Int)
  /// The gradient is within the tolerance of 0, but f falls to some side.
  case saddle(step: Int)
  /// The path left the domain of f: there is no value or no gradient at this step.
  case undefined(step: Int)

  /// The name in reports: `converged`, `moving`, `stalled`, `diverged`, `saddle`, `undefined`.
  public var name: String {
    switch self {
    case .converged: "converged"
    case .moving: "moving"
    case .stalled: "stalled"
    case .diverged: "diverged"
    case .saddle: "saddle"
    case .undefined: "undefined"
    }
  }

  /// The first step at which it was so; nil while moving.
  public var step: Int? {
    switch self {
    case .converged(let step), .stalled(let step), .diverged(let step), .saddle(let step),
      .undefined(let step):
      step
    case .moving: nil
    }
  }
}
