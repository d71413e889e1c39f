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

/// A compiled formula as the kernel of a field: it has values by the block, and exact derivatives.
struct FormulaKernel: FieldKernel {
  private let program: Program
  /// The value and the partial derivatives, in this order.
  private let derivatives: Program

  init(_ program: Program) {
    self.program = program
    derivatives = program.gradient
  }

  var dimension: Int? { program.variableCount }

  func value(at point: [Double]) -> Double { program.value(at: point) }

  func evaluate(onRectangle xs: [Double], _ ys: [Double], into results: UnsafeMutableBufferPointer<Double>) {
    program.evaluate(onRectangle: xs, ys, into: [results])
  }

  func values(columns: [[Double]]) -> [Double] { program.values(columns: columns) }

  func boundedValue(at point: [Double]) -> BoundedValue? {
    let (value, bound) = program.boundedValue(at: point)
    return BoundedValue(value: value, bound: bound)
  }

  func exactGradient(at point: [Double]) -> Gradient? {
    let numbers = derivatives.values(at: point)
    return Gradient(value: numbers[0], partials: numbers.dropFirst().map { PartialDerivative(exact: $0) })
  }

  func exactGradients(onRectangle xs: [Double], _ ys: [Double]) -> [[Double]]? {
    let count = xs.count * ys.count
    var numbers = [Double](repeating: 0, count: 3 * count)
    numbers.withUnsafeMutableBufferPointer { all in
      derivatives.evaluate(
        onRectangle: xs, ys, into: (0..<3).map { .init(rebasing: all[$0 * count..<($0 + 1) * count]) })
    }
    return [Array(numbers[count..<2 * count]), Array(numbers[2 * count..<3 * count])]
  }
}

extension PartialDerivative {
  /// A derivative by the rules of differentiation: what is not finite is none.
  init(exact number: Double) {
    self.init(number, status: number.isFinite ? .ok : number.isNaN ? .undefined : .infinite)
  }
}
