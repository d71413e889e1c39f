internal import Calculus
public import Figures
public import Formulas

extension Graph {
  /// The graph of a formula of one variable; its words name the formula.
  ///
  /// ```swift
  /// var graph = try Graph(Formula("0.01x^2 + 0.1x"), over: Limits(0, 20)!)
  /// graph.tangents = [5, 10]
  /// ```
  public init(_ formula: Formula, over domain: Limits) throws(FormulaError) {
    self.init(try ScalarField(formula, variables: 1), over: domain)
    name = FieldName(formula, variables: 1)
  }
}
