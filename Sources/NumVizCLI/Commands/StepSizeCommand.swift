import ArgumentParser
import NumViz

struct StepSizeCommand: FieldFigureCommand {
  static let configuration = CommandConfiguration(
    commandName: "stepsize",
    abstract: "Draw the error of difference quotients against their step h: the V curve.",
    discussion: """
      A large step is off by truncation, a small one by rounding: the best lies between. With --table or --json the
      numbers are printed, and a figure is drawn only if --output names a file.

        numviz stepsize --fn "exp(x)" --at 1
        numviz stepsize --fn "exp(x)" --at 1 --table
        numviz stepsize --fn "x0^2*x1^3" --at 3,4 --json
      """)

  var formula = FormulaOptions()
  var points = PointOptions()

  @Flag(help: "Print the errors in columns.")
  var table = false

  var words = WordOptions()
  var output = OutputOptions()

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try formula.visitOptions(&visitor)
    try points.visitOptions(&visitor)
    try visitor.option(&_table, "table")
    try words.visitOptions(&visitor)
    try output.visitOptions(&visitor)
  }

  mutating func run() throws {
    let writer = FigureWriter(options: output, name: fileName)
    try writer.check()
    let language = try words.language()
    if table && output.json {
      throw Failure(.usage, "--table and --json are two formats of the same numbers", hint: "use one of them")
        .inKorean("--table과 --json은 같은 수를 다른 형식으로 씁니다", hint: "하나만 쓰십시오")
    }
    if table && output.output.contains("-") {
      throw Failure(
        .usage, "the figure and the table cannot both go to standard output",
        hint: "give the figure a file: -o figure.svg"
      ).inKorean("그림과 표를 함께 표준 출력에 쓸 수 없습니다", hint: "그림은 파일에 쓰십시오: -o figure.svg")
    }
    try readStandardInput()
    let formula = try formula.formula()
    let studies = try studies(formula, language)
    if !(table || output.json) || !output.output.isEmpty {
      let drawing = try figure(of: studies, formula, language).drawing()
      try writer.write(drawing, try recipe(), language)
      if output.alt { try StandardOutput.write(drawing.description + "\n") }
    }
    let report = StepSizeReport(studies: studies)
    if table { try StandardOutput.write(report.tables) }
    if output.json { try StandardOutput.write(report.json(formula).bytes + [10]) }
  }

  mutating func readStandardInput() throws {
    try formula.readStandardInput()
    try points.readStandardInput()
  }

  func figure(_ language: Language) throws -> CommandFigure {
    let formula = try formula.formula()
    let studies = try studies(formula, language)
    return CommandFigure(
      figure: try figure(of: studies, formula, language), json: StepSizeReport(studies: studies).json(formula)
    )
  }

  private func studies(_ formula: Formula, _ language: Language) throws -> [StepSizeStudy] {
    try points.fields(formula, language).map { point, field in
      guard let study = StepSizeStudy(of: field, at: point) else { throw StepSizeReport.noDerivative(point) }
      return study
    }
  }

  private func figure(
    of studies: [StepSizeStudy], _ formula: Formula, _ language: Language
  ) throws -> PlaneFigure {
    guard studies.count == 1 else {
      throw Failure(
        .usage, "a figure shows the errors at one point, but there are \(studies.count)",
        hint: "keep one --at, or print the numbers with --table"
      ).inKorean("그림은 점 하나의 오차를 그리는데, 점이 \(studies.count)개입니다", hint: "--at을 하나만 두거나, --table로 수를 보십시오")
    }
    var graph = StepSizeGraph(studies[0])
    graph.name = FieldName(formula, variables: studies[0].point.count)
    graph.language = language
    graph.page = try output.page(language)
    var figure = graph.figure()
    try words.apply(to: &figure)
    return figure
  }
}
