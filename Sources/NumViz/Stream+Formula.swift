public import Calculus
public import Figures
public import Formulas

extension Stream {
  /// The streamlines of a formula of two variables; its words name the formula.
  ///
  /// ```swift
  /// let stream = try Stream(Formula("x0^2 + x1^2"), over: Domain(from: -2, to: 2, dimension: 2))
  /// ```
  public init(_ formula: Formula, over domain: Domain) throws(FormulaError) {
    self.init(try ScalarField(formula, variables: 2), over: domain)
    name = FieldName(formula, variables: 2)
  }
}
