import Calculus
import Graphics
import Languages

extension SampledContour {
  /// The same lines, with those of the companions on the same grid and at the same kind of levels.
  func with(companionsOf contour: Contour) throws(LevelsError) -> SampledContour {
    var sampled = self
    for companion in contour.companions {
      var other = contour
      (other.field, other.style, other.companions) = (companion.field, .lines, [])
      sampled.companions.append(try SampledContour(other))
    }
    return sampled
  }

  /// The lines of a companion in its ink.
  func lines(_ index: Int, of contour: Contour) -> ContourMark {
    var lines = ContourMark(isolines.sets, domain: Extent(contour.grid))
    lines.labeling =
      contour.hasLabels ?? (contour.style == .lines && contour.arrows == nil) ? .automatic : .none
    lines.coloring = .single(contour.page.theme.color(contour.ink(index)))
    lines.dashes = [NamedField].dashes(index)
    return lines
  }
}

extension Contour {
  /// Over bands of all colors only the text's ink is seen.
  fileprivate func ink(_ index: Int) -> Ink { style == .lines ? [NamedField].ink(index) : .text }

  /// The title, the legend and the sentences of several fields.
  func name(_ sampled: SampledContour, in figure: inout PlaneFigure) {
    let list = companions.list(language)
    figure.title = try? Label(language == .korean ? "\(list)의 등고선" : "Level lines of \(list)")
    figure.shortTitle = nil
    let own =
      style == .lines
      ? [
        Legend.Entry(
          .line(.faded(.quiet, 0.75), StrokeStyle(width: ContourMark.wideWidth)), label(name.equation))
      ]
      : []
    figure.legend = Legend(
      own
        + companions.enumerated().map { index, companion in
          let style = StrokeStyle(width: ContourMark.wideWidth, dashes: [NamedField].dashes(index))
          return Legend.Entry(.line(ink(index), style), label(companion.equation))
        }, place: .below)
    for (companion, lines) in zip(companions, sampled.companions) {
      let levels = lines.levels.map { WrittenNumber.text($0) }
      guard let first = levels.first, let last = levels.last else { continue }
      figure.description +=
        language == .korean
        ? " \(companion.plainEquation)의 등고선도 파선으로 있습니다. 값 \(first)–\(last)."
        : " Dashed lines over them are level lines of \(companion.plainEquation), from \(first) to \(last)."
    }
  }

  private func label(_ equation: String) -> Label { Label.mathematics(equation) }
}

extension ContourMark {
  /// The vertices of all lines in data units.
  var points: [[(x: Double, y: Double)]] {
    sets.flatMap { set in
      set.lines.map { line in
        let first = line.isClosed ? zip(line.x, line.y).prefix(1).map { ($0, $1) } : []
        return zip(line.x, line.y).map { ($0, $1) } + first
      }
    }
  }
}
