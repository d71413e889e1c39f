import ArgumentParser
import NumViz

/// `--points`, `--at`, `--where`: where the arrows of a field stand.
struct QuiverPlaceOptions: GroupedOptions {
  /// The arrangements of points that a name is enough for.
  enum Arrangement: String, CaseIterable {
    case regular, hex
  }

  @Option(
    help: ArgumentHelp(
      "How arrows are arranged: \(Choice<Arrangement>.list); regular unless said.", valueName: "kind"),
    completion: Choice<Arrangement>.completion)
  var points: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("An arrow at this point, instead of those of a grid; repeatable.", valueName: "x,y"))
  var at: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Arrows only where this holds: \"x0^2+x1^2<4\".", valueName: "condition"))
  var `where`: String?

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.option(&_points, "points")
    try visitor.option(&_at, "at")
    try visitor.option(&_where, "where")
  }

  /// Puts what was asked for into a quiver.
  func apply(to quiver: inout Quiver, _ formula: FormulaOptions, _ language: Language) throws(Failure) {
    let kind: Arrangement? = try Choice.read(points, "--points")
    if kind == .hex { quiver.arrangement = .hexagonal }
    if !at.isEmpty {
      guard kind == nil else {
        throw Failure(.usage, "--at and --points exclude each other", hint: "use one of them").inKorean(
          "--at과 --points는 함께 쓸 수 없습니다", hint: "하나만 쓰십시오")
      }
      var given: [(x: Double, y: Double)] = []
      for text in at {
        guard let point = UserNumber.point(text), point.count == 2, point.allSatisfy(\.isFinite) else {
          throw Failure(
            .usage, "\"\(text)\" is not a point of the plane", hint: "write two numbers: --at -3,4"
          ).inKorean(
            "\"\(text)\"\(KoreanParticle.topic.ending(text)) 평면의 점이 아닙니다", hint: "두 수를 쓰십시오: --at -3,4")
        }
        given.append((point[0], point[1]))
      }
      quiver.arrangement = .given(given)
    }
    if let condition = `where` {
      let formula = try formula.condition(condition)
      guard formula.variableCount.minimum <= 2 else {
        throw Failure(
          .usage, "the condition \"\(condition)\" has more than 2 variables",
          hint: "write it in the variables of f: --where \"x0^2+x1^2<4\""
        ).inKorean("조건 \"\(condition)\"의 변수가 2개를 넘습니다", hint: "f의 변수로 쓰십시오: --where \"x0^2+x1^2<4\"")
      }
      quiver.region = Quiver.Region(try formula.field(variables: 2), text: condition)
    }
  }
}
