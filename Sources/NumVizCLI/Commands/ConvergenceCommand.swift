import ArgumentParser
import NumViz

struct ConvergenceCommand: FieldFigureCommand {
  static let configuration = CommandConfiguration(
    commandName: "convergence",
    abstract: "Draw f, or the gradient's norm, against the step for several descents.",
    discussion: """
      The axis is logarithmic, and shows f − f* where the minimum f* is not 0. Runs are given as for compare; f may
      have any number of variables.

        numviz convergence --fn ravine --rates 0.01,0.1,0.5,0.95,1.01 --steps 100
        numviz convergence --fn rosenbrock --run gd:1e-3 --run momentum:1e-3 --run adam:0.02 --steps 1000
        numviz convergence --fn "x^2-4x" --from 10 --rates 0.1,0.4 --of gradient
        numviz convergence --fn "x0^2+x1^2" --from -3,4 --run gd:10 --run gd:10,scheme=exact --steps 20 --of distance
      """)

  var formula = FormulaOptions()
  var runs = RunOptions()
  var descent = DescentOptions()
  var optimizer = OptimizerOptions()
  var scheme = SchemeOptions()

  @Option(
    help: "What is drawn: value for f − f*, gradient for ‖∇f‖, distance for ‖x − x*‖.",
    completion: Choice<Convergence.Quantity>.completion)
  var of: String?

  @Option(help: "The scale of the vertical axis: log or linear.", completion: .list(["log", "linear"]))
  var yScale: String?

  var words = WordOptions()
  var output = OutputOptions()

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try formula.visitOptions(&visitor)
    try runs.visitOptions(&visitor)
    try descent.visitOptions(&visitor)
    try optimizer.visitOptions(&visitor)
    try scheme.visitOptions(&visitor)
    try visitor.option(&_of, "of")
    try visitor.option(&_yScale, "yScale")
    try words.visitOptions(&visitor)
    try output.visitOptions(&visitor)
  }

  func figure(_ language: Language) throws -> CommandFigure {
    let testFunction = self.formula.testFunction
    let general = try formula.formula()
    let count = try descent.start(general, testFunction).count
    // A test function of two variables is written without a sum.
    let formula = count == 2 && testFunction != nil ? try formula.plane() : general
    let field = try formula.field(variables: count)
    let all = try descent.traced(on: field, of: formula, testFunction, runs, optimizer, scheme)
    let minimum = testFunction?.minima(variables: count).first
    var convergence = Convergence(field, all.map(\.run), lowest: minimum?.value, minimum: minimum?.point)
    convergence.quantity = try Choice.read(of, "--of") ?? .value
    convergence.scale = try scale()
    convergence.name = FieldName(formula, variables: count)
    convergence.language = language
    convergence.page = try output.page(language)
    var figure = convergence.figure()
    try words.apply(to: &figure)
    let outcomes = all.map { traced in
      "\(traced.run.settings.name.rawValue): "
        + OutcomeWords(language).line(traced.run.trajectory, traced.descent.scheme)
    }
    return CommandFigure(
      figure: figure, messages: outcomes,
      json: .object([
        ("fn", .text(formula.source)), ("lowest", convergence.lowest.map(JSON.number) ?? .null),
        ("runs", .array(all.map { TraceReport($0, formula).json })),
        ("outputs", .array(output.output.map(JSON.text))),
      ]))
  }

  private func scale() throws(Failure) -> ScaleKind {
    switch yScale {
    case nil, "log": .log
    case "linear": .linear
    case let text?:
      throw Failure(.usage, "--y-scale has no choice \"\(text)\"", hint: "choose log or linear").inKorean(
        "--y-scale에는 \"\(text)\"\(KoreanParticle.toward.ending(text)) 고를 것이 없습니다", hint: "log나 linear를 고르십시오")
    }
  }
}
