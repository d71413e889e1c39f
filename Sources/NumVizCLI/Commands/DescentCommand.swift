import ArgumentParser
import NumViz

struct DescentCommand: FieldFigureCommand {
  static let configuration = CommandConfiguration(
    commandName: "descent",
    abstract: "Draw the path of an optimizer over level lines, arrows, the surface or a curve.",
    discussion: """
      The domain follows from the path, unless it is given: a path that diverges leaves it. The caption says what
      became of the descent.

        numviz descent --fn "x0^2+x1^2" --from -3,4 --rate 0.1 --steps 20
        numviz descent --fn ravine --optimizer momentum --rate 0.1 --steps 29 --levels 1,2,3,4,5,6,7
        numviz descent --fn rosenbrock --optimizer momentum --rate 1e-3 --steps 300 --filled
        numviz descent --fn "x0^2/20+x1^2" --from -7,2 --rate 0.95 --steps 29 --on quiver --marks arrows
        numviz descent --fn "x^2" --from 10 --rate 0.2 --steps 10
      """)

  /// What lies under the path.
  enum Ground: String, CaseIterable {
    case contour, quiver, surface, curve
  }

  var formula = FormulaOptions()
  var descent = DescentOptions()
  var optimizer = OptimizerOptions()
  var scheme = SchemeOptions()

  @Option(
    help: "What lies under the path: \(Choice<Ground>.list); curve for one variable, and contour for two.",
    completion: Choice<Ground>.completion)
  var on: String?

  var ground = PathGroundOptions()
  var words = WordOptions()
  var output = OutputOptions()

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try formula.visitOptions(&visitor)
    try descent.visitOptions(&visitor)
    try optimizer.visitOptions(&visitor)
    try scheme.visitOptions(&visitor)
    try visitor.option(&_on, "on")
    try ground.visitOptions(&visitor)
    try words.visitOptions(&visitor)
    try output.visitOptions(&visitor)
  }

  func figure(_ language: Language) throws -> CommandFigure {
    let formula = try formula.formula()
    let place =
      try Choice<Ground>.read(on, "--on") ?? (formula.accepts(1) && !formula.accepts(2) ? .curve : .contour)
    let (figure, traced) = try place == .curve ? onCurve(language) : inPlane(place, language)
    let report = TraceReport(
      descent: traced.descent, settings: traced.run.settings, formula: formula,
      trajectory: traced.run.trajectory)
    return CommandFigure(
      figure: figure,
      messages: [OutcomeWords(language).line(traced.run.trajectory, traced.descent.scheme)]
        + [RateAdvice(traced.descent, traced.run.trajectory)?.line(language)].compactMap { $0 },
      json: report.json(outputs: output.output))
  }

  private func inPlane(_ place: Ground, _ language: Language) throws -> (any Figure, TracedDescent) {
    let formula = try formula.plane()
    let testFunction = self.formula.testFunction
    let field = try formula.field(variables: 2)
    let traced = try descent.traced(
      on: field, of: formula, testFunction, by: optimizer, try scheme.resolved())
    var graph = try ground.graph(of: field, [traced.run], formula.variableNames(count: 2), testFunction)
    graph.ground = place == .quiver ? .quiver : .contour
    graph.name = FieldName(formula, variables: 2)
    graph.language = language
    graph.page = try output.page(language)
    do {
      if place == .surface {
        var figure = try graph.surfaceFigure()
        try words.apply(to: &figure)
        return (figure, traced)
      }
      var figure = try graph.figure()
      try words.apply(to: &figure)
      return (figure, traced)
    } catch let mistake as LevelsError {
      throw Failure(mistake, in: language)
    }
  }

  private func onCurve(_ language: Language) throws -> (any Figure, TracedDescent) {
    let formula = try formula.line()
    let field = try formula.field(variables: 1)
    let traced = try descent.traced(on: field, of: formula, nil, by: optimizer, try scheme.resolved())
    var graph = Graph(field, over: .unit)
    graph.name = FieldName(formula, variables: 1)
    graph.scheme = traced.descent.scheme
    graph.paths = [traced.run]
    graph.language = language
    graph.page = try output.page(language)
    graph.domain = try ground.range(or: graph.suggestedDomain)
    var figure = graph.figure()
    try words.apply(to: &figure)
    return (figure, traced)
  }
}
