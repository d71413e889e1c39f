package import Calculus
import Graphics
package import Languages

/// How a descent ended, in one line.
package struct OutcomeWords {
  private let language: Language
  /// Whether the line is in the notation of labels, with mathematics and fewer digits.
  private let isLabel: Bool

  package init(_ language: Language) { self.init(language, isLabel: false) }

  private init(_ language: Language, isLabel: Bool) {
    (self.language, self.isLabel) = (language, isLabel)
  }

  /// The line below a figure.
  static func caption(_ trajectory: Trajectory, _ scheme: DerivativeScheme, _ language: Language) -> Label {
    let line = OutcomeWords(language, isLabel: true).line(trajectory, scheme)
    return (try? Label(line)) ?? Label(plain: OutcomeWords(language).line(trajectory, scheme))
  }

  package func line(_ trajectory: Trajectory, _ scheme: DerivativeScheme) -> String {
    let last = trajectory.last
    let end = formula("f(\(place(last.point))) = \(number(last.value))")
    return language == .korean ? korean(trajectory, scheme, end) : english(trajectory, scheme, end)
  }

  private func english(_ trajectory: Trajectory, _ scheme: DerivativeScheme, _ end: String) -> String {
    switch trajectory.outcome {
    case .converged(let step): "converged at step \(step): \(end)"
    case .moving:
      "still moving after \(trajectory.last.step) steps: \(end), \(norm(trajectory))"
    case .stalled(let step):
      trajectory.last.isStalled
        ? "stalled at step \(step): h = \(number(scheme.h ?? 0)) is below the spacing of doubles there; \(end)"
        : "stalled at step \(step): the computed gradient is 0, but the exact one is not; \(end)"
    case .diverged(let step): "diverged from step \(step) on: \(end)"
    case .saddle(let step) where trajectory.last.point.count == 1:
      "at no minimum from step \(step) on, where f falls to some side: \(end)"
    case .saddle(let step): "at a saddle from step \(step) on, where f falls to some side: \(end)"
    case .undefined(let step): "undefined at step \(step), f has no value or no gradient there: \(end)"
    }
  }

  private func korean(_ trajectory: Trajectory, _ scheme: DerivativeScheme, _ end: String) -> String {
    switch trajectory.outcome {
    case .converged(let step): "\(step)번째 걸음에서 수렴: \(end)"
    case .moving:
      "\(trajectory.last.step)걸음 뒤에도 이동 중: \(end), \(norm(trajectory))"
    case .stalled(let step):
      trajectory.last.isStalled
        ? "\(step)번째 걸음에서 멈춤: \(KoreanParticle.subject.after("h = " + number(scheme.h ?? 0))) 그 자리의 배정밀도 수 간격보다 작음; \(end)"
        : "\(step)번째 걸음에서 멈춤: 계산한 기울기는 0이지만 해석적 기울기는 0이 아님; \(end)"
    case .diverged(let step): "\(step)번째 걸음부터 발산: \(end)"
    case .saddle(let step) where trajectory.last.point.count == 1:
      "\(step)번째 걸음부터 기울기가 0이지만 극솟점이 아님: \(end)"
    case .saddle(let step): "\(step)번째 걸음부터 안장점: \(end)"
    case .undefined(let step): "\(step)번째 걸음에서 f의 값이나 기울기가 없음: \(end)"
    }
  }

  private func norm(_ trajectory: Trajectory) -> String {
    formula("\(isLabel ? "\\lVert\\nabla f\\rVert" : "‖∇f‖") = \(number(trajectory.last.norm))")
  }

  private func formula(_ text: String) -> String { isLabel ? "$\(text)$" : text }

  /// The coordinates; of many, the first three and the last.
  private func place(_ point: [Double]) -> String {
    let shown =
      point.count <= 6
      ? point.map(number) : point.prefix(3).map(number) + ["…", number(point[point.count - 1])]
    return shown.joined(separator: ", ")
  }

  private func number(_ value: Double) -> String {
    WrittenNumber.text(value, significantDigits: isLabel ? 4 : 6)
  }
}
