internal import Elementary

extension Function {
  /// The coefficients f(x), f′(x), f″(x)/2, … of the Taylor series at a point where the function is analytic; nil
  /// for functions that are treated by cases.
  ///
  /// Each follows from the ones before by the differential equation that the function satisfies.
  func taylorCoefficients(at x: Double, count: Int) -> [Double]? {
    let value = self.value(x)
    switch self {
    case .exp: return Self.solve(value, count) { $0[$1] / Double($1 + 1) }
    case .expm1: return Self.integral(of: .exp, from: value, at: x, count)
    case .log: return Self.integral(from: value, of: Self.power(x, 1, 0, -1, count))
    case .log2:
      return Self.integral(from: value, of: Self.power(x, 1, 0, -1, count), factor: 1.4426950408889634)
    case .log10:
      return Self.integral(from: value, of: Self.power(x, 1, 0, -1, count), factor: 0.4342944819032518)
    case .log1p: return Self.integral(from: value, of: Self.power(1 + x, 1, 0, -1, count))
    case .sin: return Self.circular(value, Elementary.cos(x), sign: -1, count)
    case .cos: return Self.circular(value, -Elementary.sin(x), sign: -1, count)
    case .sinh: return Self.circular(value, Elementary.cosh(x), sign: 1, count)
    case .cosh: return Self.circular(value, Elementary.sinh(x), sign: 1, count)
    // y′ = 1 + y², y′ = 1 − y², y′ = y − y²; the slope itself without cancellation.
    case .tan:
      return Self.solve(value, count) { ($1 == 0 ? 1 : 0) / Double($1 + 1) + Self.square($0, $1) }
    case .tanh:
      let cosh = Elementary.cosh(x)
      return Self.solve(value, count) { $1 == 0 ? 1 / cosh / cosh : -Self.square($0, $1) }
    case .sigmoid:
      let slope = value * self.value(-x)
      return Self.solve(value, count) { $1 == 0 ? slope : $0[$1] / Double($1 + 1) - Self.square($0, $1) }
    case .softplus: return Self.integral(of: .sigmoid, from: value, at: x, count)
    // y′ = −2xy.
    case .gauss:
      return Self.solve(value, count) { -2 * (x * $0[$1] + ($1 > 0 ? $0[$1 - 1] : 0)) / Double($1 + 1) }
    case .erf: return Self.integral(of: .gauss, from: value, at: x, count, factor: 1.1283791670955126)
    case .asin: return Self.integral(from: value, of: Self.power((1 - x) * (1 + x), -2 * x, -1, -0.5, count))
    case .acos:
      return Self.integral(
        from: value, of: Self.power((1 - x) * (1 + x), -2 * x, -1, -0.5, count), factor: -1)
    case .atan: return Self.integral(from: value, of: Self.power(1 + x * x, 2 * x, 1, -1, count))
    case .asinh: return Self.integral(from: value, of: Self.power(1 + x * x, 2 * x, 1, -0.5, count))
    case .acosh: return Self.integral(from: value, of: Self.power((x - 1) * (x + 1), 2 * x, 1, -0.5, count))
    case .atanh: return Self.integral(from: value, of: Self.power((1 - x) * (1 + x), -2 * x, -1, -1, count))
    case .sqrt, .cbrt, .abs, .sign, .floor, .ceil, .round, .relu, .atan2, .min, .max, .hypot, .pow, .sum,
      .prod,
      .mean, .norm, .dot, .index, .conditional:
      return nil
    }
  }

  /// Coefficients from a rule that gives the one after index k.
  private static func solve(_ first: Double, _ count: Int, _ next: ([Double], Int) -> Double) -> [Double] {
    var coefficients = [first]
    while coefficients.count < count { coefficients.append(next(coefficients, coefficients.count - 1)) }
    return coefficients
  }

  /// The coefficient k of y², divided by k + 1.
  private static func square(_ y: [Double], _ k: Int) -> Double {
    (0...k).reduce(0) { $0 + y[$1] * y[k - $1] } / Double(k + 1)
  }

  /// y″ = ±y.
  private static func circular(_ value: Double, _ slope: Double, sign: Double, _ count: Int) -> [Double] {
    var coefficients = [value, slope]
    while coefficients.count < count {
      let k = coefficients.count
      coefficients.append(sign * coefficients[k - 2] / Double(k * (k - 1)))
    }
    return coefficients
  }

  /// (a + b·w + c·w²)^p in powers of w.
  private static func power(_ a: Double, _ b: Double, _ c: Double, _ p: Double, _ count: Int) -> [Double] {
    solve(Elementary.pow(a, p), count) { h, k in
      let next = Double(k + 1)
      let second = k > 0 ? (2 * p - (next - 2)) * c * h[k - 1] : 0
      return ((p - (next - 1)) * b * h[k] + second) / (next * a)
    }
  }

  private static func integral(from value: Double, of slopes: [Double], factor: Double = 1) -> [Double] {
    [value] + slopes.dropLast().enumerated().map { factor * $1 / Double($0 + 1) }
  }

  private static func integral(
    of function: Function, from value: Double, at x: Double, _ count: Int, factor: Double = 1
  ) -> [Double]? {
    function.taylorCoefficients(at: x, count: count).map { integral(from: value, of: $0, factor: factor) }
  }
}
