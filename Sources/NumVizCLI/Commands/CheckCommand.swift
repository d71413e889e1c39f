import ArgumentParser
import NumViz

struct CheckCommand: ParsableCommand, GroupedOptions {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Compare the numerical gradient with the exact one; exit 1 where they differ.",
    discussion: """
      At points, or over a grid, which shows its ten worst components. The error is the difference as a part of the
      exact derivative, or of 1 where that is larger.

        numviz check --fn "x0^2+x1^2" --at 3,4
        numviz check --fn rosenbrock --grid 41 --tolerance 1e-6
        numviz check --fn "sin(40x)" --at 1 --scheme forward --h 1e-2
      """)

  var formula = FormulaOptions()
  var points = PointOptions()
  var domain = DomainOptions()
  var scheme = SchemeOptions()
  var numbers = NumberOptions()

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The largest error that passes, 1e-4 unless said.", valueName: "error"))
  var tolerance: String?

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try formula.visitOptions(&visitor)
    try points.visitOptions(&visitor)
    try domain.visitOptions(&visitor)
    try scheme.visitOptions(&visitor)
    try numbers.visitOptions(&visitor)
    try visitor.option(&_tolerance, "tolerance")
  }

  func run() throws {
    let language = try numbers.language()
    let report = try points.at.isEmpty ? overGrid(language) : atPoints(language)
    try StandardOutput.write(numbers.json ? report.json.bytes + [10] : Array(report.table.text.utf8))
    if let failure = report.failure(language) { throw failure }
    numbers.terminal.say(report.summary(language))
  }

  private func atPoints(_ language: Language) throws(Failure) -> CheckReport {
    guard domain.domain == nil, domain.x0 == nil, domain.x1 == nil, domain.grid == nil, domain.step == nil
    else {
      throw Failure(.usage, "--at and a grid both say where to check", hint: "use one of them").inKorean(
        "--at과 격자가 모두 검사할 곳을 정합니다", hint: "하나만 쓰십시오")
    }
    let formula = try formula.formula()
    let (scheme, tolerance) = (try scheme.resolved(), try largestError())
    let components = try points.fields(formula, language).flatMap { point, field in
      GradientCheck(of: field, at: [point], by: scheme, tolerance: tolerance).components
    }
    return CheckReport(
      formula: formula, scheme: scheme, tolerance: tolerance, components: components, shown: .max)
  }

  private func overGrid(_ language: Language) throws(Failure) -> CheckReport {
    let formula = try formula.plane()
    let grid = try domain.plane(formula.variableNames(count: 2), of: self.formula.testFunction)
    guard grid.count <= 250_000 else {
      throw Failure(
        .usage, "the grid has \(grid.count) samples, more than 250000", hint: "--grid 41 has 1681"
      ).inKorean("격자의 표본이 \(grid.count)개로, 250000개를 넘습니다", hint: "--grid 41이면 1681개입니다")
    }
    let (scheme, tolerance) = (try scheme.resolved(), try largestError())
    let check = GradientCheck(
      of: try formula.field(variables: 2), at: (0..<grid.count).map(grid.point), by: scheme,
      tolerance: tolerance)
    return CheckReport(
      formula: formula, scheme: scheme, tolerance: tolerance, components: check.components, shown: 10)
  }

  private func largestError() throws(Failure) -> Double {
    guard let tolerance else { return GradientCheck.defaultTolerance }
    guard let value = UserNumber.value(tolerance), value >= 0, value.isFinite else {
      throw Failure(
        .usage, "the tolerance \(tolerance) is not 0 or a positive number",
        hint: "write it as --tolerance 1e-6"
      ).inKorean(
        "허용 오차 \(KoreanParticle.topic.after(tolerance)) 0 이상의 수가 아닙니다", hint: "--tolerance 1e-6처럼 쓰십시오")
    }
    return value
  }
}
