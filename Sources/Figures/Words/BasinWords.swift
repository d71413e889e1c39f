import Calculus
import Graphics
import Languages

/// The words of a figure of basins in one language, true by construction.
struct BasinWords {
  let graph: BasinGraph
  let map: BasinMap

  private var isKorean: Bool { graph.language == .korean }
  private var optimizer: OptimizerWords { OptimizerWords(graph.settings, graph.language) }

  var title: String { title(of: "$\(graph.name.equation)$") }

  /// The title where the formula is too long for the page.
  var shortTitle: String { title(of: "$f(\(graph.name.variables.joined(separator: ", ")))$") }

  private func title(of function: String) -> String {
    let words =
      isKorean
      ? "\(function)에서 \(optimizer.name)의 끌림 영역" : "Basins of \(optimizer.nameWithin) on \(function)"
    return ([words] + optimizer.parameters).joined(separator: ", ")
  }

  /// How many minima there are, and how many starts arrive nowhere.
  var caption: Label { Label(plain: summary) }

  private var summary: String {
    let (minima, starts) = (map.minima.count, map.basins.count)
    if map.lost == 0 {
      return isKorean
        ? "극소점 \(minima)개, 출발점 \(starts)개 모두 도착"
        : "\(minima) \(minima == 1 ? "minimum" : "minima"), at which all of \(starts) starts arrive"
    }
    return isKorean
      ? "극소점 \(minima)개, 출발점 \(starts)개 중 \(percent(map.lost))는 \(graph.steps)걸음 안에 도착하지 않음"
      : "\(minima) \(minima == 1 ? "minimum" : "minima"); \(percent(map.lost)) of \(starts) starts arrive at none in \(graph.steps) steps"
  }

  private var sentence: String {
    guard isKorean else { return summary + "." }
    return map.lost == 0
      ? "극소점은 \(map.minima.count)개이고, 출발점 \(map.basins.count)개가 모두 도착합니다."
      : "극소점은 \(map.minima.count)개이고, 출발점 \(map.basins.count)개 중 \(percent(map.lost))는 \(graph.steps)걸음 안에 도착하지 않습니다."
  }

  /// The minima by number, each in its color, and what gray stands for.
  var entries: [Legend.Entry] {
    let theme = graph.page.theme
    var entries = map.minima.enumerated().map { index, minimum in
      Legend.Entry(
        .patch(BasinMark.color(index, of: map.minima.count, theme)),
        Label(plain: "\(index + 1): \(place(minimum))"))
    }
    if map.lost > 0 {
      entries.append(
        Legend.Entry(
          .patch(BasinMark.color(-1, of: map.minima.count, theme)), Label(plain: isKorean ? "없음" : "none")))
    }
    return entries
  }

  /// What the figure shows, for those who cannot see it.
  var description: String {
    let axes = map.grid.axes
    let ranges = axes.map { (WrittenNumber.text($0.first), WrittenNumber.text($0.last)) }
    let area = RangeWords(graph.name.plainVariables, ranges)
    let parameters = optimizer.plain.drop { $0 != "," }.dropFirst(2)
    let head =
      isKorean
      ? "\(graph.name.plainEquation)의 끌림 영역입니다. 출발점 \(axes[0].count) × \(axes[1].count)개를 "
        + "\(KoreanParticle.toward.after("\(optimizer.name)(\(parameters))")) 도착하는 극소점에 따라 색칠했습니다. \(area.korean)"
      : "Basins of \(graph.name.plainEquation): \(axes[0].count) × \(axes[1].count) starts with \(area.english), each "
        + "in the color of the minimum that \(optimizer.nameWithin), \(parameters), arrives at."
    let minima = map.minima.prefix(20).enumerated().map { index, minimum in
      let value = WrittenNumber.text(abs(minimum.value) < 1e-9 ? 0 : minimum.value)
      let place = place(minimum)
      return isKorean
        ? "\(index + 1)번 극소점은 \(place), f = \(value)이고 출발점의 \(percent(minimum.starts))가 도착합니다."
        : "\(index + 1): \(place), f = \(value), from \(percent(minimum.starts)) of the starts."
    }
    return ([head] + minima + [sentence]).joined(separator: " ")
  }

  /// A coordinate that is 0 up to the search for the minimum is 0.
  private func place(_ minimum: BasinMap.Minimum) -> String {
    let size = map.grid.domain.ranges.map { $0.upperBound - $0.lowerBound }.max() ?? 1
    return DescentWords.place(minimum.point.map { abs($0) < 1e-6 * size ? 0 : $0 })
  }

  private func percent(_ count: Int) -> String {
    WrittenNumber.text(100 * Double(count) / Double(map.basins.count), significantDigits: 3)
      + (isKorean ? "%" : " %")
  }
}
