import Elementary

/// How the values of an axis are spread along it.
public enum ScaleKind: Sendable, Hashable {
  case linear
  /// Equal ratios are equally long; only positive values have a place.
  case log
  /// Signed values over many powers of ten: log₁₀(1 + |v| / threshold) with the sign of v, near zero a straight line.
  case symlog(threshold: Double)

  /// The place of a value on a straight axis of its own; not-a-number where the value has none.
  func place(of value: Double) -> Double {
    switch self {
    case .linear: return value
    case .log: return value > 0 ? Elementary.log10(value) : .nan
    case .symlog(let threshold):
      // No quotient of two doubles may leave them.
      let ratio = min(abs(value) / max(threshold, .leastNormalMagnitude), 1e308)
      let size = Elementary.log10(1 + ratio)
      return value < 0 ? -size : size
    }
  }

  /// The value at a place: the inverse of `place(of:)`.
  func value(at place: Double) -> Double {
    switch self {
    case .linear: return place
    case .log: return Elementary.pow(10, place)
    case .symlog(let threshold):
      let size = threshold * (Elementary.pow(10, abs(place)) - 1)
      return place < 0 ? -size : size
    }
  }

  /// The part of the limits that the scale can show: six powers of ten below the upper one where zero is asked for.
  func showable(_ limits: Limits) -> Limits {
    guard self == .log, limits.lower <= 0 else { return limits }
    let upper = limits.upper > 0 ? limits.upper : 1
    return Limits(max(upper * 1e-6, .leastNormalMagnitude), upper) ?? .unit
  }

  /// The limits with room added on both sides, as a part of their length on the axis.
  func grown(_ limits: Limits, by part: Double) -> Limits {
    guard part > 0 else { return limits }
    if self == .linear { return limits.grown(by: part * limits.length) }
    let (lower, upper) = (place(of: limits.lower), place(of: limits.upper))
    let room = part * (upper - lower)
    return Limits(value(at: lower - room), value(at: upper + room)) ?? limits
  }
}
