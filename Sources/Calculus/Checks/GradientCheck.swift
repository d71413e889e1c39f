/// A comparison of computed derivatives with true ones, component by component.
///
/// It finds slips that a look at one number does not. Python's `/ 2*h` divides by 2 and multiplies by h, as it does
/// here; every partial derivative comes out h² times too small, and a descent hardly moves:
///
/// ```swift
/// let bowl = ScalarField { x in x[0] * x[0] + x[1] * x[1] }
/// let slip: ([Double]) -> [Double] = { x in
///   x.indices.map { i in
///     var (above, below) = (x, x)
///     above[i] += 1e-4
///     below[i] -= 1e-4
///     return (bowl.value(at: above) - bowl.value(at: below)) / 2 * 1e-4
///   }
/// }
/// slip([3, 4])                                    // [6.000000000003781e-08, 7.999999999999119e-08]
/// let check = GradientCheck(of: bowl, gradient: slip, at: [[3, 4]])
/// check.passes                                    // false
/// check.components[1].difference                  // 7.99999992: the exact derivative is 8
/// ```
public struct GradientCheck: Sendable, Hashable {
  /// One derivative, computed and true.
  public struct Component: Sendable, Hashable {
    public let point: [Double]
    /// The index of the variable, from 0.
    public let variable: Int
    /// Not-a-number where the scheme gives no derivative.
    public let computed: Double
    /// Not-a-number where f has no derivative.
    public let exact: Double

    /// |computed − exact|; 0 where both agree that there is no derivative.
    public var difference: Double {
      computed == exact || (!computed.isFinite && !exact.isFinite) ? 0 : abs(computed - exact)
    }

    /// The difference as a part of the exact derivative, or of 1 where that is larger; infinite if one is missing.
    public var error: Double {
      if difference == 0 { return 0 }
      let error = difference / max(1, abs(exact))
      return error.isNaN ? .infinity : error
    }
  }

  /// All components of all points, in order.
  public let components: [Component]
  /// The largest error that passes.
  public let tolerance: Double

  /// Beyond the truncation error of the notes' method where f bends a lot, and far below any slip of the pen.
  public static let defaultTolerance = 1e-4

  /// The derivatives of a scheme against the exact ones; where the field does not know these, the adaptive ones.
  public init(
    of field: ScalarField, at points: [[Double]], by scheme: DerivativeScheme = .central,
    tolerance: Double = Self.defaultTolerance
  ) {
    self.init(
      of: field, gradient: { field.gradient(at: $0, by: scheme).components }, at: points, tolerance: tolerance
    )
  }

  /// The derivatives of your own function against those of the field.
  public init(
    of field: ScalarField, gradient: ([Double]) -> [Double], at points: [[Double]],
    tolerance: Double = Self.defaultTolerance
  ) {
    self.tolerance = tolerance
    components = points.flatMap { point in
      let computed = gradient(point)
      let exact = field.gradient(at: point, by: .exact).components
      return point.indices.map { variable in
        Component(
          point: point, variable: variable,
          computed: computed.indices.contains(variable) ? computed[variable] : .nan,
          exact: exact.indices.contains(variable) ? exact[variable] : .nan)
      }
    }
  }

  /// Claims that no component is off by more than the tolerance.
  public var passes: Bool { components.allSatisfy { $0.error <= tolerance } }

  /// The components that are off by more than the tolerance.
  public var failures: [Component] { components.filter { !($0.error <= tolerance) } }

  /// The component with the largest error, the first of equals.
  public var worst: Component? {
    components.reduce(nil as Component?) { worst, component in
      worst.map { component.error > $0.error } ?? true ? component : worst
    }
  }
}
