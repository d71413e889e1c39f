extension Program {
  /// The first result at a point, with the bits of `value(at:)`, and a bound of its rounding error.
  ///
  /// The exact number lies within `value` ± `bound`: that of the same formula in exact arithmetic, where the point
  /// and every number written in the formula are the doubles that they became, so that 0.1 has no error, and π and
  /// e are themselves. The bound is infinite where nothing is known, as where the value is no number.
  public func boundedValue(at point: [Double]) -> (value: Double, bound: Double) {
    boundedValues(at: point)[0]
  }

  /// All results at a point, each with a bound of its rounding error.
  ///
  /// Of a `gradient`, these bound the errors of the exact derivatives.
  public func boundedValues(at point: [Double]) -> [(value: Double, bound: Double)] {
    withBounds(at: point) { values, errors in
      outputs.map { output in
        let value = values[Int(output)]
        let bound = errors[Int(output)] * Self.slack
        return (value, value.isFinite && !bound.isNaN ? bound : .infinity)
      }
    }
  }

  /// Runs `body` with the value of each step at a point, and with a bound of its error.
  func withBounds<Result>(
    at point: [Double],
    _ body: (_ values: UnsafeMutableBufferPointer<Double>, _ errors: UnsafeMutableBufferPointer<Double>) ->
      Result
  ) -> Result {
    withSteps(at: point) { values in
      withUnsafeTemporaryAllocation(of: Double.self, capacity: graph.steps.count) { errors in
        for index in graph.steps.indices {
          let step = graph.steps[index]
          switch step.operation {
          case .variable: errors[index] = 0
          case .constant: errors[index] = graph.error(ofConstant: Int32(index))
          default:
            errors[index] = ErrorBound.error(
              of: step.operation,
              ErrorBound(value: values[Int(step.a)], error: errors[Int(step.a)]),
              ErrorBound(value: values[Int(step.b)], error: errors[Int(step.b)]),
              ErrorBound(value: values[Int(step.c)], error: errors[Int(step.c)]), value: values[index])
          }
        }
        return body(values, errors)
      }
    }
  }

  /// Covers the rounding of the bound itself: eight operations of half a unit for each of the steps there may be.
  private static let slack = 1 + 8 * Double(Graph.limit) * Double.ulpOfOne / 2
}
