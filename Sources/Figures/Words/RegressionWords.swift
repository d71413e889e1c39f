import Calculus
import Graphics
import Languages

/// The words of a figure of linear regression in one language, true by construction.
struct RegressionWords {
  let regression: Regression

  private var run: DescentRun { regression.run }
  private var isKorean: Bool { regression.language == .korean }
  private var words: RunWords { RunWords(run: run, language: regression.language) }

  /// The optimizer with its parameters.
  var title: String {
    let head = isKorean ? "선형 회귀, \(words.name)" : "Linear regression by \(words.nameWithin)"
    return ([head] + words.parts).joined(separator: ", ")
  }

  var fitTitle: String { "$y = \\theta_0 + \\theta_1 x$" }

  var costTitle: String {
    isKorean ? "비용 $J(\\theta_0, \\theta_1)$" : "cost $J(\\theta_0, \\theta_1)$"
  }

  func step(_ step: Int) -> Label {
    Label(plain: isKorean ? "\(step)걸음" : "step \(step)")
  }

  /// How the descent ended, and the line of least squares.
  var caption: Label? {
    let best = regression.data.bestFit
    let place = [best.intercept, best.slope].map { WrittenNumber.text($0, significantDigits: 3) }
    let cost = WrittenNumber.text(run.trajectory.last.value, significantDigits: 3)
    let last = run.trajectory.last.step
    let text =
      isKorean
      ? "\(last)걸음 뒤 $J = \(cost)$; 최소제곱해 $\\theta = (\(place.joined(separator: ", ")))$"
      : "$J = \(cost)$ after \(last) \(last == 1 ? "step" : "steps"); least squares: $\\theta = (\(place.joined(separator: ", ")))$"
    return try? Label(text)
  }

  /// What the figure shows, for those who cannot see it.
  var description: String {
    let data = regression.data
    let (x, y) = (Self.range(data.x), Self.range(data.y))
    let best = data.bestFit
    let place = DescentWords.place([best.intercept, best.slope])
    let sentence = DescentWords(run: run, name: Regression.name, language: regression.language).sentence
      .replacing("f(", with: "J(")
    let steps = regression.shownSteps.map(String.init).joined(separator: ", ")
    return isKorean
      ? "(a) 점 \(data.x.count)개, x 범위 \(x), y 범위 \(y), 그리고 \(steps)걸음 뒤의 직선 y = θ₀ + θ₁x. (b) 평균 제곱 오차 J(θ₀, θ₁)의 등고선 위의 경로. \(sentence) 최소제곱해는 \(place)입니다."
      : "(a) \(data.x.count) points with x \(x) and y \(y), and the lines y = θ₀ + θ₁x after \(steps) steps. (b) The path of θ over level lines of the mean squared error J(θ₀, θ₁). \(sentence) The line of least squares has θ = \(place)."
  }

  private static func range(_ numbers: [Double]) -> String {
    let (least, most) = (WrittenNumber.text(numbers.min() ?? 0), WrittenNumber.text(numbers.max() ?? 0))
    return "\(least)–\(most)"
  }
}
