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
        numviz compare --fn "x0^2+2x1^2" --from -5,-2 --run gd:0.1 --run gd:0.1,noise=1 --steps 50 --overlay
        numviz compare --fn "x^2" --from 10 --rates 0.05,0.2,1.1 --steps 10
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
    let general = try formula.formula()
    let isCurve = formula.testFunction == nil && general.accepts(1) && !general.accepts(2)
    let formula = isCurve ? try formula.line() : try formula.plane()
    let testFunction = self.formula.testFunction
    let field = try formula.field(variables: isCurve ? 1 : 2)
    let all = try descent.traced(on: field, of: formula, testFunction, runs, optimizer, scheme)
    let page = try output.page(language)
    let figure: any Figure
    if isCurve {
      var graph = Graph(field, over: .unit)
      graph.paths = all.map(\.run)
      (graph.name, graph.language, graph.page) = (FieldName(formula, variables: 1), language, page)
      graph.domain = try ground.range(or: graph.suggestedDomain)
      figure = try self.figure(of: graph)
    } else {
      var graph = try ground.graph(
        of: field, all.map(\.run), formula.variableNames(count: 2), testFunction)
      (graph.name, graph.language, graph.page) = (FieldName(formula, variables: 2), language, page)
      figure = try self.figure(of: graph, language)
    }
    let outcomes = all.map { traced in
      "\(traced.run.settings.name.rawValue): "
        + OutcomeWords(language).line(traced.run.trajectory, traced.descent.scheme)
    }
    return CommandFigure(
      figure: figure, messages: outcomes,
      json: .object([
        ("fn", .text(formula.source)), ("runs", .array(all.map { TraceReport($0, formula).json })),
        ("outputs", .array(output.output.map(JSON.text))),
      ]))
  }

  private func figure(of graph: DescentGraph, _ language: Language) throws -> any Figure {
    do {
      if overlay || graph.runs.count == 1 { return try worded(graph.figure()) }
      let comparison = Comparison(graph, columns: try count())
      return try worded((output.width == nil ? comparison.onSuitablePage() : comparison).panel())
    } catch let mistake as LevelsError {
      throw Failure(mistake, in: language)
    }
  }

  private func figure(of graph: Graph) throws -> any Figure {
    if overlay || graph.paths.count == 1 { return try worded(graph.figure()) }
    let comparison = Comparison(graph, columns: try count())
    return try worded((output.width == nil ? comparison.onSuitablePage() : comparison).panel())
  }

  private func worded(_ figure: PlaneFigure) throws -> any Figure {
    var figure = figure
    try words.apply(to: &figure)
    return figure
  }

  private func worded(_ panel: PanelFigure) throws -> any Figure {
    var panel = panel
    try words.apply(to: &panel)
    return panel
  }

  private func count() throws(Failure) -> Int? {
    guard let columns else { return nil }
    return try PanelColumns.read(columns)
  }
}
