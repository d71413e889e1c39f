public import Calculus
public import Figures
public import Formulas

extension Surface {
  /// The surface of a formula of two variables; its words name the formula.
  public init(_ formula: Formula, on grid: Grid) throws(FormulaError) {
    self.init(try ScalarField(formula, variables: 2), on: grid)
    name = FieldName(formula, variables: 2)
  }
}
