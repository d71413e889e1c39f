internal import Elementary

/// One operation on a block of numbers.
///
/// The loops are written over raw pointers in this module so that they become SIMD instructions: 1.6 ns a point
/// for x0² + x1² against 10 ns for closures. A result never shares memory with an operand.
enum Kernel {
  /// An operand: a block, or one number for the whole block.
  enum Source {
    case block(UnsafePointer<Double>)
    case number(Double)
  }

  static func run(
    _ operation: Operation, _ a: Source, _ b: Source, _ c: Source, into result: UnsafeMutablePointer<Double>,
    count: Int
  ) {
    switch operation {
    case .add: combine(a, b, result, count) { $0 + $1 }
    case .subtract: combine(a, b, result, count) { $0 - $1 }
    case .multiply: combine(a, b, result, count) { $0 * $1 }
    case .divide: combine(a, b, result, count) { $0 / $1 }
    case .minimum: combine(a, b, result, count) { Operation.minimum($0, $1) }
    case .maximum: combine(a, b, result, count) { Operation.maximum($0, $1) }
    case .power: combine(a, b, result, count) { Elementary.pow($0, $1) }
    case .atan2: combine(a, b, result, count) { Elementary.atan2($0, $1) }
    case .hypot: combine(a, b, result, count) { Elementary.hypot($0, $1) }
    case .less: combine(a, b, result, count) { $0 < $1 ? 1 : 0 }
    case .lessOrEqual: combine(a, b, result, count) { $0 <= $1 ? 1 : 0 }
    case .equal: combine(a, b, result, count) { $0 == $1 ? 1 : 0 }
    case .notEqual: combine(a, b, result, count) { $0 != $1 ? 1 : 0 }
    case .and: combine(a, b, result, count) { $0 != 0 && $1 != 0 ? 1 : 0 }
    case .or: combine(a, b, result, count) { $0 != 0 || $1 != 0 ? 1 : 0 }
    case .select: select(a, b, c, result, count)
    case .negate: map(a, result, count) { -$0 }
    case .not: map(a, result, count) { $0 == 0 ? 1 : 0 }
    case .function(.abs): map(a, result, count) { Swift.abs($0) }
    case .function(.sqrt): map(a, result, count) { $0.squareRoot() }
    case .function(let function): apply(function, a, result, count)
    case .constant, .variable: map(a, result, count) { $0 }
    }
  }

  @inline(__always)
  private static func map(
    _ a: Source, _ result: UnsafeMutablePointer<Double>, _ count: Int, _ function: (Double) -> Double
  ) {
    switch a {
    case .block(let a): for i in 0..<count { result[i] = function(a[i]) }
    case .number(let a):
      let value = function(a)
      for i in 0..<count { result[i] = value }
    }
  }

  @inline(__always)
  private static func combine(
    _ a: Source, _ b: Source, _ result: UnsafeMutablePointer<Double>, _ count: Int,
    _ function: (Double, Double) -> Double
  ) {
    switch (a, b) {
    case (.block(let a), .block(let b)): for i in 0..<count { result[i] = function(a[i], b[i]) }
    case (.block(let a), .number(let b)): for i in 0..<count { result[i] = function(a[i], b) }
    case (.number(let a), .block(let b)): for i in 0..<count { result[i] = function(a, b[i]) }
    case (.number(let a), .number(let b)):
      let value = function(a, b)
      for i in 0..<count { result[i] = value }
    }
  }

  private static func select(
    _ a: Source, _ b: Source, _ c: Source, _ result: UnsafeMutablePointer<Double>, _ count: Int
  ) {
    guard case .block(let condition) = a else {
      guard case .number(let condition) = a else { return }
      return map(condition != 0 ? b : c, result, count) { $0 }
    }
    map(c, result, count) { $0 }
    switch b {
    case .block(let b): for i in 0..<count where condition[i] != 0 { result[i] = b[i] }
    case .number(let b): for i in 0..<count where condition[i] != 0 { result[i] = b }
    }
  }

  private static func apply(
    _ function: Function, _ a: Source, _ result: UnsafeMutablePointer<Double>, _ count: Int
  ) {
    switch a {
    case .block(let a):
      function.values(
        UnsafeBufferPointer(start: a, count: count),
        into: UnsafeMutableBufferPointer(start: result, count: count))
    case .number: map(a, result, count) { function.value($0) }
    }
  }
}
