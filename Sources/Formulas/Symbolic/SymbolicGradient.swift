/// The gradient of a formula as formulas, simplified to what a person would write.
///
/// ```swift
/// let gradient = SymbolicGradient(of: try Formula("x0^2/20 + x1^2"), variables: 2)
/// gradient?.partials.map(\.unicode)   // ["x₀/10", "2x₁"]
/// ```
///
/// It is for reading: x/x is 1 here, and beside a kink it says one of the slopes. Numbers come from
/// `Program.gradient`.
public struct SymbolicGradient: Sendable, Hashable {
  /// One formula for each variable.
  public let partials: [Expression]

  /// How many nodes a formula may have, how deep it may nest and how many variables it may have.
  static let sizeLimit = 400
  static let depthLimit = 40
  static let variableLimit = 32

  /// Nothing if the formula is too long for a gradient that could be read.
  public init?(of formula: Formula, variables count: Int) {
    guard count >= formula.variableCount.minimum, count <= Self.variableLimit,
      let sum = SumReader(variableCount: count).read(formula.expression)
    else { return nil }
    partials = (0..<count).map { variable in
      var writer = SumWriter(spelling: formula.expression.spelling)
      writer.write(sum.derivative(variable).overCommonDenominator.withCommonFunctionsOutside)
      return writer.tree
    }
  }
}
