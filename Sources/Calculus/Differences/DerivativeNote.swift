/// What a reader should know about a computed derivative; the wording is the reader's side.
public enum DerivativeNote: Sendable, Hashable {
  /// x + h == x: the spacing of doubles at x is `spacing`.
  case stepVanishes(h: Double, spacing: Double)
  /// f has no value at the point itself.
  case undefinedAtPoint
  /// f has no value on this side of the point.
  case undefinedOn(Side)
  /// The derivative was taken from this side only: an edge of the domain of f is near.
  case takenFrom(Side)
  /// The slopes at the two sides differ.
  case kink(left: Double, right: Double)
  /// The values at the two sides differ.
  case jump
  /// The quotient grows without limit as the step shrinks.
  case vertical
  /// f oscillates within the first step; a shorter one was taken, down to `h`.
  case oscillates(h: Double)
  /// Rounding of f leaves few digits: the bound is more than a thousandth of the derivative.
  case lostInRounding
  /// The number was compared with the exact derivative and is farther from it than its own bound.
  case disagreesWithExact(exact: Double)

  public enum Side: Sendable, Hashable, CaseIterable {
    case left, right
  }
}
