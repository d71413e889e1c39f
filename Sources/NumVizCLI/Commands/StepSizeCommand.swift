import ArgumentParser
import NumViz

struct StepSizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stepsize",
    abstract: "Print the error of difference quotients against their step h.",
    discussion: """
      A large step is off by truncation, a small one by rounding: the best lies between.

        numviz stepsize --fn "exp(x)" --at 1
        numviz stepsize --fn "x0^2*x1^3" --at 3,4 --json
      """)

  @OptionGroup var formula: FormulaOptions
  @OptionGroup var points: PointOptions
  @OptionGroup var numbers: NumberOptions

  func run() throws {
    let language = try numbers.language()
    let formula = try formula.formula(language)
    let studies = try points.fields(formula, language).map { point, field in
      guard let study = StepSizeStudy(of: field, at: point) else { throw Self.noDerivative(point) }
      return study
    }
    if numbers.json {
      let document = JSON.object([
        ("fn", .text(formula.source)), ("results", .array(studies.map(Self.json))),
      ])
      try StandardOutput.write(document.bytes + [10])
    } else {
      try StandardOutput.write(studies.map { Self.table($0).text }.joined(separator: "\n"))
    }
  }

  private static func table(_ study: StepSizeStudy) -> NumberTable {
    NumberTable(
      header: ["h"] + study.rules.map(\.rawValue),
      rows: study.rows.map { row in ([row.h] + row.errors).map(NumberText.shortest) })
  }

  private static func json(_ study: StepSizeStudy) -> JSON {
    let columns = study.rules.indices.map { index in
      (study.rules[index].rawValue, JSON.numbers(study.rows.map { $0.errors[index] }))
    }
    let best = study.rules.map { rule in
      (
        rule.rawValue,
        study.best(rule).map { JSON.object([("h", .number($0.h)), ("error", .number($0.error))]) } ?? .null
      )
    }
    return .object([
      ("x", .numbers(study.point)), ("exact", .numbers(study.exact)), ("h", .numbers(study.rows.map(\.h))),
      ("errors", .object(columns)), ("best", .object(best)),
    ])
  }

  private static func noDerivative(_ point: [Double]) -> Failure {
    let place = point.map(NumberText.shortest).joined(separator: ",")
    return Failure(
      .data, "f has no derivative at \(place), so there is nothing to compare with",
      hint: "choose a point where f is smooth")
  }
}
