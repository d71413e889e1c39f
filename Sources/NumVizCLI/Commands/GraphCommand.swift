import ArgumentParser
import NumViz

struct GraphCommand: FieldFigureCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Draw a function of one variable, with tangents, secants or a descent.",
    discussion: """
      Where f is undefined the graph has gaps, and no line crosses a pole or a jump.

        numviz graph --fn "0.01x^2+0.1x" --x 0:20 --tangent 5 --tangent 10
        numviz graph --fn "3x^2-4x" --x 0:3 --secant 1,2 --secant 1,1.5 --secant 1,1.1 --tangent 1
        numviz graph --fn "sigmoid(x)" --x -6:6 --chords all --at 0 --h 2.5
        numviz graph --fn "tan(x)" --x -2pi:2pi --x-ticks pi --axes origin
        numviz graph --fn "sin(x)" --also "cos(x)" --x -pi:pi --x-ticks pi
        numviz graph --fn "x^2" --path 10 --rate 0.2 --steps 10
      """)

  var formula = FormulaOptions()
  var also = AlsoOptions()
  var axis = AxisOptions()
  var lines = LineOptions()
  var scheme = SchemeOptions()

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Draw the descent that starts at x; the same as --from.", valueName: "x"))
  var path: String?

  var descent = DescentOptions()
  var optimizer = OptimizerOptions()
  var words = WordOptions()
  var output = OutputOptions()

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try formula.visitOptions(&visitor)
    try also.visitOptions(&visitor)
    try axis.visitOptions(&visitor)
    try lines.visitOptions(&visitor)
    try scheme.visitOptions(&visitor)
    try visitor.option(&_path, "path")
    try descent.visitOptions(&visitor)
    try optimizer.visitOptions(&visitor)
    try words.visitOptions(&visitor)
    try output.visitOptions(&visitor)
  }

  func figure(_ language: Language) throws -> CommandFigure {
    let formula = try formula.line()
    let field = try formula.field(variables: 1)
    let chords = try lines.chords(h: scheme.h)
    let scheme = chords == nil ? try scheme.resolved() : .exact
    let path = try run(formula, field, scheme)
    var graph = Graph(field, over: .unit)
    graph.name = FieldName(formula, variables: 1)
    graph.scheme = scheme
    graph.tangents = try lines.tangents()
    graph.tangentLength = try lines.length()
    graph.secants = try lines.secants()
    graph.chords = chords
    graph.paths = [path].compactMap { $0 }
    graph.x = try axis.horizontal()
    graph.y = try axis.vertical()
    graph.axes = try axis.style()
    graph.companions = try also.fields(beside: self.formula, variables: 1, language)
    graph.language = language
    graph.page = try output.page(language)
    graph.domain = try axis.domain(or: graph.suggestedDomain)
    let sampled = graph.sampled()
    let report = GraphReport(graph: graph, sampled: sampled, formula: formula)
    try report.check()
    var figure = graph.figure(sampled)
    try words.apply(to: &figure)
    return CommandFigure(
      figure: figure,
      messages: path.map { [OutcomeWords(language).line($0.trajectory, scheme)] } ?? [],
      json: report.json(outputs: output.output))
  }

  /// The descent that is asked for.
  private func run(
    _ formula: Formula, _ field: ScalarField, _ scheme: DerivativeScheme
  ) throws(Failure) -> DescentRun? {
    var options = descent
    if path != nil && options.from != nil {
      throw Failure(.usage, "--path and --from say the same thing", hint: "use one of them").inKorean(
        "--path와 --from은 같은 것을 정합니다", hint: "하나만 쓰십시오")
    }
    options.from = path ?? options.from
    guard options.from != nil else {
      guard optimizer.rate == nil && options.steps == nil else {
        throw Failure(.usage, "the descent has no start", hint: "name one: --path 10").inKorean(
          "경사 하강의 출발점이 없습니다", hint: "정해 주십시오: --path 10")
      }
      return nil
    }
    return try options.traced(on: field, of: formula, nil, by: optimizer, scheme).run
  }
}
