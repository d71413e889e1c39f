/// How derivatives are computed.
///
/// ```swift
/// field.gradient(at: [3, 4])                      // the notes' central difference with h = 1e-4
/// field.gradient(at: [3, 4], by: .adaptive)       // the best that values of f can give, with an error bound
/// field.gradient(at: [3, 4], by: .exact)          // by the rules of differentiation, for a formula
/// ```
public enum DerivativeScheme: Sendable, Hashable {
  case difference(FiniteDifference)
  /// An extrapolated central difference that chooses its own steps and bounds its error.
  case adaptive
  /// The field's own derivatives; where it has none, `adaptive`.
  case exact

  public static let forward = difference(.forward)
  public static let backward = difference(.backward)
  public static let central = difference(.central)
  public static let fivePoint = difference(.fivePoint)

  /// The name that users type.
  public var name: NamedScheme {
    switch self {
    case .difference(let difference):
      switch difference.rule {
      case .forward: .forward
      case .backward: .backward
      case .central: .central
      case .fivePoint: .fivePoint
      }
    case .adaptive: .adaptive
    case .exact: .exact
    }
  }

  /// The step, where there is a fixed one.
  public var h: Double? {
    if case .difference(let difference) = self { difference.h } else { nil }
  }
}

/// The one list of schemes that users can name.
public enum NamedScheme: String, Sendable, Hashable, CaseIterable {
  case forward, backward, central
  case fivePoint = "five-point"
  case adaptive, exact

  /// The scheme with a step of its own or the notes' step; nil unless the step is positive and finite.
  public func scheme(h: Double = FiniteDifference.defaultStep) -> DerivativeScheme? {
    switch self {
    case .forward: FiniteDifference(.forward, h: h).map(DerivativeScheme.difference)
    case .backward: FiniteDifference(.backward, h: h).map(DerivativeScheme.difference)
    case .central: FiniteDifference(.central, h: h).map(DerivativeScheme.difference)
    case .fivePoint: FiniteDifference(.fivePoint, h: h).map(DerivativeScheme.difference)
    case .adaptive: .adaptive
    case .exact: .exact
    }
  }
}
