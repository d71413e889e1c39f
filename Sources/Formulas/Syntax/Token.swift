/// A word or sign of a formula, and where it stands.
struct Token: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case number(Double)
    case name(String)
    case plus, minus, times, divide, power
    case open, close, openBracket, closeBracket, bar
    case comma, dot, colon, root
    case comparison(Comparison)
    case and, or, not
    case end
  }

  var kind: Kind
  /// The place in the formula, counted in Unicode scalars.
  var span: Range<Int>
}
