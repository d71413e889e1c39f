public import Calculus
public import Figures
public import Formulas

extension Quiver {
  /// The field of −∇f of a formula of two variables; its words name the formula.
  ///
  /// ```swift
  /// let grid = try Grid(Domain(from: -2, to: 2, dimension: 2), counts: [17])
  /// try Quiver(Formula("x0^2 + x1^2"), on: grid).figure().drawing().svg
  /// ```
  public init(_ formula: Formula, on grid: Grid, scheme: DerivativeScheme = .central) throws(FormulaError) {
    self.init(try ScalarField(formula, variables: 2), on: grid, scheme: scheme)
    name = FieldName(formula, variables: 2)
  }
}
