public import Calculus
import Graphics

/// Several descents of one field side by side, on the same domain and over the same level lines.
public struct Comparison: Sendable {
  /// The field, the runs, and how each of them is drawn.
  public var graph: DescentGraph
  /// Figures beside each other; as many as make the panel neither a row nor a column unless said.
  public var columns: Int

  public init(_ graph: DescentGraph) {
    self.graph = graph
    columns = PanelFigure.usualColumns(for: graph.runs.count)
  }

  /// A figure for each run: its name and parameters above it, what became of it below.
  public func panel() throws(LevelsError) -> PanelFigure {
    var figures: [PlaneFigure] = []
    for run in graph.runs {
      var cell = graph
      cell.runs = [run]
      cell.hasLabels = graph.hasLabels ?? false
      cell.page.width = graph.page.width / Double(columns)
      var figure = try cell.figure()
      let words = OptimizerWords(run.settings, graph.language)
      figure.title = try? Label(words.title)
      figure.shortTitle = Label(plain: words.name)
      figure.caption =
        DescentWords(run: run, name: graph.name, language: graph.language).shortCaption
      figures.append(figure)
    }
    var panel = PanelFigure(figures, columns: columns, page: graph.page)
    panel.sharedAxes = [.x, .y]
    let words = ComparisonWords(runs: graph.runs, name: graph.name, language: graph.language)
    panel.title = (try? Label(words.title)) ?? Label(plain: words.shortTitle)
    panel.isLettered = false
    let sentences = graph.runs.map {
      DescentWords(run: $0, name: graph.name, language: graph.language).sentence
    }
    panel.description = ([words.sentence] + sentences).joined(separator: " ")
    return panel
  }
}
