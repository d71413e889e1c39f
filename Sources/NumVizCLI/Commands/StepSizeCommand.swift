import ArgumentParser
import NumViz

struct StepSizeCommand: ParsableCommand {
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

  @OptionGroup var formula: FormulaOptions
  @OptionGroup var points: PointOptions

  @Flag(help: "Print the errors in columns.")
  var table = false

  @OptionGroup var words: WordOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let writer = FigureWriter(options: output, command: "stepsize")
    try writer.check()
    let language = try words.language()
    if table && output.json {
      throw Failure(.usage, "--table and --json are two formats of the same numbers", hint: "use one of them")
    }
    if table && output.output.contains("-") {
      throw Failure(
        .usage, "the figure and the table cannot both go to standard output",
        hint: "give the figure a file: -o figure.svg")
    }
    let formula = try formula.formula(language)
    let studies = try points.fields(formula, language).map { point, field in
      guard let study = StepSizeStudy(of: field, at: point) else { throw StepSizeReport.noDerivative(point) }
      return study
    }
    let report = StepSizeReport(studies: studies)
    if !(table || output.json) || !output.output.isEmpty {
      guard studies.count == 1 else {
        throw Failure(
          .usage, "a figure shows the errors at one point, but there are \(studies.count)",
          hint: "keep one --at, or print the numbers with --table")
      }
      try draw(studies[0], formula, writer, language)
    }
    if table { try StandardOutput.write(report.tables) }
    if output.json { try StandardOutput.write(report.json(formula).bytes + [10]) }
  }

  private func draw(
    _ study: StepSizeStudy, _ formula: Formula, _ writer: FigureWriter, _ language: Language
  ) throws {
    var graph = StepSizeGraph(study)
    graph.name = FieldName(formula, variables: study.point.count)
    graph.language = language
    graph.page = try output.page(language)
    var figure = graph.figure()
    try words.apply(to: &figure)
    try writer.write(figure.drawing(), language)
  }
}
