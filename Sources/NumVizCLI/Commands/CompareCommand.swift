import ArgumentParser
import NumViz

struct CompareCommand: FieldFigureCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Draw the paths of several optimizers or learning rates side by side, or in one figure.",
    discussion: """
      A run is an optimizer with its learning rate: NAME:RATE, with other parameters after commas. All runs have the
      start, the domain and the level lines in common.

        numviz compare --fn ravine --run gd:0.95 --run momentum:0.1 --run adagrad:1.5 --run adam:0.3 --steps 29
        numviz compare --fn beale --from 3,4 --run momentum:1e-3 --run momentum:1e-3,momentum=0.5 --overlay
        numviz compare --fn "x0^2/20+x1^2" --from -7,2 --rates 0.1,0.5,0.95 --steps 40 --overlay
      """)

  var formula = FormulaOptions()
  var runs = RunOptions()
  var descent = DescentOptions()
  var optimizer = OptimizerOptions()
  var scheme = SchemeOptions()

  @Flag(help: "All paths in one figure, with a legend.")
  var overlay = false

  @Option(help: ArgumentHelp("The number of figures beside each other.", valueName: "n"))
  var columns: String?

  var ground = PathGroundOptions()
  var words = WordOptions()
  var output = OutputOptions()

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try formula.visitOptions(&visitor)
    try runs.visitOptions(&visitor)
    try descent.visitOptions(&visitor)
    try optimizer.visitOptions(&visitor)
    try scheme.visitOptions(&visitor)
    try visitor.option(&_overlay, "overlay")
    try visitor.option(&_columns, "columns")
    try ground.visitOptions(&visitor)
    try words.visitOptions(&visitor)
    try output.visitOptions(&visitor)
  }

  func figure(_ language: Language) throws -> CommandFigure {
    let formula = try formula.plane(language)
    let testFunction = self.formula.testFunction
    let field = try formula.field(variables: 2, language)
    let all = try descent.traced(on: field, of: formula, testFunction, runs, optimizer, try scheme.resolved())
    var graph = try ground.graph(
      of: field, all.map(\.run), formula.variableNames(count: 2), testFunction)
    graph.name = FieldName(formula, variables: 2)
    graph.language = language
    graph.page = try output.page(language)
    let reports = all.map {
      TraceReport(
        descent: $0.descent, settings: $0.run.settings, formula: formula, trajectory: $0.run.trajectory
      ).json
    }
    let outcomes = all.map { traced in
      "\(traced.run.settings.name.rawValue): "
        + OutcomeWords(language).line(traced.run.trajectory, traced.descent.scheme)
    }
    return CommandFigure(
      figure: try figure(of: graph, language), messages: outcomes,
      json: .object([
        ("fn", .text(formula.source)), ("runs", .array(reports)),
        ("outputs", .array(output.output.map(JSON.text))),
      ]))
  }

  private func figure(of graph: DescentGraph, _ language: Language) throws -> any Figure {
    var graph = graph
    do {
      if overlay || graph.runs.count == 1 {
        var figure = try graph.figure()
        try words.apply(to: &figure)
        return figure
      }
      let layout = try PanelColumns(
        asked: columns, count: graph.runs.count, width: output.width == nil ? nil : graph.page.width)
      graph.page.width = layout.width
      var comparison = Comparison(graph)
      comparison.columns = layout.columns
      var panel = try comparison.panel()
      try words.apply(to: &panel)
      return panel
    } catch let mistake as LevelsError {
      throw Failure(mistake, in: language)
    }
  }
}
