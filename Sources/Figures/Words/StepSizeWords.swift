import Calculus
import Languages

/// The words of the V curve in one language.
struct StepSizeWords {
  let name: FieldName
  let study: StepSizeStudy
  let language: Language

  private var isKorean: Bool { language == .korean }

  /// `x = 1`, `(x_0, x_1) = (3, 4)`.
  private func place(_ variables: [String]) -> String {
    let numbers = study.point.map { WrittenNumber.text($0) }
    guard variables.count == numbers.count, numbers.count > 1 else {
      return "\(variables.first ?? "x") = \(numbers.joined(separator: ", "))"
    }
    return "(\(variables.joined(separator: ", "))) = (\(numbers.joined(separator: ", ")))"
  }

  var title: String {
    isKorean
      ? "차분의 오차: $\(name.equation)$, $\(place(name.variables))$"
      : "Error of the difference quotient of $\(name.equation)$ at $\(place(name.variables))$"
  }

  var shortTitle: String {
    isKorean
      ? "차분의 오차, $\(place(name.variables))$"
      : "Error of the difference quotient at $\(place(name.variables))$"
  }

  var error: String { isKorean ? "절대 오차" : "absolute error" }

  func markedStep(_ h: Double) -> String {
    let step = "$h = \(Self.power(h))$"
    return h == FiniteDifference.defaultStep ? (isKorean ? "노트의 \(step)" : "the notes' \(step)") : step
  }

  private func rule(_ rule: FiniteDifference.Rule) -> String {
    switch (rule, isKorean) {
    case (.forward, true): "전방 차분"
    case (.backward, true): "후방 차분"
    case (.central, true): "중앙 차분"
    case (.fivePoint, true): "5점 차분"
    case (.forward, false): "forward"
    case (.backward, false): "backward"
    case (.central, false): "central"
    case (.fivePoint, false): "five-point"
    }
  }

  /// The rule with its best step and the error there.
  func entry(_ rule: FiniteDifference.Rule) -> String {
    guard let best = study.best(rule) else { return self.rule(rule) }
    let step = "$h = \(Self.power(best.h))$"
    return isKorean ? "\(self.rule(rule)), 최적 \(step)" : "\(self.rule(rule)), best \(step)"
  }

  /// `10^{-8}`, `3.2×10^{-6}`, in the notation of `Label`'s mathematics.
  private static func power(_ value: Double) -> String {
    let exponent = Decimal.exponent(of: value * (1 + 1e-9))
    let mantissa = WrittenNumber.text(value / Decimal.power(exponent), significantDigits: 2)
    return mantissa == "1" ? "10^{\(exponent)}" : "\(mantissa) \\times 10^{\(exponent)}"
  }

  /// What the figure shows, for those who cannot see it.
  var description: String {
    func number(_ value: Double) -> String { WrittenNumber.text(value, significantDigits: 2) }
    let (least, most) = (study.rows.last?.h ?? 0, study.rows.first?.h ?? 0)
    let place = place(name.plainVariables)
    var text =
      isKorean
      ? "\(name.plainEquation)의 \(place)에서 차분의 절대 오차를 h에 따라 나타낸 그림입니다. 두 축은 로그 눈금이고, h의 범위는 \(number(least))에서 \(number(most))까지입니다."
      : "The absolute error of difference quotients of \(name.plainEquation) at \(place) against the step h "
        + "from \(number(least)) to \(number(most)), on logarithmic axes."
    for rule in study.rules {
      guard let best = study.best(rule) else { continue }
      text +=
        isKorean
        ? " \(self.rule(rule))의 오차는 h = \(number(best.h))일 때 \(KoreanParticle.toward.after(number(best.error))) 가장 작습니다."
        : " The \(self.rule(rule)) quotient is best at h = \(number(best.h)), with an error of \(number(best.error))."
    }
    return text
  }
}
