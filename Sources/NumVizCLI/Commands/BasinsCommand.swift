import ArgumentParser
import NumViz

struct BasinsCommand: FieldFigureCommand {
  static let configuration = CommandConfiguration(
    commandName: "basins",
    abstract: "Color the starts of descents by the minimum that they arrive at.",
    discussion: """
      A descent starts in the middle of each of --grid cells, 400 on the longer side unless said. The minima are found
      among the ends; gray starts arrive at none of them.

        numviz basins --fn himmelblau
        numviz basins --fn himmelblau --optimizer momentum --rate 0.01 --contours
        numviz basins --fn "x*cos(pi*x) + y^2" --x0 -1:3 --x1 -1:1 --rate 0.02
      """)

  /// The pixels of a large screen.
  private static let startLimit = 4_000_000
  private static let stepLimit = 100_000

  var formula = FormulaOptions()
  var domain = DomainOptions()
  var optimizer = OptimizerOptions()
  var scheme = SchemeOptions()

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The most updates of each descent, 1000 unless said.", valueName: "n"))
  var steps: String?

  @Flag(help: "Level lines over the colors.")
  var contours = false

  var levels = LevelOptions()
  var words = WordOptions()
  var output = OutputOptions()

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try formula.visitOptions(&visitor)
    try domain.visitOptions(&visitor)
    try optimizer.visitOptions(&visitor)
    try scheme.visitOptions(&visitor)
    try visitor.option(&_steps, "steps")
    try visitor.option(&_contours, "contours")
    try levels.visitOptions(&visitor)
    try words.visitOptions(&visitor)
    try output.visitOptions(&visitor)
  }

  func figure(_ language: Language) throws -> CommandFigure {
    let formula = try formula.plane()
    let field = try formula.field(variables: 2)
    let steps = try stepCount()
    let grid = try starts(formula)
    var basins = BasinGraph(field, on: grid, by: try optimizer.settings(steps: steps))
    basins.steps = steps
    basins.scheme = try scheme.resolved()
    basins.levels = contours || levels.levels != nil ? try levelLines(field, grid) : nil
    basins.name = FieldName(formula, variables: 2)
    basins.language = language
    basins.page = try output.page(language)
    let map = basins.sampled()
    var figure: PlaneFigure
    do throws(LevelsError) { figure = try basins.figure(map) } catch { throw Failure(error, in: language) }
    let summary = figure.caption?.plainText ?? ""
    try words.apply(to: &figure)
    return CommandFigure(
      figure: figure, messages: [summary],
      json: .object([
        ("fn", .text(formula.source)), ("grid", .array(grid.counts.map(JSON.count))),
        ("minima", .array(map.minima.map(Self.json))), ("lost", .count(map.lost)),
        ("outputs", .array(output.output.map(JSON.text))),
      ]))
  }

  /// The middles of cells; the samples of a grid that is given by its spacing.
  private func starts(_ formula: Formula) throws(Failure) -> Grid {
    let names = formula.variableNames(count: 2)
    let usual = self.formula.testFunction
    // Checks the numbers that were given.
    let samples = try domain.plane(names, of: usual, samples: 400)
    guard samples.count <= Self.startLimit else {
      throw Failure(
        .usage, "the figure would have \(samples.count) starts, more than \(Self.startLimit)",
        hint: "a sharp picture has 400 on each axis: --grid 400"
      ).inKorean("출발점이 \(samples.count)개로, \(Self.startLimit)개를 넘습니다", hint: "한 축에 400개면 선명합니다: --grid 400")
    }
    guard domain.step == nil else { return samples }
    let whole = try domain.domain(names, usual: usual?.domain)
    let counts = domain.grid == nil ? nil : samples.counts
    do throws(GridError) {
      guard let counts else { return try Grid(whole, middlesOfCells: 400) }
      return try Grid(whole, middlesOfCells: counts)
    } catch {
      throw Failure(.usage, "there is no such grid of starts", hint: "write --grid 400").inKorean(
        "그런 출발점 격자는 없습니다", hint: "--grid 400처럼 쓰십시오")
    }
  }

  private func levelLines(_ field: ScalarField, _ grid: Grid) throws(Failure) -> Levels {
    guard levels.levels == nil else { return try levels.resolved() }
    let samples = (try? Grid(grid.domain, counts: [41])).map { field.values(on: $0).values } ?? []
    return .suiting(samples)
  }

  private func stepCount() throws(Failure) -> Int {
    guard let steps else { return 1000 }
    guard let count = Int(steps), (1...Self.stepLimit).contains(count) else {
      throw Failure(
        .usage, "\"\(steps)\" is not a number of steps from 1 to \(Self.stepLimit)",
        hint: "write it as --steps 1000"
      ).inKorean(
        "\"\(steps)\"\(KoreanParticle.topic.ending(steps)) 1부터 \(Self.stepLimit)까지의 걸음 수가 아닙니다",
        hint: "--steps 1000처럼 쓰십시오")
    }
    return count
  }

  private static func json(_ minimum: BasinMap.Minimum) -> JSON {
    .object([
      ("x", .numbers(minimum.point)), ("value", .number(minimum.value)), ("starts", .count(minimum.starts)),
    ])
  }
}
