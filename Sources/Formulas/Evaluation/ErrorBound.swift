internal import Elementary

/// A computed number and a bound of the distance from the number that exact arithmetic gives.
///
/// Each operation adds its own rounding to what its operands' errors become in it. The bounds hold for errors of
/// any size, not to first order only, as far as the C library keeps its word on the elementary functions. They are
/// the worst case, and smooth in x: neighbors of a point have nearly the same bound, whether or not an operation
/// happened to be exact there.
struct ErrorBound {
  var value: Double
  var error: Double

  /// Half a unit in the last place: the rounding of one operation, where it can round at all.
  @inline(__always)
  static func rounding(of value: Double) -> Double {
    // Half of the smallest number would itself be rounded, to 0.
    value.magnitude < Double.leastNormalMagnitude ? Double.leastNonzeroMagnitude : value.ulp / 2
  }

  /// The bound of a result that was computed from two bounded numbers; `a`, `b`, `c` are the operands.
  static func error(
    of operation: Operation, _ a: ErrorBound, _ b: ErrorBound, _ c: ErrorBound, value: Double
  ) -> Double {
    switch operation {
    case .constant, .variable: 0
    case .negate: a.error
    case .add: a.error + b.error + sumRounding(a.value, b.value, value)
    case .subtract: a.error + b.error + sumRounding(a.value, -b.value, value)
    case .multiply:
      abs(a.value) * b.error + abs(b.value) * a.error + a.error * b.error
        + (isPowerOfTwo(a.value) || isPowerOfTwo(b.value) ? scaling(value) : productRounding(a, b, value))
    case .divide: quotient(a, b, value)
    case .power: power(a, b, value)
    case .minimum: lower(a, b)
    case .maximum:
      lower(ErrorBound(value: -a.value, error: a.error), ErrorBound(value: -b.value, error: b.error))
    case .atan2: angle(a, b, value)
    case .hypot: length(a, b, value)
    case .less, .lessOrEqual, .equal, .notEqual:
      // With exact operands the comparison is exact, even on the border.
      a.error + b.error > 0 && !(abs(a.value - b.value) > a.error + b.error) ? 1 : 0
    case .and: a.isCertainly(false) || b.isCertainly(false) ? 0 : max(a.error, b.error)
    case .or: a.isCertainly(true) || b.isCertainly(true) ? 0 : max(a.error, b.error)
    case .not: a.error
    case .select: choice(a, b, c)
    case .function(let function):
      function.ownError(at: a.value, value: value)
        + function.propagatedError(a.error, at: a.value, value: value)
    }
  }

  private func isCertainly(_ truth: Bool) -> Bool { error == 0 && (value != 0) == truth }

  private static func isPowerOfTwo(_ x: Double) -> Bool { x.isNormal && x.significandBitPattern == 0 }

  /// The error of a product with a power of two.
  private static func scaling(_ value: Double) -> Double {
    value.isNormal || value == 0 ? 0 : Double.leastNonzeroMagnitude
  }

  private static func productRounding(_ a: ErrorBound, _ b: ErrorBound, _ value: Double) -> Double {
    a.value == 0 || b.value == 0 ? 0 : rounding(of: value)
  }

  /// The rounding of a + b, which is exact below the normal numbers, where a or b is 0, and by Sterbenz's lemma.
  private static func sumRounding(_ a: Double, _ b: Double, _ value: Double) -> Double {
    if value.magnitude < Double.leastNormalMagnitude || a == 0 || b == 0 { return 0 }
    if (a < 0) != (b < 0), a.magnitude <= 2 * b.magnitude, b.magnitude <= 2 * a.magnitude { return 0 }
    return value.ulp / 2
  }

  private static func quotient(_ a: ErrorBound, _ b: ErrorBound, _ value: Double) -> Double {
    let least = abs(b.value) - b.error
    guard least > 0 else { return .infinity }
    let own = a.value == 0 ? 0 : isPowerOfTwo(b.value) ? scaling(value) : rounding(of: value)
    return (a.error + abs(value) * b.error) / least + own
  }

  private static func power(_ a: ErrorBound, _ b: ErrorBound, _ value: Double) -> Double {
    let own = a.value == 0 ? 0 : max(value.ulp, Double.leastNonzeroMagnitude)
    guard a.error + b.error > 0 else { return own }
    let least = abs(a.value) - a.error
    guard least > 0 else {
      // The base may be 0: no more is known than how far from 0 the power can be.
      return b.error == 0 && b.value > 0
        ? abs(value) + Elementary.pow(abs(a.value) + a.error, b.value) + own : .infinity
    }
    guard a.value > 0 || b.error == 0 else { return .infinity }
    let relative = a.error / least
    let fromExponent = b.error == 0 ? 0 : b.error * (abs(Elementary.log(abs(a.value))) + relative)
    return abs(value) * Elementary.expm1(abs(b.value) * relative + fromExponent) + own
  }

  /// The error of the smaller number: that of both, unless it is clear which one is smaller.
  private static func lower(_ a: ErrorBound, _ b: ErrorBound) -> Double {
    if a.value + a.error < b.value - b.error { return a.error }
    if b.value + b.error < a.value - a.error { return b.error }
    return max(a.error, b.error)
  }

  private static func angle(_ y: ErrorBound, _ x: ErrorBound, _ value: Double) -> Double {
    guard y.error + x.error > 0 else { return value.ulp }
    let least = Elementary.hypot(x.value, y.value) - Elementary.hypot(x.error, y.error)
    // On the negative half axis the angle jumps by 2π.
    let mayCross = y.error > 0 && abs(y.value) <= y.error && x.value <= x.error
    guard least > 0, !mayCross else { return 6.3 }
    return (abs(x.value) * y.error + abs(y.value) * x.error) / least / least
      + (x.error * x.error + y.error * y.error) / least / least + value.ulp
  }

  private static func length(_ a: ErrorBound, _ b: ErrorBound, _ value: Double) -> Double {
    guard a.error + b.error > 0 else { return value.ulp }
    let change = Elementary.hypot(a.error, b.error)
    // h − h′ = (h² − h′²)/(h + h′).
    let squares = (2 * abs(a.value) + a.error) * a.error + (2 * abs(b.value) + b.error) * b.error
    return min(change, squares / (value + max(0, value - change))) + value.ulp
  }

  private static func choice(_ condition: ErrorBound, _ a: ErrorBound, _ b: ErrorBound) -> Double {
    let (taken, other) = condition.value != 0 ? (a, b) : (b, a)
    return condition.error == 0 ? taken.error : max(taken.error, abs(other.value - taken.value) + other.error)
  }
}
