import ArgumentParser
import NumViz

struct StreamCommand: FieldFigureCommand {
  static let configuration = CommandConfiguration(
    commandName: "stream",
    abstract: "Draw evenly spaced lines of steepest descent, with the critical points.",
    discussion: """
      The lines follow −∇f downhill and end only at the border or at critical points: minima are dots, maxima rings, saddles crosses.

        numviz stream --fn himmelblau
        numviz stream --fn "x0^2-x1^2" --density 1.5 --contours
        numviz stream --fn "x0^2/20+x1^2" --x0 -10:10 --x1 -5:5 --path -7,2 --rate 0.9
      """)

  var formula = FormulaOptions()

  @Option(parsing: .unconditional, help: ArgumentHelp("The range of both variables.", valueName: "a:b"))
  var domain: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("The range of x0.", valueName: "a:b"))
  var x0: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("The range of x1.", valueName: "a:b"))
  var x1: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How close the lines are, from 0.2 to 5; 1 unless said.", valueName: "number"))
  var density: String?

  @Flag(help: "Level lines under the streamlines.")
  var contours = false

  var levels = LevelOptions()
  var scheme = SchemeOptions()
  var path = PathOptions()
  var optimizer = OptimizerOptions()
  var words = WordOptions()
  var output = OutputOptions()

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try formula.visitOptions(&visitor)
    try visitor.option(&_domain, "domain")
    try visitor.option(&_x0, "x0")
    try visitor.option(&_x1, "x1")
    try visitor.option(&_density, "density")
    try visitor.option(&_contours, "contours")
    try levels.visitOptions(&visitor)
    try scheme.visitOptions(&visitor)
    try path.visitOptions(&visitor)
    try optimizer.visitOptions(&visitor)
    try words.visitOptions(&visitor)
    try output.visitOptions(&visitor)
  }

  func figure(_ language: Language) throws -> CommandFigure {
    let formula = try formula.plane()
    var stream = Stream(try formula.field(variables: 2), over: try ranges(formula))
    stream.density = try closeness(language)
    stream.name = FieldName(formula, variables: 2)
    stream.language = language
    stream.page = try output.page(language)
    if contours || levels.levels != nil { stream.levels = try levels.resolved(usual: .automatic(10)) }
    let sampled = stream.sampled()
    guard !sampled.lines.isEmpty else { throw Self.nothing(language) }
    var figure: PlaneFigure
    do throws(LevelsError) { figure = try stream.figure(sampled) } catch {
      throw Failure(error, in: language)
    }
    let paths = try path.runs(on: stream.field, by: optimizer, try scheme.resolved())
    figure.add(paths: paths, name: stream.name, language: language)
    try words.apply(to: &figure)
    return CommandFigure(
      figure: figure,
      messages: paths.map { OutcomeWords(language).line($0.trajectory, $0.scheme) },
      json: json(formula, stream, sampled))
  }

  private func ranges(_ formula: Formula) throws(Failure) -> Domain {
    var options = DomainOptions()
    (options.domain, options.x0, options.x1) = (domain, x0, x1)
    return try options.domain(formula.variableNames(count: 2), usual: self.formula.testFunction?.domain)
  }

  private func closeness(_ language: Language) throws(Failure) -> Double {
    guard let density else { return 1 }
    guard let number = UserNumber.value(density), Stream.densities.contains(number) else {
      throw Failure(
        .usage,
        language == .korean
          ? "\"\(density)\"\(KoreanParticle.topic.ending(density)) 0.2부터 5까지의 수가 아닙니다"
          : "\"\(density)\" is not a density from 0.2 to 5",
        hint: language == .korean ? "보통은 1입니다: --density 1.5" : "1 is usual: --density 1.5")
    }
    return number
  }

  private static func nothing(_ language: Language) -> Failure {
    language == .korean
      ? Failure(.data, "그릴 곡선이 없습니다: 기울기가 0이거나 유한하지 않습니다", hint: "다른 --domain을 쓰십시오")
      : Failure(
        .data, "there is no line to draw: the gradient is zero, or not finite, everywhere",
        hint: "is f defined there, and not constant? try another --domain")
  }

  private func json(_ formula: Formula, _ stream: Stream, _ sampled: Streamlines) -> JSON {
    .object([
      ("fn", .text(formula.source)),
      ("domain", .array(stream.domain.ranges.map { .numbers([$0.lowerBound, $0.upperBound]) })),
      ("density", .number(stream.density)), ("lines", .count(sampled.lines.count)),
      ("vertices", .count(sampled.lines.reduce(0) { $0 + $1.count })),
      (
        "critical_points",
        .array(
          sampled.criticalPoints.map {
            .object([
              ("kind", .text($0.kind.rawValue)), ("x", .numbers([$0.x, $0.y])), ("value", .number($0.value)),
            ])
          })
      ),
      ("outputs", .array(output.output.map(JSON.text))),
    ])
  }
}
