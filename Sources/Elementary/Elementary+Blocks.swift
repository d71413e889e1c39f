/// The elementary functions of many values in one call, with the bits of the call for one value.
///
/// `x` and `result` have the same count, and may be the same memory.
extension Elementary {
  package typealias Values = UnsafeBufferPointer<Double>
  package typealias Results = UnsafeMutableBufferPointer<Double>

  package static func exp(_ x: Values, into result: Results) { map(x, result) { exp($0) } }
  package static func expm1(_ x: Values, into result: Results) { map(x, result) { expm1($0) } }
  package static func log(_ x: Values, into result: Results) { map(x, result) { log($0) } }
  package static func log2(_ x: Values, into result: Results) { map(x, result) { log2($0) } }
  package static func log10(_ x: Values, into result: Results) { map(x, result) { log10($0) } }
  package static func log1p(_ x: Values, into result: Results) { map(x, result) { log1p($0) } }
  package static func sqrt(_ x: Values, into result: Results) { map(x, result) { sqrt($0) } }
  package static func cbrt(_ x: Values, into result: Results) { map(x, result) { cbrt($0) } }
  package static func sin(_ x: Values, into result: Results) { map(x, result) { sin($0) } }
  package static func cos(_ x: Values, into result: Results) { map(x, result) { cos($0) } }
  package static func tan(_ x: Values, into result: Results) { map(x, result) { tan($0) } }
  package static func asin(_ x: Values, into result: Results) { map(x, result) { asin($0) } }
  package static func acos(_ x: Values, into result: Results) { map(x, result) { acos($0) } }
  package static func atan(_ x: Values, into result: Results) { map(x, result) { atan($0) } }
  package static func sinh(_ x: Values, into result: Results) { map(x, result) { sinh($0) } }
  package static func cosh(_ x: Values, into result: Results) { map(x, result) { cosh($0) } }
  package static func tanh(_ x: Values, into result: Results) { map(x, result) { tanh($0) } }
  package static func asinh(_ x: Values, into result: Results) { map(x, result) { asinh($0) } }
  package static func acosh(_ x: Values, into result: Results) { map(x, result) { acosh($0) } }
  package static func atanh(_ x: Values, into result: Results) { map(x, result) { atanh($0) } }
  package static func erf(_ x: Values, into result: Results) { map(x, result) { erf($0) } }
  package static func floor(_ x: Values, into result: Results) { map(x, result) { floor($0) } }
  package static func ceil(_ x: Values, into result: Results) { map(x, result) { ceil($0) } }
  package static func round(_ x: Values, into result: Results) { map(x, result) { round($0) } }

  package static func atan2(_ x: Values, _ y: Values, into result: Results) {
    map(x, y, result) { atan2($0, $1) }
  }
  package static func pow(_ x: Values, _ y: Values, into result: Results) {
    map(x, y, result) { pow($0, $1) }
  }
  package static func hypot(_ x: Values, _ y: Values, into result: Results) {
    map(x, y, result) { hypot($0, $1) }
  }

  @inline(__always)
  private static func map(_ x: Values, _ result: Results, _ function: (Double) -> Double) {
    precondition(x.count == result.count)
    for index in 0..<x.count { result[index] = function(x[index]) }
  }

  @inline(__always)
  private static func map(
    _ x: Values, _ y: Values, _ result: Results, _ function: (Double, Double) -> Double
  ) {
    precondition(x.count == result.count && y.count == result.count)
    for index in 0..<x.count { result[index] = function(x[index], y[index]) }
  }
}
