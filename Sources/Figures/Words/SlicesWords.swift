import Calculus
import Languages

/// The words of a figure of slices in one language, true by construction.
struct SlicesWords {
  let slices: Slices
  let sampled: SampledSlices

  private var isKorean: Bool { slices.language == .korean }
  private var coordinates: [String] { [slices.point.x, slices.point.y].map { WrittenNumber.text($0) } }
  private var place: String { "(\(coordinates.joined(separator: ", ")))" }
  private func slope(_ axis: Int) -> String { WrittenNumber.text(sampled.slopes[axis].derivative) }
  private func exact(_ axis: Int) -> String { WrittenNumber.text(sampled.exact[axis]) }

  var title: String { title(of: "$\(slices.name.equation)$", at: "$\(place)$") }
  var plainTitle: String { title(of: slices.name.plainEquation, at: place) }

  private func title(of function: String, at place: String) -> String {
    isKorean ? "\(place)에서의 편미분: \(function)" : "Partial derivatives at \(place) of \(function)"
  }

  /// The function with all variables but one held: `f(x_0, 4)`.
  private func section(_ axis: Int, _ variables: [String]) -> String {
    let arguments = variables.enumerated().map { $0.offset == axis ? $0.element : coordinates[$0.offset] }
    return "f(\(arguments.joined(separator: ", ")))"
  }

  /// What a graph shows, and the slope of its tangent.
  func graphTitle(_ axis: Int) -> String {
    let derivative = shortGraphTitle(axis)
    let function = "$\(section(axis, slices.name.variables))$"
    return isKorean ? "\(function), 기울기 \(derivative)" : "\(function), slope \(derivative)"
  }

  func shortGraphTitle(_ axis: Int) -> String {
    let derivative = "$\\partial f/\\partial \(slices.name.variables[axis]) = \(slope(axis))$"
    guard slope(axis) != exact(axis), sampled.exact[axis].isFinite else { return derivative }
    return derivative + (isKorean ? " (참값 \(exact(axis)))" : " (exact \(exact(axis)))")
  }

  /// What the figure shows, for those who cannot see it.
  var description: String {
    let variables = slices.name.plainVariables
    let area = RangeWords(variables, slices.grid.domain.ranges)
    let value = WrittenNumber.text(sampled.value)
    var sentences = [
      isKorean
        ? "\(slices.name.plainEquation)의 곡면을 점 \(KoreanParticle.object.after(place)) 지나고 축과 나란한 두 평면으로 자른 그림입니다. "
          + "\(area.korean) 그 점에서 f = \(value)입니다."
        : "The surface of \(slices.name.plainEquation) with \(area.english), cut by two upright planes through "
          + "\(place), where f = \(value)."
    ]
    sentences += [0, 1].map { axis in
      let (function, held) = (section(axis, variables), variables[1 - axis])
      return isKorean
        ? "\(held) = \(coordinates[1 - axis])인 단면 \(function)에서 접선의 기울기는 ∂f/∂\(variables[axis]) = \(slope(axis))입니다."
        : "Along the cut at \(held) = \(coordinates[1 - axis]), the graph of \(function) has a tangent of slope "
          + "∂f/∂\(variables[axis]) = \(slope(axis))."
    }
    return sentences.joined(separator: " ")
  }
}
