internal import Elementary

/// One arithmetic step on numbers, where a truth value is 1 or 0.
enum Operation: Sendable, Hashable {
  case constant
  case variable
  case negate, add, subtract, multiply, divide, power
  case minimum, maximum, atan2, hypot
  case less, lessOrEqual, equal, notEqual
  case and, or, not
  /// The second operand where the first is not 0, else the third.
  case select
  /// A function of one number.
  case function(Function)

  var arity: Int {
    switch self {
    case .constant, .variable: 0
    case .negate, .not, .function: 1
    case .select: 3
    default: 2
    }
  }

  /// The result for numbers; operands that the operation doesn't have are ignored.
  @inline(__always)
  func value(_ a: Double, _ b: Double, _ c: Double) -> Double {
    switch self {
    case .constant, .variable: a
    case .negate: -a
    case .add: a + b
    case .subtract: a - b
    case .multiply: a * b
    case .divide: a / b
    case .power: Elementary.pow(a, b)
    case .minimum: Self.minimum(a, b)
    case .maximum: Self.maximum(a, b)
    case .atan2: Elementary.atan2(a, b)
    case .hypot: Elementary.hypot(a, b)
    case .less: a < b ? 1 : 0
    case .lessOrEqual: a <= b ? 1 : 0
    case .equal: a == b ? 1 : 0
    case .notEqual: a != b ? 1 : 0
    case .and: a != 0 && b != 0 ? 1 : 0
    case .or: a != 0 || b != 0 ? 1 : 0
    case .not: a == 0 ? 1 : 0
    case .select: a != 0 ? b : c
    case .function(let function): function.value(a)
    }
  }

  /// The smaller number; not-a-number if either is, as numpy's `minimum`.
  @inline(__always)
  static func minimum(_ a: Double, _ b: Double) -> Double { a <= b || a.isNaN ? a : b }

  @inline(__always)
  static func maximum(_ a: Double, _ b: Double) -> Double { a >= b || a.isNaN ? a : b }
}
