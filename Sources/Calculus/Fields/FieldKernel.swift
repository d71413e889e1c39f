/// What computes a field: a value at a point, and whatever else it can do better than by asking for values.
///
/// A closure has only values. A formula evaluates whole rectangles at once, knows its exact derivatives and
/// carries a bound of its rounding error. Everything but `value(at:)` and `dimension` has a default.
package protocol FieldKernel: Sendable {
  /// The number of variables; nil where any number will do.
  var dimension: Int? { get }

  /// The value at a point; not-a-number where the field is undefined.
  func value(at point: [Double]) -> Double

  /// The values on a rectangle of two variables, row by row: `results[j * xs.count + i]` is f(xs[i], ys[j]).
  func evaluate(onRectangle xs: [Double], _ ys: [Double], into results: UnsafeMutableBufferPointer<Double>)

  /// The values at many points, given as one array for each variable.
  func values(columns: [[Double]]) -> [Double]

  /// The computed value with a bound of its rounding error; nil where no such bound is known.
  func boundedValue(at point: [Double]) -> BoundedValue?

  /// Claims that f may jump, and that the exact derivatives know where.
  var mayJump: Bool { get }

  /// The exact derivatives at a point; nil where the field has none to offer.
  func exactGradient(at point: [Double]) -> Gradient?

  /// The exact partial derivatives on a rectangle, one array for each variable, in the order of the values.
  func exactGradients(onRectangle xs: [Double], _ ys: [Double]) -> [[Double]]?

  /// The exact second derivatives at a point, row by row; nil where the field has none to offer.
  func exactHessian(at point: [Double]) -> [[Double]]?
}

/// A computed number and how far rounding may have moved it.
public struct BoundedValue: Sendable, Hashable {
  public var value: Double
  /// The exact value lies within `value` ± `bound`; infinite or not-a-number where nothing is known.
  public var bound: Double

  public init(value: Double, bound: Double) {
    self.value = value
    self.bound = bound
  }
}

extension FieldKernel {
  package func evaluate(
    onRectangle xs: [Double], _ ys: [Double], into results: UnsafeMutableBufferPointer<Double>
  ) {
    var point = [0.0, 0.0]
    var index = 0
    for y in ys {
      point[1] = y
      for x in xs {
        point[0] = x
        results[index] = value(at: point)
        index += 1
      }
    }
  }

  package func values(columns: [[Double]]) -> [Double] {
    var point = [Double](repeating: 0, count: columns.count)
    return (0..<(columns.first?.count ?? 0)).map { index in
      for variable in columns.indices { point[variable] = columns[variable][index] }
      return value(at: point)
    }
  }

  package func boundedValue(at point: [Double]) -> BoundedValue? { nil }
  package var mayJump: Bool { false }
  package func exactGradient(at point: [Double]) -> Gradient? { nil }
  package func exactGradients(onRectangle xs: [Double], _ ys: [Double]) -> [[Double]]? { nil }
  package func exactHessian(at point: [Double]) -> [[Double]]? { nil }
}
