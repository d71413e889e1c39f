import ArgumentParser
import NumViz

struct ContourCommand: FieldFigureCommand, ColorRangeCommand {
  static let configuration = CommandConfiguration(
    commandName: "contour",
    abstract: "Draw level lines of f, filled bands, or a heat map.",
    discussion: """
      About ten levels on round numbers, by powers of ten where f is steep, unless --levels says otherwise; lines have labels, bands a color bar.

        numviz contour --fn "x0^2/20+x1^2" --x0 -10:10 --x1 -5:5 --levels 1,2,3,4,5,6,7
        numviz contour --fn himmelblau --filled -o himmelblau.svg
        numviz contour --fn rosenbrock --levels log:12 --quiver
        numviz contour --fn "x0+x1" --also "x0^2+x1^2" --levels -2,-1,0,1,2
        numviz contour --fn "x0^2+x1^2" --domain -5:5 --path -3,4 --path 4,1 --rate 0.1
      """)

  var formula = FormulaOptions()
  var also = AlsoOptions()
  var domain = DomainOptions()
  var scheme = SchemeOptions()
  var levels = LevelOptions()

  @Flag(help: "Fill the bands between the levels with color.")
  var filled = false

  @Flag(help: "A color for each value, as a picture.")
  var heat = false

  @Flag(
    inversion: .prefixedNo,
    help: "Write the levels into the lines; lines alone have labels unless told otherwise.")
  var labels: Bool?

  @Option(
    help: "The colors of values: \(Choice<NamedColorMap>.list).", completion: Choice<NamedColorMap>.completion
  )
  var colorMap: String?

  @Option(parsing: .unconditional, help: ColorRange.help)
  var colorRange: String?

  @Flag(help: "Arrows of −∇f over the lines.")
  var quiver = false

  var frame = FrameOptions()
  var path = PathOptions()
  var optimizer = OptimizerOptions()
  var words = WordOptions()
  var output = OutputOptions()

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try formula.visitOptions(&visitor)
    try also.visitOptions(&visitor)
    try domain.visitOptions(&visitor)
    try scheme.visitOptions(&visitor)
    try levels.visitOptions(&visitor)
    try visitor.option(&_filled, "filled")
    try visitor.option(&_heat, "heat")
    try visitor.option(&_labels, "labels")
    try visitor.option(&_colorMap, "colorMap")
    try visitor.option(&_colorRange, "colorRange")
    try visitor.option(&_quiver, "quiver")
    try frame.visitOptions(&visitor)
    try path.visitOptions(&visitor)
    try optimizer.visitOptions(&visitor)
    try words.visitOptions(&visitor)
    try output.visitOptions(&visitor)
  }

  func figure(_ language: Language) throws -> CommandFigure {
    let formula = try formula.plane()
    let grid = try domain.plane(
      formula.variableNames(count: 2), of: self.formula.testFunction, samples: Contour.standardSamples)
    guard !filled || !heat else {
      throw Failure(.usage, "--filled and --heat exclude each other", hint: "use one of them").inKorean(
        "--filled와 --heat는 함께 쓸 수 없습니다", hint: "하나만 쓰십시오")
    }
    var contour = Contour(try formula.field(variables: 2), on: grid)
    contour.name = FieldName(formula, variables: 2)
    contour.levels = try levels.resolved(usual: .automatic(10))
    contour.style = filled ? .filled : heat ? .heat : .lines
    contour.hasLabels = labels
    contour.colorMap = try Choice.read(colorMap, "--color-map")
    contour.colorRange = try ColorRange.read(colorRange)
    guard contour.colorRange == nil || filled || heat else {
      throw ColorRange.noColors("--filled, --heat")
    }
    contour.arrows = quiver ? 16 : nil
    contour.scheme = try scheme.resolved()
    contour.companions = try also.fields(beside: self.formula, variables: 2, language)
    contour.language = language
    contour.page = try output.page(language)
    let sampled: SampledContour
    do throws(LevelsError) { sampled = try contour.sampled() } catch { throw Failure(error, in: language) }
    guard sampled.range != nil else { throw Failure(LevelsError.nothingFinite, in: language) }
    var figure = contour.figure(sampled)
    let paths = try path.runs(on: contour.field, by: optimizer, contour.scheme)
    figure.add(paths: paths, name: contour.name, language: language)
    try frame.apply(to: &figure, contour.name, language)
    try words.apply(to: &figure)
    let outcomes = paths.map { OutcomeWords(language).line($0.trajectory, $0.scheme) }
    return CommandFigure(
      figure: figure, messages: Self.messages(sampled, language) + outcomes,
      colored: filled || heat ? contour.colorRange ?? sampled.typicalRange : nil,
      json: json(formula, contour, sampled))
  }

  /// A figure of more vertices takes more than a megabyte, and is a gray area to the eye.
  private static let vertexLimit = 150_000

  /// What a reader of an empty or of an overfull figure may wonder about.
  private static func messages(_ sampled: SampledContour, _ language: Language) -> [String] {
    let vertices = sampled.isolines.sets.lazy.flatMap(\.lines).reduce(0) { $0 + $1.count }
    if vertices > vertexLimit {
      return [
        language == .korean
          ? "등고선이 너무 촘촘함(점 \(vertices)개)\n도움말: --heat를 쓰거나 범위를 좁히십시오"
          : "the level lines are too dense to be seen (\(vertices) vertices)\nhint: use --heat, or a smaller --domain"
      ]
    }
    guard sampled.isolines.sets.allSatisfy({ $0.lines.isEmpty }) else { return [] }
    let range = sampled.range.map {
      "\(NumberText.shortest($0.lowerBound)) … \(NumberText.shortest($0.upperBound))"
    }
    return [
      language == .korean
        ? "등고선이 없음: 함숫값의 범위 \(range ?? "–")"
        : "no level line lies in the domain: the values go from \(range ?? "–")"
    ]
  }

  private func json(_ formula: Formula, _ contour: Contour, _ sampled: SampledContour) -> JSON {
    .object([
      ("fn", .text(formula.source)),
      ("domain", .array(contour.grid.domain.ranges.map { .numbers([$0.lowerBound, $0.upperBound]) })),
      (
        "grid",
        .array([.count(sampled.isolines.samples.xs.count), .count(sampled.isolines.samples.ys.count)])
      ),
      ("range", sampled.range.map { .numbers([$0.lowerBound, $0.upperBound]) } ?? .null),
      (
        "levels",
        .array(
          sampled.isolines.sets.map {
            .object([
              ("level", .number($0.level)), ("lines", .count($0.lines.count)),
              ("closed", .count($0.lines.count { $0.isClosed })),
              ("vertices", .count($0.lines.reduce(0) { $0 + $1.count })),
            ])
          })
      ),
      ("outputs", .array(output.output.map(JSON.text))),
    ])
  }
}
