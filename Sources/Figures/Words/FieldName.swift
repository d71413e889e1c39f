/// How the field of a figure is written: in titles, on axes, and in the text for those who cannot see the figure.
public struct FieldName: Sendable, Hashable {
  /// The right side of f(…) = …, in the notation of `Label`'s mathematics; nil for a field without a formula.
  public var formula: String?
  /// The same in plain characters: `x₀² + x₁²`.
  public var plainFormula: String?
  /// The variables in the notation of `Label`'s mathematics: `x_0`, `x_1`.
  public var variables: [String]
  /// The variables in plain characters: `x₀`, `x₁`.
  public var plainVariables: [String]

  public init(
    formula: String? = nil, plainFormula: String? = nil, variables: [String] = ["x_0", "x_1"],
    plainVariables: [String] = ["x₀", "x₁"]
  ) {
    self.formula = formula
    self.plainFormula = plainFormula
    self.variables = variables
    self.plainVariables = plainVariables
  }

  /// `f(x_0, x_1) = x_0^2 + x_1^2`, or only the left side where there is no formula.
  public var equation: String {
    let left = "f(\(variables.joined(separator: ", ")))"
    return formula.map { "\(left) = \($0)" } ?? left
  }

  /// The same in plain characters.
  public var plainEquation: String {
    let left = "f(\(plainVariables.joined(separator: ", ")))"
    return plainFormula.map { "\(left) = \($0)" } ?? left
  }
}
