import NumViz

/// A formula and its gradient as mathematics prints them, each as an equation.
struct FormulaReport {
  enum Style { case tex, mathML, unicode }

  let formula: Formula
  let name: FieldName
  /// Nothing where it would be too long to read.
  let gradient: SymbolicGradient?

  /// The gradient of a formula of any number of variables is written for two.
  init(_ formula: Formula) {
    let count: Int =
      switch formula.variableCount {
      case .exactly(let count): max(1, count)
      case .atLeast(let count): max(2, count)
      }
    self.formula = formula
    name = FieldName(formula, variables: count)
    gradient = SymbolicGradient(of: formula, variables: count)
  }

  func lines(_ style: Style) -> [String] {
    switch style {
    case .unicode:
      [name.plainEquation]
        + (gradient.map {
          [equation($0.partials.map(\.unicode), name.plainVariables, "∇f", "f′", ("(", ")"))]
        } ?? [])
    case .tex: texLines
    case .mathML: texLines.map { Label.mathematics($0).mathML }
    }
  }

  private var texLines: [String] {
    guard let gradient else { return [name.equation] }
    let partials = gradient.partials.map(\.tex)
    // Fractions want parentheses that grow with them.
    let isTall = partials.contains { $0.contains("\\frac") }
    return [
      name.equation,
      equation(
        partials, name.variables, "\\nabla f", "f'", isTall ? ("\\left(", "\\right)") : ("(", ")"),
        comma: ",\\, "),
    ]
  }

  private func equation(
    _ partials: [String], _ variables: [String], _ nabla: String, _ prime: String,
    _ brackets: (String, String),
    comma: String = ", "
  ) -> String {
    let arguments = "(\(variables.joined(separator: ", ")))"
    if partials.count == 1 { return "\(prime)\(arguments) = \(partials[0])" }
    return "\(nabla)\(arguments) = \(brackets.0)\(partials.joined(separator: comma))\(brackets.1)"
  }

  var document: JSON {
    func parts(_ text: (Expression) -> String) -> JSON {
      gradient.map { .array($0.partials.map { .text(text($0)) }) } ?? .null
    }
    return .object([
      ("fn", .text(formula.source)), ("tex", .text(formula.tex)), ("unicode", .text(formula.unicode)),
      ("mathml", .text(Label.mathematics(formula.tex).mathML)),
      (
        "gradient",
        .object([
          ("tex", parts(\.tex)), ("unicode", parts(\.unicode)), ("formula", parts(\.text)),
          ("mathml", parts { Label.mathematics($0.tex).mathML }),
        ])
      ),
    ])
  }
}
