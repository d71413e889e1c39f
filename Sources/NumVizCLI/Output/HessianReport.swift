import NumViz

/// The second derivatives at one point as programs and people read them.
struct HessianReport {
  let point: [Double]
  let value: Double
  /// Row by row; not-a-number where there is no second derivative.
  let hessian: [[Double]]
  /// One sentence for each thing that a reader should know.
  let notes: [String]

  init(_ field: ScalarField, at point: [Double], names: [String], _ language: Language) {
    self.point = point
    value = field.value(at: point)
    let gradient = field.exactGradient(at: point)
    notes = zip(names, gradient?.partials ?? []).flatMap { name, partial in
      partial.notes.map { DerivativeWords(language).sentence($0, variable: name) }
    }
    // What has no first derivative has no second one, whatever its branches say.
    let hasGradient = value.isFinite && gradient?.status == .ok
    let matrix = hasGradient ? field.exactHessian(at: point) : nil
    hessian = matrix ?? point.map { _ in point.map { _ in .nan } }
  }

  /// One row a line.
  var text: String {
    hessian.map { $0.map(NumberText.shortest).joined(separator: " ") + "\n" }.joined()
  }

  /// What is no second derivative is null.
  var json: JSON {
    let rows = hessian.map { row in JSON.array(row.map { $0.isFinite ? .number($0) : .null }) }
    let all = hessian.joined()
    let status =
      all.contains(where: \.isNaN) ? "undefined" : all.contains(where: \.isInfinite) ? "infinite" : "ok"
    return .object([
      ("x", .numbers(point)), ("value", .number(value)), ("hessian", .array(rows)), ("status", .text(status)),
      ("notes", .array(notes.map(JSON.text))),
    ])
  }
}
