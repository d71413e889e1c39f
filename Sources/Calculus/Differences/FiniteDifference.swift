/// A quotient of differences with a fixed step h.
///
/// From Taylor's series f(x ± h) = f ± h f′ + h²/2 f″ ± h³/6 f‴ + … follow the rules and their truncation errors:
///
/// | rule | quotient | truncation error |
/// |---|---|---|
/// | forward | (f(x+h) − f(x)) / h | h/2 f″ |
/// | backward | (f(x) − f(x−h)) / h | −h/2 f″ |
/// | central | (f(x+h) − f(x−h)) / 2h | h²/6 f‴ |
/// | five-point | (f(x−2h) − 8f(x−h) + 8f(x+h) − f(x+2h)) / 12h | −h⁴/30 f⁗′ |
///
/// Against it stands the round-off error, about ε|f|/h: a smaller step is not always a better one.
///
/// The step is used as the notes and the books write it: x + h is computed, and the difference is divided by h or
/// 2h, even where x + h rounds to a neighbor of it. This gives the printed digits; `DerivativeScheme.adaptive`
/// takes steps for which x ± h are exact.
public struct FiniteDifference: Sendable, Hashable {
  public enum Rule: String, Sendable, Hashable, CaseIterable {
    case forward, backward, central
    case fivePoint = "five-point"
  }

  public let rule: Rule
  /// The step, a positive finite number.
  public let h: Double

  /// The step of the notes.
  public static let defaultStep = 1e-4

  /// A rule with its step; nil unless the step is positive and finite.
  public init?(_ rule: Rule, h: Double = defaultStep) {
    guard h > 0, h.isFinite else { return nil }
    self.init(rule: rule, step: h)
  }

  private init(rule: Rule, step: Double) {
    self.rule = rule
    h = step
  }

  public static let forward = FiniteDifference(rule: .forward, step: defaultStep)
  public static let backward = FiniteDifference(rule: .backward, step: defaultStep)
  public static let central = FiniteDifference(rule: .central, step: defaultStep)
  public static let fivePoint = FiniteDifference(rule: .fivePoint, step: defaultStep)
}

extension FiniteDifference {
  /// The nodes of a rule: f is needed at x + offset·h for each.
  package var offsets: [Double] {
    switch rule {
    case .forward: [0, 1]
    case .backward: [-1, 0]
    case .central: [-1, 1]
    case .fivePoint: [-2, -1, 1, 2]
    }
  }

  /// The coordinate at an offset from x, computed as `x + h`, `x - h`, `x + 2 * h`.
  @inline(__always)
  package func coordinate(_ x: Double, _ offset: Double) -> Double { x + offset * h }

  /// The quotient, from the values of f in the order of the offsets.
  @inline(__always)
  package func quotient(_ a: Double, _ b: Double, _ c: Double = 0, _ d: Double = 0) -> Double {
    switch rule {
    case .forward, .backward: (b - a) / h
    case .central: (b - a) / (2 * h)
    // Differences of the outer and of the inner pair first: no rounding where f is even about x.
    case .fivePoint: (8 * (c - b) - (d - a)) / (12 * h)
    }
  }

  /// The quotient, from as many values as there are offsets.
  package func quotient(_ values: [Double]) -> Double {
    values.count == 2 ? quotient(values[0], values[1]) : quotient(values[0], values[1], values[2], values[3])
  }

  /// Claims that no node coincides with x by rounding, and no two with each other.
  package func isDistinct(at x: Double) -> Bool {
    let nodes = offsets.map { coordinate(x, $0) }
    return zip(nodes, nodes.dropFirst()).allSatisfy { $0 < $1 } && coordinate(x, 1) != x
      && coordinate(x, -1) != x
  }

  /// The derivative of a function of one variable at x.
  package func derivative(at x: Double, of function: (Double) -> Double) -> PartialDerivative {
    let values = offsets.map { function(coordinate(x, $0)) }
    let number = quotient(values)
    guard x.isFinite else { return PartialDerivative(.nan, status: .undefined, evaluations: values.count) }
    guard isDistinct(at: x) || !number.isFinite else {
      return PartialDerivative(
        number, status: .stalled, notes: [.stepVanishes(h: h, spacing: x.ulp)], evaluations: values.count)
    }
    return PartialDerivative(number, status: DerivativeStatus(of: number), evaluations: values.count)
  }
}
