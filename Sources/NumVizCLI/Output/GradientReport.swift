import NumViz

/// The derivatives at one point as programs and people read them.
struct GradientReport {
  let point: [Double]
  let value: Double
  let gradient: Gradient
  /// The exact derivatives, where the field knows them.
  let exact: Gradient?
  let names: [String]
  let language: Language

  init(
    _ field: ScalarField, at point: [Double], by scheme: DerivativeScheme, names: [String],
    _ language: Language
  ) {
    self.point = point
    self.names = names
    self.language = language
    value = field.value(at: point)
    gradient = field.gradient(at: point, by: scheme)
    exact = field.exactGradient(at: point)
  }

  /// The components on one line; what is no derivative is `nan`.
  var line: String { gradient.components.map(NumberText.shortest).joined(separator: " ") }

  /// One sentence for each thing that a reader should know.
  ///
  /// A difference quotient is a number at a kink too; that there is no slope, the rules of differentiation know.
  var notes: [String] {
    zip(names, gradient.partials.indices).flatMap { name, index in
      let partial = gradient.partials[index]
      let unseen = partial.obstacle == nil ? exact?.partials[index].obstacle : nil
      return (partial.notes + [unseen].compactMap { $0 }).map {
        DerivativeWords(language).sentence($0, variable: name)
      }
    }
  }

  /// The members of a JSON result of many variables.
  var json: JSON {
    .object(
      [
        ("x", .numbers(point)), ("value", .number(value)),
        ("gradient", .array(gradient.partials.map(Self.derivative))),
        ("error", .array(gradient.partials.map(Self.bound))),
        ("exact", exact.map { .array($0.partials.map(Self.derivative)) } ?? .null),
        ("norm", .number(gradient.norm)),
      ] + state)
  }

  /// The members of a JSON result of one variable.
  var jsonOfOneVariable: JSON {
    .object(
      [
        ("x", .numbers(point)), ("value", .number(value)),
        ("derivative", gradient.partials.first.map(Self.derivative) ?? .null),
        ("error", gradient.partials.first.map(Self.bound) ?? .null),
        ("exact", exact?.partials.first.map(Self.derivative) ?? .null),
      ] + state)
  }

  private var state: [(String, JSON)] {
    var members: [(String, JSON)] = [
      ("evaluations", .count(gradient.evaluations)), ("status", .text(gradient.status.name)),
    ]
    if case .oneSided(let left, let right) = gradient.status {
      members.append(("left", left.map(JSON.number) ?? .null))
      members.append(("right", right.map(JSON.number) ?? .null))
    }
    members.append(("notes", .array(notes.map(JSON.text))))
    return members
  }

  private static func derivative(_ partial: PartialDerivative) -> JSON {
    partial.status == .ok ? .number(partial.derivative) : .null
  }

  private static func bound(_ partial: PartialDerivative) -> JSON {
    partial.errorBound.map(JSON.number) ?? .null
  }
}
