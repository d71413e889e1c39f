import Calculus
import Languages

/// The words of a figure of gradients on a level line, in one language.
struct NormalsWords {
  let normals: LevelNormals
  let sampled: SampledNormals

  private var isKorean: Bool { normals.language == .korean }
  private var level: String { WrittenNumber.text(normals.level) }

  var title: String {
    isKorean
      ? "등고선 $f = \(level)$에 수직인 $\\nabla f$: $\(normals.name.equation)$"
      : "$\\nabla f$ is perpendicular to $f = \(level)$: $\(normals.name.equation)$"
  }

  var shortTitle: String {
    isKorean
      ? "등고선 $f = \(level)$에 수직인 $\\nabla f$"
      : "$\\nabla f$ is perpendicular to the level line $f = \(level)$"
  }

  var description: String {
    let count = sampled.points.count
    return isKorean
      ? "\(normals.name.plainEquation)의 등고선 f = \(level) 위의 점 \(count)개에 기울기 벡터를 그린 그림입니다. 벡터는 모두 등고선과 직각을 이룹니다."
      : "The level line f = \(level) of \(normals.name.plainEquation) with the gradient at \(count) of its points, "
        + "each at right angles to the line."
  }
}
