import ArgumentParser
import NumViz

/// A command of its own, not an option of `surface`.
///
/// The figure is a panel of three, with a point as its subject, and the paths, contours or arrows of a surface would
/// hide what it shows. The point is named as `rose` names it.
struct SlicesCommand: FieldFigureCommand {
  static let configuration = CommandConfiguration(
    commandName: "slices",
    abstract: "Draw the partial derivatives of f at a point: the surface cut along each axis, and both cuts.",
    discussion: """
      Two upright planes through the point cut the surface. The curves of the cuts stand beside it as functions of one
      variable; the slopes of their tangents are the partial derivatives.

        numviz slices --fn "x0^2+x1^2" --at 3,4
        numviz slices --fn "x0^2+x1^2" --at 3,4 --domain 0:6 --elevation 20 --azimuth 30
        numviz slices --fn "sin(x)*cos(y)" --at 0.5,1 --domain -3:3 --lang ko
      """)

  var formula = FormulaOptions()
  var points = PointOptions()
  var domain = DomainOptions()
  var view = ViewOptions()

  @Option(
    help: "filled facets, the lines that nothing hides, or a wireframe: \(Choice<SurfaceMark.Style>.list).",
    completion: Choice<SurfaceMark.Style>.completion)
  var style: String?

  @Option(
    help: "What color stands for: \(Choice<SurfaceColoring>.list); plain unless said.",
    completion: Choice<SurfaceColoring>.completion)
  var color: String?

  var scheme = SchemeOptions()
  var words = WordOptions()
  var output = OutputOptions()

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try formula.visitOptions(&visitor)
    try points.visitOptions(&visitor)
    try domain.visitOptions(&visitor)
    try view.visitOptions(&visitor)
    try visitor.option(&_style, "style")
    try visitor.option(&_color, "color")
    try scheme.visitOptions(&visitor)
    try words.visitOptions(&visitor)
    try output.visitOptions(&visitor)
  }

  /// As many facets as half a page has pixels.
  private static let sampleLimit = 1_000_000

  func figure(_ language: Language) throws -> CommandFigure {
    let formula = try formula.plane()
    let point = try point(formula)
    let grid = try grid(formula, around: point)
    var slices = Slices(
      try formula.field(variables: 2), at: (point[0], point[1]), on: grid)
    slices.name = FieldName(formula, variables: 2)
    slices.scheme = try scheme.resolved()
    slices.view = try view.isStandard(output.theme) ? nil : view.resolved(output.theme)
    slices.boxRatio = try view.ratio()
    slices.style = try Choice<SurfaceMark.Style>.read(style, "--style") ?? .filled
    slices.coloring = try Choice<SurfaceColoring>.read(color, "--color") ?? .plain
    slices.language = language
    slices.page = try output.page(language)
    if output.width == nil { slices.page.width = PanelFigure.standardWidth }
    try Self.checkTangents(slices, point)
    let sampled: SampledSlices
    do {
      guard let found = try slices.sampled() else { throw Self.noSlopes(slices, point) }
      sampled = found
    } catch let mistake as LevelsError { throw Failure(mistake, in: language) }
    var panel = slices.panel(sampled)
    try words.apply(to: &panel)
    return CommandFigure(figure: panel, json: json(formula, slices, sampled))
  }

  private func point(_ formula: Formula) throws(Failure) -> [Double] {
    guard points.at.count == 1, let point = UserNumber.point(points.at[0]), point.count == 2,
      point.allSatisfy({ $0.isFinite && abs($0) < 1e150 })
    else {
      throw Failure(.usage, "slices go through one point with two coordinates", hint: "name it: --at 3,4")
        .inKorean("단면은 좌표가 2개인 점 하나를 지납니다", hint: "점을 정해 주십시오: --at 3,4")
    }
    return point
  }

  /// What was asked for, or a square around the origin that holds the point with room around it.
  private func grid(_ formula: Formula, around point: [Double]) throws(Failure) -> Grid {
    var domain = domain
    let names = formula.variableNames(count: 2)
    if domain.domain == nil, self.formula.testFunction == nil {
      let reach = max(2, 1.25 * max(abs(point[0]), abs(point[1])))
      domain.domain = "\(NumberText.shortest(-reach)):\(NumberText.shortest(reach))"
    }
    let grid = try domain.plane(names, of: self.formula.testFunction, samples: 41)
    guard grid.count <= Self.sampleLimit else {
      throw Failure(
        .usage, "the surface would have \(grid.count) facets, more than \(Self.sampleLimit)",
        hint: "a smooth surface has 40 to 100 samples on each axis: --grid 60"
      ).inKorean(
        "곡면의 면이 \(grid.count)개로, \(Self.sampleLimit)개를 넘습니다", hint: "한 축에 40–100개면 매끄럽습니다: --grid 60")
    }
    guard grid.domain.contains(point) else {
      throw Failure(
        .usage, "the point \(points.at[0]) is not in the domain",
        hint: "choose the ranges around it with --domain, or with --x0 and --x1"
      ).inKorean(
        "점 \(KoreanParticle.subject.after(points.at[0])) 영역 안에 있지 않습니다",
        hint: "--domain이나 --x0, --x1로 그 점을 둘러싸는 범위를 주십시오")
    }
    return grid
  }

  private static func noSlopes(_ slices: Slices, _ point: [Double]) -> Failure {
    let place = point.map(NumberText.shortest).joined(separator: ", ")
    guard slices.field.value(at: point).isFinite else {
      return Failure(
        .data, "f has no finite value at (\(place))", hint: "choose a point where f is defined"
      ).inKorean("(\(place))에서 f의 값이 유한하지 않습니다", hint: "f가 정의된 점을 고르십시오")
    }
    let gradient = slices.field.gradient(at: point, by: slices.scheme)
    return Failure(
      .data, "f has no finite gradient at (\(place)): it is \(gradient.status.name) there",
      hint: "choose a point where f is smooth"
    ).inKorean("(\(place))에서 f의 기울기가 유한하지 않습니다", hint: "f가 매끄러운 점을 고르십시오")
  }

  /// Refuses a point where a cut turns, jumps or is vertical: what a rule computes there is no slope.
  private static func checkTangents(_ slices: Slices, _ point: [Double]) throws(Failure) {
    let partials = slices.field.gradient(at: point, by: .exact).partials
    for (variable, partial) in partials.enumerated() {
      guard let obstacle = partial.obstacle else { continue }
      let place = point.map(NumberText.shortest).joined(separator: ", ")
      throw DerivativeWords.noTangent(
        at: "(\(place))", along: slices.name.plainVariables[variable], obstacle)
    }
  }

  private func json(_ formula: Formula, _ slices: Slices, _ sampled: SampledSlices) -> JSON {
    .object([
      ("fn", .text(formula.source)), ("x", .numbers([slices.point.x, slices.point.y])),
      ("value", .number(sampled.value)), ("scheme", .text(slices.scheme.name.rawValue)),
      ("gradient", .numbers(sampled.slopes.map(\.derivative))), ("exact", .numbers(sampled.exact)),
      ("domain", .array(slices.grid.domain.ranges.map { .numbers([$0.lowerBound, $0.upperBound]) })),
      ("outputs", .array(output.output.map(JSON.text))),
    ])
  }
}
