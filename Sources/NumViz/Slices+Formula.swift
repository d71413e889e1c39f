public import Calculus
public import Figures
public import Formulas

extension Slices {
  /// The slices of a formula of two variables; its words name the formula.
  public init(_ formula: Formula, at point: (x: Double, y: Double), on grid: Grid) throws(FormulaError) {
    self.init(try ScalarField(formula, variables: 2), at: point, on: grid)
    name = FieldName(formula, variables: 2)
  }
}
