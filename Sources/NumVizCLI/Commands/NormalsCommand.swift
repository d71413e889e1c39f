import ArgumentParser
import NumViz

struct NormalsCommand: FieldFigureCommand {
  static let configuration = CommandConfiguration(
    commandName: "normals",
    abstract: "Draw ∇f at points of a level line, at right angles to it.",
    discussion: """
        numviz normals --fn "x0^2/20+x1^2" --x0 -10:10 --x1 -4:4 --level 4
        numviz normals --fn himmelblau --level 60 --count 24
      """)

  var formula = FormulaOptions()
  var domain = DomainOptions()
  var scheme = SchemeOptions()

  @Option(parsing: .unconditional, help: ArgumentHelp("The value of f on the line.", valueName: "value"))
  var level: String

  @Option(parsing: .unconditional, help: ArgumentHelp("The number of points, 8 unless said.", valueName: "n"))
  var count: String?

  var words = WordOptions()
  var output = OutputOptions()

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try formula.visitOptions(&visitor)
    try domain.visitOptions(&visitor)
    try scheme.visitOptions(&visitor)
    try visitor.option(&_level, "level")
    try visitor.option(&_count, "count")
    try words.visitOptions(&visitor)
    try output.visitOptions(&visitor)
  }

  func figure(_ language: Language) throws -> CommandFigure {
    let formula = try formula.plane()
    let grid = try domain.plane(
      formula.variableNames(count: 2), of: self.formula.testFunction, samples: Contour.standardSamples)
    guard let value = UserNumber.value(level), value.isFinite else {
      throw Failure(.usage, "\"\(level)\" is not a level", hint: "write a finite number: --level 4").inKorean(
        "\"\(level)\"\(KoreanParticle.topic.ending(level)) 등고선의 높이가 아닙니다", hint: "유한한 수를 쓰십시오: --level 4")
    }
    var normals = LevelNormals(try formula.field(variables: 2), on: grid, level: value)
    normals.count = try points()
    normals.scheme = try scheme.resolved()
    normals.name = FieldName(formula, variables: 2)
    normals.language = language
    normals.page = try output.page(language)
    let sampled = normals.sampled()
    guard !sampled.points.isEmpty else {
      throw Failure(
        .data, "f has no level line at \(NumberText.shortest(value)) in the domain, or no gradient on it",
        hint: "numviz contour shows the levels that there are"
      ).inKorean(
        "이 영역에는 f = \(NumberText.shortest(value))인 등고선이 없거나, 그 위에서 기울기가 없습니다",
        hint: "numviz contour로 어떤 등고선이 있는지 보십시오")
    }
    var figure = normals.figure(sampled)
    try words.apply(to: &figure)
    return CommandFigure(figure: figure, json: json(formula, sampled, value))
  }

  private func points() throws(Failure) -> Int {
    guard let count else { return 8 }
    guard let number = Int(count), (1...1000).contains(number) else {
      throw Failure(
        .usage, "\"\(count)\" is not a number of points from 1 to 1000",
        hint: "a figure shows about 8: --count 8"
      ).inKorean(
        "\"\(count)\"\(KoreanParticle.topic.ending(count)) 1부터 1000까지의 점 개수가 아닙니다",
        hint: "그림에는 8개쯤이 알맞습니다: --count 8")
    }
    return number
  }

  private func json(_ formula: Formula, _ sampled: SampledNormals, _ level: Double) -> JSON {
    .object([
      ("fn", .text(formula.source)), ("level", .number(level)),
      (
        "points",
        .array(
          sampled.points.map { point in
            .object([
              ("x", .numbers([point.at.x, point.at.y])),
              ("gradient", .numbers([point.gradient.x, point.gradient.y])), ("cosine", .number(point.cosine)),
            ])
          })
      ),
      ("outputs", .array(output.output.map(JSON.text))),
    ])
  }
}
