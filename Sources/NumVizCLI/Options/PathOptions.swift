import ArgumentParser
import NumViz

/// `--path`, `--steps`: descents that are drawn on a figure.
struct PathOptions: GroupedOptions {
  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Where a descent on the figure starts; repeatable.", valueName: "x,y"))
  var path: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The number of updates of each descent, 20 unless said.", valueName: "n"))
  var steps: String?

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.option(&_path, "path")
    try visitor.option(&_steps, "steps")
  }

  /// More points than a page can show.
  private static let stepLimit = 1_000_000

  /// One descent for each start.
  func runs(
    on field: ScalarField, by optimizer: OptimizerOptions, _ scheme: DerivativeScheme
  ) throws(Failure) -> [DescentRun] {
    let count = try count()
    guard !path.isEmpty else { return [] }
    let settings = try optimizer.settings(steps: count)
    var runs: [DescentRun] = []
    for text in path {
      guard let start = UserNumber.point(text), start.count == 2, start.allSatisfy(\.isFinite) else {
        throw Failure(
          .usage, "\"\(text)\" is not a point of the plane", hint: "write two numbers: --path -3,4"
        ).inKorean(
          "\"\(text)\"\(KoreanParticle.topic.ending(text)) 평면의 점이 아닙니다", hint: "두 수를 쓰십시오: --path -3,4")
      }
      runs.append(DescentRun(of: field, by: settings, from: start, steps: count, scheme: scheme))
    }
    return runs
  }

  private func count() throws(Failure) -> Int {
    guard let steps else { return 20 }
    guard let count = Int(steps), (0...Self.stepLimit).contains(count) else {
      throw Failure(
        .usage, "\"\(steps)\" is not a number of steps up to \(Self.stepLimit)",
        hint: "write it as --steps 100"
      ).inKorean(
        "\"\(steps)\"\(KoreanParticle.topic.ending(steps)) \(Self.stepLimit) 이하의 걸음 수가 아닙니다",
        hint: "--steps 100처럼 쓰십시오")
    }
    return count
  }
}
