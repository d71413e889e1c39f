public import Calculus
import Graphics
import Languages

/// Several descents of one field side by side, on the same domain and over the same level lines or the same curve.
public struct Comparison: Sendable {
  /// What the descents run on: the field, the runs, and how each of them is drawn.
  private enum Ground: Sendable {
    case plane(DescentGraph)
    case curve(Graph)
  }

  private let ground: Ground
  private let runs: [DescentRun]
  private let name: FieldName
  private let language: Language
  private var page: Page
  /// Figures beside each other; one or two of up to six, so that letters are legible on a phone, and three of more unless said.
  public var columns: Int

  /// Descents of a field of two variables.
  public init(_ graph: DescentGraph, columns: Int? = nil) {
    (ground, runs, name, page) = (.plane(graph), graph.runs, graph.name, graph.page)
    language = graph.language
    self.columns = columns ?? Self.columns(for: graph.runs.count)
  }

  /// Descents on the graph of a function of one variable.
  public init(_ graph: Graph, columns: Int? = nil) {
    (ground, runs, name, page) = (.curve(graph), graph.paths, graph.name, graph.page)
    language = graph.language
    self.columns = columns ?? Self.columns(for: graph.paths.count)
  }

  static func columns(for count: Int) -> Int { count <= 2 ? count : count <= 6 ? 2 : 3 }

  /// What a figure needs beside others.
  private static let leastCell = 200.0

  /// The same on a page as wide as a single figure, where letters are as legible, or wider where there are many columns.
  public func onSuitablePage() -> Comparison {
    var comparison = self
    comparison.page.width = max(Page.standardWidth, Self.leastCell * Double(columns))
    return comparison
  }

  /// A figure for each run: what is its own above it, what became of it below.
  public func panel() throws(LevelsError) -> PanelFigure {
    let words = ComparisonWords(runs: runs, name: name, language: language)
    var figures: [PlaneFigure] = []
    for (index, run) in runs.enumerated() {
      var figure = try figure(of: run)
      figure.title = words.entries[index]
      figure.shortTitle = Label(plain: OptimizerWords(run.settings, language).name)
      figure.caption = DescentWords(run: run, name: name, language: language).shortCaption
      figures.append(figure)
    }
    var panel = PanelFigure(figures, columns: columns, page: page)
    panel.sharedAxes = [.x, .y]
    panel.title = (try? Label(words.title)) ?? Label(plain: words.shortTitle)
    panel.isLettered = false
    let sentences = runs.map { DescentWords(run: $0, name: name, language: language).sentence }
    panel.description = ([words.sentence] + sentences).joined(separator: " ")
    return panel
  }

  private func figure(of run: DescentRun) throws(LevelsError) -> PlaneFigure {
    switch ground {
    case .plane(var graph):
      graph.runs = [run]
      graph.hasLabels = graph.hasLabels ?? false
      graph.page.width = page.width / Double(columns)
      return try graph.figure()
    case .curve(var graph):
      graph.paths = [run]
      graph.page.width = page.width / Double(columns)
      return graph.figure()
    }
  }
}
