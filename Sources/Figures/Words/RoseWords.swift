import Calculus
import Languages

/// The words of a slope rose in one language.
struct RoseWords {
  let rose: SlopeRose
  let sampled: SampledRose

  private var isKorean: Bool { rose.language == .korean }
  private var place: String { "(\(WrittenNumber.text(rose.point.x)), \(WrittenNumber.text(rose.point.y)))" }

  var title: String {
    isKorean
      ? "$\(place)$에서 방향에 따른 기울기: $\(rose.name.equation)$"
      : "The slope in every direction at $\(place)$ of $\(rose.name.equation)$"
  }

  var shortTitle: String {
    isKorean ? "$\(place)$에서 방향에 따른 기울기" : "The slope in every direction at $\(place)$"
  }

  var entries: [(sample: Legend.Sample, text: String)] {
    [
      (
        .line(SlopeRose.uphill, SlopeRose.lobe),
        isKorean ? "오르막, 가장 가파른 쪽 $\\nabla f$" : "uphill, steepest along $\\nabla f$"
      ),
      (
        .line(SlopeRose.downhill, SlopeRose.lobe),
        isKorean ? "내리막, 가장 가파른 쪽 $-\\nabla f$" : "downhill, steepest along $-\\nabla f$"
      ),
      (.line(.text, SlopeRose.level), isKorean ? "등고선, 기울기 0" : "level line, slope 0"),
    ]
  }

  var description: String {
    let norm = WrittenNumber.text(sampled.norm)
    let gradient = "(\(sampled.gradient.map { WrittenNumber.text($0) }.joined(separator: ", ")))"
    return isKorean
      ? "\(rose.name.plainEquation)의 \(place)에서 모든 방향의 기울기를 나타낸 그림입니다. 기울기 벡터 ∇f = \(gradient) 쪽에서 \(KoreanParticle.toward.after(norm)) 가장 크고, "
        + "그 반대쪽에서 −\(KoreanParticle.toward.after(norm)) 가장 작으며, 등고선을 따라서는 0입니다."
      : "The slopes of \(rose.name.plainEquation) at \(place) in all directions, as two lobes on level lines. "
        + "The slope is largest, \(norm), along the gradient \(gradient), smallest, −\(norm), against it, and 0 along the level line."
  }
}
