internal import Elementary

extension Function {
  /// How far a computed value may be from the function's true value of the same argument.
  ///
  /// In units in the last place: the table "Errors in Math Functions" of the manual of glibc, and for what it does
  /// not list Gladman, Innocente, Mather and Zimmermann, "Accuracy of mathematical functions in single, double,
  /// double extended, and quadruple precision" (2024), each rounded up. The functions that are written here by
  /// means of others add the errors of their parts.
  func ownError(at x: Double, value: Double) -> Double {
    switch self {
    case .abs, .sign, .floor, .ceil, .round, .relu: 0
    case .sqrt: ErrorBound.rounding(of: value)
    case .exp, .expm1, .log, .log2, .log1p, .sin, .cos, .tan, .asin, .acos, .atan: value.ulp
    case .log10, .sinh, .cosh, .asinh, .atanh, .erf: 2 * value.ulp
    case .tanh, .acosh: 3 * value.ulp
    case .cbrt, .sigmoid: 4 * value.ulp
    case .softplus: 5 * value.ulp
    // The rounding of x² is multiplied by the slope of exp.
    case .gauss: value.ulp + value * (x * x).ulp / 2
    case .atan2, .min, .max, .hypot, .pow, .sum, .prod, .mean, .norm, .dot, .index, .conditional: .nan
    }
  }

  /// How far the value moves at most when the argument moves by at most `error` from x, not to first order only.
  func propagatedError(_ error: Double, at x: Double, value: Double) -> Double {
    guard error > 0 else { return error }
    /// The argument nearest to 0 and the one farthest from it.
    let least = Swift.max(0, Swift.abs(x) - error)
    let most = Swift.abs(x) + error
    switch self {
    case .abs: return error
    case .sign: return Swift.abs(x) > error ? 0 : x == 0 ? 1 : 2
    case .floor, .ceil, .round:
      return Swift.max(self.value(x + error) - value, value - self.value(x - error))
    case .relu: return x >= 0 ? error : Swift.max(0, x + error)

    case .exp: return value * Elementary.expm1(error)
    case .expm1: return (1 + value) * Elementary.expm1(error)
    case .log: return x > error ? error / (x - error) : .infinity
    case .log2: return x > error ? error / (x - error) * 1.4426950408889637 : .infinity
    case .log10: return x > error ? error / (x - error) * 0.4342944819032519 : .infinity
    case .log1p: return 1 + x > error ? error / (1 + x - error) : .infinity
    // √a − √b = (a − b)/(√a + √b).
    case .sqrt: return Swift.min(error / (value + least.squareRoot()), error.squareRoot())
    case .cbrt:
      let root = Elementary.cbrt(least)
      return Swift.min(error / (3 * root * root), Elementary.cbrt(4 * error))

    case .sin: return error * Swift.min(1, Swift.abs(Elementary.cos(x)) + error)
    case .cos: return error * Swift.min(1, Swift.abs(Elementary.sin(x)) + error)
    case .tan:
      guard error < 1 else { return .infinity }
      // The addition theorem.
      let change = Elementary.tan(error)
      let rest = 1 - Swift.abs(value) * change
      return rest > 0 ? change * (1 + value * value) / rest : .infinity
    // The slope is steepest at ±1, where the value changes like a square root.
    case .asin, .acos:
      let slope = most < 1 ? 1 / ((1 - most) * (1 + most)).squareRoot() : .infinity
      return Swift.min(error * slope, 2.23 * error.squareRoot())
    case .atan: return error / (1 + least * least)

    case .sinh: return Elementary.hypot(1, value) * Elementary.expm1(error)
    case .cosh:
      let half = Elementary.sinh(error / 2)
      return Elementary.sinh(Swift.abs(x)) * Elementary.sinh(error) + 2 * value * half * half
    case .tanh:
      let cosh = Elementary.cosh(least)
      return error / cosh / cosh
    case .asinh: return error / Elementary.hypot(1, least)
    case .acosh:
      let slope = x - error > 1 ? 1 / ((x - error - 1) * (x - error + 1)).squareRoot() : .infinity
      return Swift.min(error * slope, (2 * error).squareRoot())
    case .atanh: return most < 1 ? error / ((1 - most) * (1 + most)) : .infinity

    // The logarithms of these slopes change by at most 1 for each unit of x.
    case .sigmoid: return value * self.value(-x) * Elementary.expm1(error)
    case .softplus: return Function.sigmoid.value(x) * Elementary.expm1(error)
    case .gauss: return 2 * most * self.value(least) * error
    case .erf: return 1.1283791670955128 * Function.gauss.value(least) * error
    case .atan2, .min, .max, .hypot, .pow, .sum, .prod, .mean, .norm, .dot, .index, .conditional: return .nan
    }
  }
}
