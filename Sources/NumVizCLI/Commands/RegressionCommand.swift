import ArgumentParser
import NumViz

struct RegressionCommand: FigureCommand {
  static let configuration = CommandConfiguration(
    commandName: "regression",
    abstract: "Draw linear regression: data with the line of each step, and the cost with the path of θ.",
    discussion: """
      The data are a line with normal noise, the same for the same seed. The cost is the mean squared error
      J(θ₀, θ₁) = 1/m Σ (θ₀ + θ₁x − y)², and the descent starts at θ = (0, 0) unless --from says otherwise.

        numviz regression
        numviz regression --rate 0.5
        numviz regression --intercept 1 --slope -2 --noise 0.5 --points 30 --seed 7 --optimizer adam --rate 0.5
      """)

  @Option(parsing: .unconditional, help: ArgumentHelp("The true intercept, 4 unless said.", valueName: "θ₀"))
  var intercept: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("The true slope, 3 unless said.", valueName: "θ₁"))
  var slope: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The range that the x are drawn from, 0:2 unless said.", valueName: "a:b"))
  var x: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The number of points, 100 unless said.", valueName: "n"))
  var points: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The deviation of the normal noise on y, 1 unless said.", valueName: "σ"))
  var noise: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("The seed of the data, 0 unless said.", valueName: "n"))
  var seed: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("Where θ starts, 0,0 unless said.", valueName: "θ₀,θ₁"))
  var from: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The number of updates, 9 unless said.", valueName: "n"))
  var steps: String?

  var optimizer = OptimizerOptions()
  var words = WordOptions()
  var output = OutputOptions()

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.option(&_intercept, "intercept")
    try visitor.option(&_slope, "slope")
    try visitor.option(&_x, "x")
    try visitor.option(&_points, "points")
    try visitor.option(&_noise, "noise")
    try visitor.option(&_seed, "seed")
    try visitor.option(&_from, "from")
    try visitor.option(&_steps, "steps")
    try optimizer.visitOptions(&visitor)
    try words.visitOptions(&visitor)
    try output.visitOptions(&visitor)
  }

  /// There is no formula that could be piped in.
  mutating func readStandardInput() throws {}

  func figure(_ language: Language) throws -> CommandFigure {
    let data = try data()
    let count = try Self.count(steps ?? "9", "--steps", 1...10_000)
    var optimizer = optimizer
    if optimizer.optimizer == nil && optimizer.rate == nil { optimizer.rate = "0.1" }
    let settings = try optimizer.settings(steps: count)
    var regression = Regression(data, by: settings, from: try start(), steps: count)
    regression.language = language
    regression.page = try output.page(language)
    var panel: PanelFigure
    do throws(LevelsError) { panel = try regression.panel() } catch { throw Failure(error, in: language) }
    try words.apply(to: &panel)
    let outcome = OutcomeWords(language).line(regression.run.trajectory, .exact)
    return CommandFigure(
      figure: panel, messages: [outcome.replacing("f(", with: "J(")],
      json: json(data, regression))
  }

  private func data() throws(Failure) -> RegressionData {
    let count = try Self.count(points ?? "100", "--points", 2...100_000)
    let seed = seed ?? "0"
    guard let number = UInt64(seed), !seed.hasPrefix("+") else {
      throw Failure(.usage, "\"\(seed)\" is not a seed", hint: "write a whole number from 0 on: --seed 1")
        .inKorean(
          "\"\(seed)\"\(KoreanParticle.topic.ending(seed)) 시드가 아닙니다", hint: "0 이상의 정수를 쓰십시오: --seed 1")
    }
    let noise = try Self.number(noise ?? "1", "--noise")
    guard noise >= 0 else {
      throw Failure(.usage, "--noise is below 0", hint: "write it as --noise 1").inKorean(
        "--noise가 0보다 작습니다", hint: "--noise 1처럼 쓰십시오")
    }
    let line = (
      intercept: try Self.number(intercept ?? "4", "--intercept"),
      slope: try Self.number(slope ?? "3", "--slope")
    )
    guard let range = UserNumber.range(x ?? "0:2"), range.0 < range.1, range.0.isFinite, range.1.isFinite,
      let data = RegressionData(
        line: line, noise: noise, over: range.0...range.1, count: count, seed: number)
    else {
      throw Failure(
        .usage, "\"\(x ?? "")\" is not a range that a line can be fitted over", hint: "write it as --x 0:2"
      ).inKorean(
        "\"\(x ?? "")\"\(KoreanParticle.topic.ending(x ?? "")) 직선을 맞출 범위가 아닙니다", hint: "--x 0:2처럼 쓰십시오")
    }
    return data
  }

  private func start() throws(Failure) -> [Double] {
    guard let from else { return [0, 0] }
    guard let start = UserNumber.point(from), start.count == 2, start.allSatisfy(\.isFinite) else {
      throw Failure(.usage, "\"\(from)\" is not a start", hint: "write two numbers: --from 0,0").inKorean(
        "\"\(from)\"\(KoreanParticle.topic.ending(from)) 출발점이 아닙니다", hint: "두 수를 쓰십시오: --from 0,0")
    }
    return start
  }

  private static func count(_ text: String, _ option: String, _ range: ClosedRange<Int>) throws(Failure)
    -> Int
  {
    guard let count = Int(text), range.contains(count) else {
      throw Failure(
        .usage, "\(option) \(text) is not a number from \(range.lowerBound) to \(range.upperBound)",
        hint: "write it as \(option) \(max(9, range.lowerBound))"
      ).inKorean(
        "\(option) \(text)\(KoreanParticle.topic.ending(text)) \(range.lowerBound)부터 \(range.upperBound)까지의 수가 아닙니다",
        hint: "\(option) \(max(9, range.lowerBound))처럼 쓰십시오")
    }
    return count
  }

  private static func number(_ text: String, _ option: String) throws(Failure) -> Double {
    guard let value = UserNumber.value(text), value.isFinite else {
      throw Failure(.usage, "\"\(text)\" is not a number for \(option)", hint: "write it as \(option) 3")
        .inKorean(
          "\"\(text)\"\(KoreanParticle.topic.ending(text)) \(option)의 수가 아닙니다", hint: "\(option) 3처럼 쓰십시오")
    }
    return value
  }

  private func json(_ data: RegressionData, _ regression: Regression) -> JSON {
    let best = data.bestFit
    let trajectory = regression.run.trajectory
    return .object([
      ("data", .array(zip(data.x, data.y).map { .numbers([$0, $1]) })),
      ("least_squares", .numbers([best.intercept, best.slope])),
      ("optimizer", .text(regression.run.settings.name.rawValue)),
      ("rate", regression.run.settings[.rate].map(JSON.number) ?? .null),
      ("outcome", .text(trajectory.outcome.name)),
      (
        "iterates",
        .array(
          trajectory.iterates.map {
            .object([
              ("step", .count($0.step)), ("theta", .numbers($0.point)), ("cost", .number($0.value)),
            ])
          })
      ),
      ("outputs", .array(output.output.map(JSON.text))),
    ])
  }
}
