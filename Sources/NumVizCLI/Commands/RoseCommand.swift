import ArgumentParser
import NumViz

struct RoseCommand: FieldFigureCommand {
  static let configuration = CommandConfiguration(
    commandName: "rose",
    abstract: "Draw the slope of f in every direction at a point.",
    discussion: """
      The distance of a lobe's edge from the point is the slope in that direction: largest along ∇f, smallest along
      −∇f, zero along the level line.

        numviz rose --fn "x0^2+x1^2" --at 3,4
        numviz rose --fn "x0^2/20+x1^2" --at 4,1 --x0 -10:10 --x1 -5:5
      """)

  var formula = FormulaOptions()
  var points = PointOptions()
  var domain = DomainOptions()
  var scheme = SchemeOptions()
  var words = WordOptions()
  var output = OutputOptions()

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try formula.visitOptions(&visitor)
    try points.visitOptions(&visitor)
    try domain.visitOptions(&visitor)
    try scheme.visitOptions(&visitor)
    try words.visitOptions(&visitor)
    try output.visitOptions(&visitor)
  }

  func figure(_ language: Language) throws -> CommandFigure {
    let formula = try formula.plane()
    let field = try formula.field(variables: 2)
    let point = try point(formula)
    var rose = SlopeRose(field, at: (point[0], point[1]), on: try grid(formula, around: point))
    rose.scheme = try scheme.resolved()
    rose.name = FieldName(formula, variables: 2)
    rose.language = language
    rose.page = try output.page(language)
    guard let sampled = rose.sampled() else { throw Self.noDirection(field, point, rose.scheme) }
    var figure = rose.figure(sampled)
    try words.apply(to: &figure)
    return CommandFigure(figure: figure, json: json(formula, rose, sampled))
  }

  private func point(_ formula: Formula) throws(Failure) -> [Double] {
    guard points.at.count == 1, let point = UserNumber.point(points.at[0]), point.count == 2,
      point.allSatisfy({ $0.isFinite && abs($0) < 1e150 })
    else {
      throw Failure(.usage, "a rose stands at one point with two coordinates", hint: "name it: --at 3,4")
        .inKorean("장미 그림은 좌표가 2개인 점 하나에서 그립니다", hint: "점을 정해 주십시오: --at 3,4")
    }
    return point
  }

  /// What was asked for, or a square around the point.
  private func grid(_ formula: Formula, around point: [Double]) throws(Failure) -> Grid {
    var domain = domain
    if domain.domain == nil {
      let reach = max(1, point.map { abs($0) }.max().map { $0 / 2 } ?? 1)
      func range(_ center: Double) -> String {
        "\(NumberText.shortest(center - reach)):\(NumberText.shortest(center + reach))"
      }
      domain.x0 = domain.x0 ?? range(point[0])
      domain.x1 = domain.x1 ?? range(point[1])
    }
    return try domain.plane(formula.variableNames(count: 2), samples: Contour.standardSamples)
  }

  private static func noDirection(_ field: ScalarField, _ point: [Double], _ scheme: DerivativeScheme)
    -> Failure
  {
    let place = point.map(NumberText.shortest).joined(separator: ", ")
    let gradient = field.gradient(at: point, by: scheme)
    return gradient.norm == 0
      ? Failure(
        .data, "the gradient at (\(place)) is zero: the slope is 0 in every direction",
        hint: "choose a point beside it"
      ).inKorean("(\(place))에서 기울기가 0입니다. 어느 방향으로도 오르내리지 않습니다", hint: "그 옆의 점을 고르십시오")
      : Failure(
        .data, "f has no finite gradient at (\(place)): it is \(gradient.status.name) there",
        hint: "choose a point where f is smooth"
      ).inKorean("(\(place))에서 f의 기울기가 유한하지 않습니다", hint: "f가 매끄러운 점을 고르십시오")
  }

  private func json(_ formula: Formula, _ rose: SlopeRose, _ sampled: SampledRose) -> JSON {
    .object([
      ("fn", .text(formula.source)), ("x", .numbers([rose.point.x, rose.point.y])),
      ("scheme", .text(rose.scheme.name.rawValue)), ("gradient", .numbers(sampled.gradient)),
      ("norm", .number(sampled.norm)),
      ("directions", .array(sampled.slopes.map { .numbers([$0.direction.x, $0.direction.y]) })),
      ("slopes", .numbers(sampled.slopes.map(\.slope))), ("outputs", .array(output.output.map(JSON.text))),
    ])
  }
}
