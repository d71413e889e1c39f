import NumViz

/// The errors of difference quotients as numbers.
struct StepSizeReport {
  let studies: [StepSizeStudy]

  /// One table a point, a row for each step.
  var tables: String {
    studies.map { study in
      NumberTable(
        header: ["h"] + study.rules.map(\.rawValue),
        rows: study.rows.map { row in ([row.h] + row.errors).map(NumberText.shortest) }
      ).text
    }.joined(separator: "\n")
  }

  func json(_ formula: Formula) -> JSON {
    .object([("fn", .text(formula.source)), ("results", .array(studies.map(Self.json)))])
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

  static func noDerivative(_ point: [Double]) -> Failure {
    let place = point.map(NumberText.shortest).joined(separator: ",")
    return Failure(
      .data, "f has no derivative at \(place), so there is nothing to compare with",
      hint: "choose a point where f is smooth"
    ).inKorean("\(place)에서 f의 미분이 없어 견줄 것이 없습니다", hint: "f가 매끄러운 점을 고르십시오")
  }
}
