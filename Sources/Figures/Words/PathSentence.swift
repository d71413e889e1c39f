import Calculus
import Languages

/// One path in words, for those who cannot see it: from where to where in how many steps, and how it ended.
struct PathSentence {
  let run: DescentRun
  /// The optimizer with all its parameters: `Momentum, η = 0.1, μ = 0.9`.
  let optimizer: String
  /// In plain characters.
  let variables: [String]
  let language: Language

  private var trajectory: Trajectory { run.trajectory }
  private var steps: Int { trajectory.last.step }
  private var start: String { place(trajectory.iterates[0].point) }
  private var value: String { "f = \(WrittenNumber.text(trajectory.last.value))" }

  var text: String { language == .korean ? korean : english }

  // English

  private var english: String {
    let (name, parameters) = nameAndParameters
    let within: String =
      switch run.settings.name {
      case .adaGrad, .rmsProp, .adam, .newton: name
      default: name.prefix(1).lowercased() + name.dropFirst()
      }
    let method = parameters.isEmpty ? within : "\(within) with \(parameters)"
    let end = ending.within.map { "within \($0) of \(ending.place)" } ?? "at \(ending.place)"
    return
      "A path of \(method) starts at \(start) and ends \(end) after \(steps) \(steps == 1 ? "step" : "steps"), "
      + "\(englishOutcome)."
  }

  private var englishOutcome: String {
    switch trajectory.outcome {
    case .converged(let step): "converged at step \(step): \(value)"
    case .moving: "still moving: \(value), ‖∇f‖ = \(WrittenNumber.text(trajectory.last.norm))"
    case .stalled(let step):
      trajectory.last.isStalled
        ? "stalled at step \(step), since h is below the spacing of doubles there"
        : "stalled at step \(step), since the computed gradient is 0, but not the exact one"
    case .diverged(let step): "diverging from step \(step) on: \(value)"
    case .saddle(let step): "on no minimum from step \(step) on, since f falls to some side: \(value)"
    case .undefined(let step): "with no value or gradient of f at step \(step)"
    }
  }

  // Korean

  private var korean: String {
    let (name, parameters) = nameAndParameters
    let method = parameters.isEmpty ? name : "\(name)(\(parameters))"
    let end = ending.within.map { "\(ending.place)에서 \($0) 이내에" } ?? "\(ending.place)에"
    return "\(method)의 경로는 \(start)에서 출발하여 \(steps)걸음 만에 \(end) 이르고, \(koreanOutcome)."
  }

  private var koreanOutcome: String {
    switch trajectory.outcome {
    case .converged(let step): "\(step)번째 걸음에서 수렴합니다(\(value))"
    case .moving: "아직 움직이는 중입니다(\(value), ‖∇f‖ = \(WrittenNumber.text(trajectory.last.norm)))"
    case .stalled(let step):
      trajectory.last.isStalled
        ? "h가 그 자리의 배정밀도 수 간격보다 작아 \(step)번째 걸음에서 멈춥니다"
        : "정확한 기울기는 0이 아닌데 계산한 기울기가 0이라 \(step)번째 걸음에서 멈춥니다"
    case .diverged(let step): "\(step == 1 ? "첫" : "\(step)번째") 걸음부터 발산합니다(\(value))"
    case .saddle(let step): "\(step)번째 걸음부터 기울기가 0이지만 극소점이 아닌 곳에 있습니다(\(value))"
    case .undefined(let step): "\(step)번째 걸음에서는 f의 값이나 기울기가 없습니다"
    }
  }

  // Parts

  private var nameAndParameters: (String, String) {
    (String(optimizer.prefix { $0 != "," }), String(optimizer.drop { $0 != "," }.dropFirst(2)))
  }

  private func place(_ point: [Double]) -> String {
    let numbers = point.map { WrittenNumber.text($0) }
    guard numbers.count > 1 else { return "\(variables.first ?? "x") = \(numbers.joined())" }
    let shown = numbers.count <= 6 ? numbers : numbers.prefix(3) + ["…", numbers[numbers.count - 1]]
    return "(\(shown.joined(separator: ", ")))"
  }

  /// Where the path ends: what is less than a millionth of the path's size is 0, up to the power of ten beside it.
  private var ending: (place: String, within: String?) {
    let end = trajectory.last.point
    let size = trajectory.iterates.flatMap(\.point).lazy.map(abs).filter(\.isFinite).max() ?? 0
    let small = end.filter { $0 != 0 && abs($0) < 1e-6 * size }
    guard !small.isEmpty else { return (place(end), nil) }
    let distance = small.map { $0 * $0 }.reduce(0, +).squareRoot()
    guard distance > 1e-300 else { return (place(end.map { abs($0) < 1e-6 * size ? 0 : $0 }), nil) }
    let power = Decimal.power(Decimal.exponent(of: distance) + 1)
    return (
      place(end.map { abs($0) < 1e-6 * size ? 0 : $0 }), WrittenNumber.text(power, significantDigits: 1)
    )
  }
}
