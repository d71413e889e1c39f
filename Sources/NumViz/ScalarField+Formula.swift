public import Calculus
public import Formulas

extension ScalarField {
  /// The field of a formula of so many variables.
  ///
  /// Throws if the formula names more variables than that.
  public init(_ formula: Formula, variables count: Int) throws(FormulaError) {
    self.init(FormulaKernel(try formula.program(variables: count)))
  }

  /// The field of a formula given as text; it has as many variables as the formula names, and at least two.
  ///
  /// ```swift
  /// let ravine = try ScalarField("x0^2/20 + x1^2")
  /// ```
  public init(_ text: String, parameters: [String: Double] = [:]) throws(FormulaError) {
    let formula = try Formula(text, parameters: parameters)
    try self.init(formula, variables: max(2, formula.variableCount.minimum))
  }
}
