/// A function f: Rⁿ → R under study.
///
/// A field comes from a formula or from a Swift closure, and works alike with every scheme, grid and optimizer:
///
/// ```swift
/// let bowl = ScalarField { x in x[0] * x[0] + x[1] * x[1] }
/// bowl.value(at: [3, 4])                 // 25
/// bowl.gradient(at: [3, 4]).components   // [6.00000000000378, 7.999999999999119]
/// ```
///
/// Where f is undefined its value is not-a-number.
public struct ScalarField: Sendable {
  package let kernel: any FieldKernel

  package init(_ kernel: some FieldKernel) {
    self.kernel = kernel
  }

  /// A field of `dimension` variables, or of any number where it is nil.
  public init(dimension: Int? = nil, _ body: @escaping @Sendable ([Double]) -> Double) {
    self.init(ClosureKernel(dimension: dimension, body: body))
  }

  /// A field with derivatives that you know: `gradient` gives the partial derivatives, `hessian` the second ones.
  public init(
    dimension: Int? = nil, _ body: @escaping @Sendable ([Double]) -> Double,
    gradient: @escaping @Sendable ([Double]) -> [Double],
    hessian: (@Sendable ([Double]) -> [[Double]])? = nil
  ) {
    self.init(ClosureKernel(dimension: dimension, body: body, gradient: gradient, hessian: hessian))
  }

  /// A field of one variable.
  ///
  /// ```swift
  /// ScalarField.ofOneVariable { x in 0.01 * (x * x) + 0.1 * x }.derivative(at: 5).derivative  // 0.1999999999990898
  /// ```
  public static func ofOneVariable(_ body: @escaping @Sendable (Double) -> Double) -> ScalarField {
    ScalarField(dimension: 1) { body($0[0]) }
  }

  /// The number of variables; nil where any number will do.
  public var dimension: Int? { kernel.dimension }

  /// Claims that a point has the right number of coordinates.
  public func accepts(_ point: [Double]) -> Bool {
    !point.isEmpty && (dimension.map { $0 == point.count } ?? true)
  }

  /// The value at a point; not-a-number where f is undefined, or if the point has the wrong dimension.
  public func value(at point: [Double]) -> Double {
    accepts(point) ? kernel.value(at: point) : .nan
  }

  /// The value with a bound of its rounding error; nil where the field does not know one, as a closure.
  public func boundedValue(at point: [Double]) -> BoundedValue? {
    accepts(point) ? kernel.boundedValue(at: point) : nil
  }

  /// The exact derivatives; nil where the field does not know them, as a closure.
  public func exactGradient(at point: [Double]) -> Gradient? {
    accepts(point) ? kernel.exactGradient(at: point) : nil
  }

  /// The exact second derivatives, row by row; nil where the field does not know them, as a closure.
  public func exactHessian(at point: [Double]) -> [[Double]]? {
    accepts(point) ? kernel.exactHessian(at: point) : nil
  }
}
