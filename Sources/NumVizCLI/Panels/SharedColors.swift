import NumViz

/// A command whose colors stand for values, on a scale that can be given to it.
protocol ColorRangeCommand: FigureCommand {
  /// What `--color-range` says.
  var colorRange: String? { get set }
}

/// Figures on one scale of colors: drawn once to know their values, and again with the range that holds all.
struct SharedColors {
  private let parts: [PanelPart]

  init(_ parts: [PanelPart]) { self.parts = parts }

  /// The figures, and what there is to say of them.
  func figures(_ language: Language) throws -> ([CommandFigure], notes: [String]) {
    var figures = try parts.map { part in try part.figure(language) }
    let ranges = figures.compactMap(\.colored)
    guard let first = ranges.first else {
      throw Failure(
        .usage, "no figure of the panel has colors that stand for values",
        hint: "--share colors is for contour --filled or --heat, and for quiver --color"
      ).inKorean(
        "값을 색으로 나타낸 그림이 없습니다", hint: "--share colors는 contour --filled, --heat와 quiver --color에 씁니다")
    }
    let all = ranges.dropFirst().reduce(first) { $0.union($1) }
    let text = "\(NumberText.shortest(all.lower)):\(NumberText.shortest(all.upper))"
    for (index, part) in parts.enumerated() where figures[index].colored != nil {
      guard var command = part.command as? any ColorRangeCommand, command.colorRange == nil else { continue }
      command.colorRange = text
      var part = part
      part.command = command
      figures[index] = try part.figure(language)
    }
    let bars = figures.compactMap { ($0.figure as? any ColoredFigure)?.colorBar }
    guard let bar = bars.first, !bars.allSatisfy({ $0 == bar }) else { return (figures, []) }
    return (
      figures,
      [
        language == .korean
          ? "그림마다 색의 척도나 명암이 달라 색 막대를 하나로 모으지 않았습니다\n도움말: 등고선은 모두 같은 --levels로 그리십시오"
          : "the figures have different scales or shades of color: each keeps its color bar\nhint: give contours the same --levels"
      ]
    )
  }
}
