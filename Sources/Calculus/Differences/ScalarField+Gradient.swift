extension ScalarField {
  /// The gradient at a point.
  ///
  /// A component that is no derivative — the step is lost in rounding, f is undefined — is not-a-number in
  /// `components` and says why in its `status`. A point of the wrong dimension has no gradient: all undefined.
  public func gradient(at point: [Double], by scheme: DerivativeScheme = .central) -> Gradient {
    guard accepts(point) else { return .undefined(count: dimension ?? point.count) }
    if scheme == .exact, let exact = kernel.exactGradient(at: point) { return exact }
    return Gradient(partials: point.indices.map { partialDerivative($0, at: point, by: scheme) })
  }

  /// The derivative of f with respect to the variable of this index, counted from 0.
  public func partialDerivative(
    _ variable: Int, at point: [Double], by scheme: DerivativeScheme = .central
  ) -> PartialDerivative {
    guard accepts(point), point.indices.contains(variable) else {
      return PartialDerivative(.nan, status: .undefined)
    }
    var moved = point
    let along: (Double) -> Double = { coordinate in
      moved[variable] = coordinate
      return kernel.value(at: moved)
    }
    switch scheme {
    case .difference(let difference): return difference.derivative(at: point[variable], of: along)
    case .adaptive:
      return AdaptiveDifference.derivative(at: point[variable]) { coordinate in
        moved[variable] = coordinate
        return kernel.boundedValue(at: moved)
          ?? BoundedValue(value: kernel.value(at: moved), bound: .nan)
      }
    case .exact:
      guard let exact = kernel.exactGradient(at: point) else {
        return partialDerivative(variable, at: point, by: .adaptive)
      }
      return exact.partials[variable]
    }
  }

  /// The derivative of a field of one variable.
  public func derivative(at x: Double, by scheme: DerivativeScheme = .central) -> PartialDerivative {
    partialDerivative(0, at: [x], by: scheme)
  }
}

extension Gradient {
  static func undefined(count: Int) -> Gradient {
    Gradient(
      value: .nan, partials: Array(repeating: PartialDerivative(.nan, status: .undefined), count: count))
  }
}
