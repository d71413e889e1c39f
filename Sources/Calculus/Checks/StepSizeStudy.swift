internal import Elementary

/// The error of difference quotients against their step h: the V curve.
///
/// For large h the truncation error falls with the order of the rule; for small h the round-off error grows as ε/h.
/// Between them lies the best step, near ε^(1/2) for forward, ε^(1/3) for central, ε^(1/5) for five-point.
public struct StepSizeStudy: Sendable, Hashable {
  /// The error of each rule at one step.
  public struct Row: Sendable, Hashable {
    public let h: Double
    /// ‖computed − exact‖ for each rule, in the order of the study's rules; of one variable, |computed − exact|.
    public let errors: [Double]
  }

  public let point: [Double]
  public let exact: [Double]
  public let rules: [FiniteDifference.Rule]
  /// One row a step, the largest first.
  public let rows: [Row]

  public static let standardRules: [FiniteDifference.Rule] = [.forward, .central, .fivePoint]

  /// Nil where f has no derivative at the point.
  public init?(
    of field: ScalarField, at point: [Double], rules: [FiniteDifference.Rule] = Self.standardRules,
    steps: [Double] = Self.standardSteps()
  ) {
    let exact = field.gradient(at: point, by: .exact).components
    guard field.value(at: point).isFinite, exact.count == point.count, exact.isFinite else { return nil }
    self.point = point
    self.exact = exact
    self.rules = rules
    rows = steps.map { h in
      Row(
        h: h,
        errors: rules.map { rule in
          guard let difference = FiniteDifference(rule, h: h) else { return .nan }
          let numbers = field.gradient(at: point, by: .difference(difference)).numbers
          return zip(numbers, exact).map { $0 - $1 }.length
        })
    }
  }

  /// Powers of ten from 10⁻¹ to 10⁻¹⁵, with `perDecade` steps of equal ratio in each.
  public static func standardSteps(perDecade: Int = 4) -> [Double] {
    let count = max(1, perDecade)
    return (0...14 * count).map { index in
      let (decade, part) = (index / count + 1, index % count)
      // The decades themselves are exact decimals.
      let power = Double("1e-\(decade)") ?? 0
      return part == 0 ? power : power * Elementary.pow(10, -Double(part) / Double(count))
    }
  }

  /// The step at which a rule of the study is best, and its error there.
  public func best(_ rule: FiniteDifference.Rule) -> (h: Double, error: Double)? {
    guard let column = rules.firstIndex(of: rule) else { return nil }
    let candidates = rows.map { (h: $0.h, error: $0.errors[column]) }.filter { $0.error.isFinite }
    return candidates.min { $0.error < $1.error }
  }
}
