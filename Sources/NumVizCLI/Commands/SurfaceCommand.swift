import ArgumentParser
import NumViz

struct SurfaceCommand: FieldFigureCommand {
  static let configuration = CommandConfiguration(
    commandName: "surface",
    abstract: "Draw f as a surface in a box, in isometric projection.",
    discussion: """
        numviz surface --fn "x0^2+x1^2" --domain -3:3
        numviz surface --fn "x0^2+x1^2" --domain -3:3 --step 0.25 --style wireframe --theme book
        numviz surface --fn "x0^2/20+x1^2" --domain -10:10 --path -7,2 --optimizer momentum --rate 0.1 --steps 30
        numviz surface --fn "x0^2-x1^2" --domain -1:1 --elevation 30 --azimuth -60 --perspective
      """)

  /// As many facets as a page has pixels.
  private static let sampleLimit = 4_000_000

  var formula = FormulaOptions()
  var domain = DomainOptions()
  var view = ViewOptions()

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The heights that are shown; the surface is cut at them.", valueName: "a:b"))
  var z: String?

  @Option(
    help: "filled facets, the lines that nothing hides, or a wireframe: \(Choice<SurfaceMark.Style>.list).",
    completion: Choice<SurfaceMark.Style>.completion)
  var style: String?

  @Option(
    help: "What color stands for: \(Choice<SurfaceColoring>.list).",
    completion: Choice<SurfaceColoring>.completion)
  var color: String?

  @Option(
    help: "Level lines on the floor, on the surface, or on both: \(Choice<Surface.ContourPlace>.list).",
    completion: Choice<Surface.ContourPlace>.completion)
  var contours: String?

  var levels = LevelOptions()

  @Option(help: "Arrows of −∇f: floor.", completion: .list(["floor"]))
  var quiver: String?

  var path = PathOptions()

  @Option(
    help: "What becomes of a path's hidden parts: \(Choice<SurfacePathMark.Hidden>.list); dash unless said.",
    completion: Choice<SurfacePathMark.Hidden>.completion)
  var hidden: String?

  var optimizer = OptimizerOptions()
  var scheme = SchemeOptions()
  var frame = FrameOptions()

  var words = WordOptions()
  var output = OutputOptions()

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try formula.visitOptions(&visitor)
    try domain.visitOptions(&visitor)
    try view.visitOptions(&visitor)
    try visitor.option(&_z, "z")
    try visitor.option(&_style, "style")
    try visitor.option(&_color, "color")
    try visitor.option(&_contours, "contours")
    try levels.visitOptions(&visitor)
    try visitor.option(&_quiver, "quiver")
    try path.visitOptions(&visitor)
    try visitor.option(&_hidden, "hidden")
    try optimizer.visitOptions(&visitor)
    try scheme.visitOptions(&visitor)
    try frame.visitOptions(&visitor)
    try words.visitOptions(&visitor)
    try output.visitOptions(&visitor)
  }

  func figure(_ language: Language) throws -> CommandFigure {
    let formula = try formula.plane()
    let names = formula.variableNames(count: 2)
    let grid = try domain.plane(names, of: self.formula.testFunction, samples: 41)
    guard grid.count <= Self.sampleLimit else {
      throw Failure(
        .usage, "the figure would have \(grid.count) facets, more than \(Self.sampleLimit)",
        hint: "a smooth surface has 40 to 100 samples on each axis: --grid 60"
      ).inKorean(
        "곡면의 면이 \(grid.count)개로, \(Self.sampleLimit)개를 넘습니다", hint: "한 축에 40–100개면 매끄럽습니다: --grid 60")
    }
    var surface = Surface(try formula.field(variables: 2), on: grid)
    surface.name = FieldName(formula, variables: 2)
    surface.view = try view.resolved(output.theme)
    surface.boxRatio = try view.ratio()
    surface.heights = try heights()
    surface.style = try Choice<SurfaceMark.Style>.read(style, "--style") ?? .filled
    surface.coloring = try Choice<SurfaceColoring>.read(color, "--color") ?? .height
    let runs = try path.runs(on: surface.field, by: optimizer, try scheme.resolved())
    surface.paths = runs.map(\.trajectory)
    surface.hidden = try Choice<SurfacePathMark.Hidden>.read(hidden, "--hidden") ?? .dash
    surface.language = language
    surface.page = try output.page(language)
    surface.contours = try Choice<Surface.ContourPlace>.read(contours, "--contours")
    surface.levels = try levels.resolved()
    surface.scheme = try scheme.resolved()
    surface.floorArrows = try arrows()
    let sampled: SampledSurface
    do { sampled = try surface.sampled() } catch { throw Failure(error, in: language) }
    let samples = sampled.samples
    guard samples.finiteRange != nil else { throw Self.nowhereFinite(grid, names) }
    var figure = surface.figure(sampled)
    try frame.apply(to: &figure, over: grid)
    figure.describe(paths: runs, name: surface.name, language: language)
    try words.apply(to: &figure)
    let scheme = surface.scheme
    return CommandFigure(
      figure: figure,
      messages: surface.paths.map { OutcomeWords(language).line($0, scheme) },
      json: json(formula, surface, samples))
  }

  private func arrows() throws(Failure) -> Int? {
    guard let quiver else { return nil }
    guard quiver == "floor" else {
      throw Failure(.usage, "--quiver has no choice \"\(quiver)\"", hint: "write --quiver floor").inKorean(
        "--quiver에는 \"\(quiver)\"\(KoreanParticle.toward.ending(quiver)) 고를 것이 없습니다",
        hint: "--quiver floor처럼 쓰십시오")
    }
    return 13
  }

  private func heights() throws(Failure) -> Limits? {
    guard let z else { return nil }
    guard let ends = UserNumber.range(z), let limits = Limits(ends.0, ends.1) else {
      throw Failure(
        .usage, "\"\(z)\" is not a range of heights", hint: "write the lower end first: --z 0:10"
      ).inKorean("\"\(z)\"\(KoreanParticle.topic.ending(z)) 높이의 범위가 아닙니다", hint: "작은 쪽을 먼저 쓰십시오: --z 0:10")
    }
    return limits
  }

  private static func nowhereFinite(_ grid: Grid, _ names: [String]) -> Failure {
    Failure(
      .data, "f is finite at none of the \(grid.count) samples",
      hint: "is f defined on this domain of \(names[0]) and \(names[1])? try another --domain"
    ).inKorean(
      "표본 \(grid.count)개 모두에서 f가 유한하지 않습니다",
      hint: "\(KoreanParticle.with.after(names[0])) \(names[1])의 이 영역에서 f가 정의됩니까? 다른 --domain을 쓰십시오")
  }

  private func json(_ formula: Formula, _ surface: Surface, _ samples: FieldSamples) -> JSON {
    let grid = surface.grid
    return .object([
      ("fn", .text(formula.source)),
      ("domain", .array(grid.domain.ranges.map { .numbers([$0.lowerBound, $0.upperBound]) })),
      ("grid", .array([.count(grid.axes[0].count), .count(grid.axes[1].count)])),
      ("elevation", .number(surface.view.elevation)),
      ("azimuth", .number(surface.view.azimuth)),
      ("heights", samples.finiteRange.map { .numbers([$0.lowerBound, $0.upperBound]) } ?? .null),
      (
        "corners",
        .array(
          grid.corners.map { point, index in
            .object([("x", .numbers(point)), ("value", .number(samples.values[index]))])
          })
      ),
      ("outputs", .array(output.output.map(JSON.text))),
    ])
  }
}

extension Grid {
  /// The four corners of a plane grid, with the places of their samples.
  fileprivate var corners: [(point: [Double], index: Int)] {
    let (columns, rows) = (axes[0].count, axes[1].count)
    return [(0, 0), (columns - 1, 0), (0, rows - 1), (columns - 1, rows - 1)].map { column, row in
      ([axes[0][column], axes[1][row]], row * columns + column)
    }
  }
}
