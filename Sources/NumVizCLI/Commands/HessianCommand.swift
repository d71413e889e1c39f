import ArgumentParser
import NumViz

struct HessianCommand: ParsableCommand, GroupedOptions {
  static let configuration = CommandConfiguration(
    commandName: "hessian",
    abstract: "Print the exact second derivatives of f at points.",
    discussion: """
      A matrix a point, row by row; an empty line stands between two matrices.

        numviz hessian --fn "x0^2*x1" --at 3,4
        numviz hessian --fn rosenbrock --at 1,1 --json
      """)

  private static let variableLimit = 200

  var formula = FormulaOptions()
  var points = PointOptions()
  var numbers = NumberOptions()

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try formula.visitOptions(&visitor)
    try points.visitOptions(&visitor)
    try numbers.visitOptions(&visitor)
  }

  func run() throws {
    let language = try numbers.language()
    let formula = try formula.formula()
    let reports = try points.fields(formula, language).map { point, field in
      guard point.count <= Self.variableLimit else {
        throw Failure(
          .usage,
          "a matrix of \(point.count) variables is larger than \(Self.variableLimit) × \(Self.variableLimit)",
          hint: "numviz gradient computes with up to 10000 variables"
        ).inKorean(
          "변수 \(point.count)개의 행렬은 \(Self.variableLimit) × \(Self.variableLimit)보다 큽니다",
          hint: "numviz gradient는 변수 10000개까지 계산합니다")
      }
      return HessianReport(field, at: point, names: formula.variableNames(count: point.count), language)
    }
    if numbers.json {
      let document = JSON.object([
        ("fn", .text(formula.source)), ("results", .array(reports.map(\.json))),
      ])
      try StandardOutput.write(document.bytes + [10])
    } else {
      try StandardOutput.write(reports.map(\.text).joined(separator: "\n"))
      for note in reports.flatMap(\.notes) { numbers.terminal.say(note) }
    }
  }
}
