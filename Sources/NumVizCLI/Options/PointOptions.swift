import ArgumentParser
import NumViz

/// `--at`: the points at which numbers are wanted.
struct PointOptions: GroupedOptions {
  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "A point; repeatable. - reads points from standard input, one a line.", valueName: "x,y,…"))
  var at: [String] = []

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.option(&_at, "at")
  }

  /// Puts the points that are piped in into the place of `-`.
  mutating func readStandardInput() throws(Failure) {
    var points: [String] = []
    for text in at { points += text == "-" ? try Self.linesOfInput() : [text] }
    at = points
  }

  /// All points in order, each with as many coordinates as the formula has variables.
  func points(_ formula: Formula) throws(Failure) -> [[Double]] {
    var points: [[Double]] = []
    for text in at {
      let lines = text == "-" ? try Self.linesOfInput() : [text]
      for line in lines { points.append(try Self.point(line, formula)) }
    }
    guard !points.isEmpty else {
      throw Failure(.usage, "no point is given", hint: "name one: --at \(Self.example(formula))").inKorean(
        "점이 없습니다", hint: "--at으로 주십시오: --at \(Self.example(formula))")
    }
    return points
  }

  /// All points in order, each with the field of the formula in as many variables.
  func fields(_ formula: Formula, _ language: Language) throws(Failure) -> [(
    point: [Double], field: ScalarField
  )] {
    var fields: [Int: ScalarField] = [:]
    var pairs: [(point: [Double], field: ScalarField)] = []
    for point in try points(formula) {
      if fields[point.count] == nil {
        fields[point.count] = try formula.field(variables: point.count)
      }
      if let field = fields[point.count] { pairs.append((point, field)) }
    }
    return pairs
  }

  /// The lines of standard input that hold something; `#` begins a comment.
  private static func linesOfInput() throws(Failure) -> [String] {
    try StandardInput.text(limit: 64 << 20).split(whereSeparator: \.isNewline).map { line in
      String(line.prefix { $0 != "#" })
    }.filter { !$0.allSatisfy(\.isWhitespace) }
  }

  static func point(_ text: String, _ formula: Formula) throws(Failure) -> [Double] {
    guard let point = UserNumber.point(text) else {
      throw Failure(.usage, "\"\(text)\" is not a point", hint: "write it as \(example(formula))").inKorean(
        "\"\(text)\"\(KoreanParticle.topic.ending(text)) 점이 아닙니다", hint: "\(example(formula))처럼 쓰십시오")
    }
    guard formula.accepts(point.count) else {
      throw Failure(
        .usage,
        "the point \(text) has \(point.count) \(point.count == 1 ? "coordinate" : "coordinates"), but the formula has \(formula.variablesInWords)",
        hint: "write it as \(example(formula))"
      ).inKorean(
        "점 \(KoreanParticle.topic.after(text)) 좌표가 \(point.count)개인데, 식의 변수는 \(formula.variableCount.minimum)개입니다",
        hint: "\(example(formula))처럼 쓰십시오")
    }
    return point
  }

  static func example(_ formula: Formula) -> String {
    switch formula.variableCount.minimum {
    case ...1: "5"
    case 2: "3,4"
    case let count: (1...count).map(String.init).joined(separator: ",")
    }
  }
}
