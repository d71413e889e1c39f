/// The one door to the elementary functions: whatever computes exp or sin here gives the same bits everywhere.
///
/// Today the C library's functions stand behind it. All layers call these names, so that a portable
/// implementation replaces them in one place.
package enum Elementary {
  @inline(__always) package static func exp(_ x: Double) -> Double { libraryExp(x) }
  /// e^x − 1, accurate near 0.
  @inline(__always) package static func expm1(_ x: Double) -> Double { libraryExpm1(x) }
  /// The natural logarithm.
  @inline(__always) package static func log(_ x: Double) -> Double { libraryLog(x) }
  @inline(__always) package static func log2(_ x: Double) -> Double { libraryLog2(x) }
  @inline(__always) package static func log10(_ x: Double) -> Double { libraryLog10(x) }
  /// log(1 + x), accurate near 0.
  @inline(__always) package static func log1p(_ x: Double) -> Double { libraryLog1p(x) }
  @inline(__always) package static func sqrt(_ x: Double) -> Double { x.squareRoot() }
  @inline(__always) package static func cbrt(_ x: Double) -> Double { libraryCbrt(x) }

  @inline(__always) package static func sin(_ x: Double) -> Double { librarySin(x) }
  @inline(__always) package static func cos(_ x: Double) -> Double { libraryCos(x) }
  @inline(__always) package static func tan(_ x: Double) -> Double { libraryTan(x) }
  @inline(__always) package static func asin(_ x: Double) -> Double { libraryAsin(x) }
  @inline(__always) package static func acos(_ x: Double) -> Double { libraryAcos(x) }
  @inline(__always) package static func atan(_ x: Double) -> Double { libraryAtan(x) }
  /// The angle of the point (x, y), from −π to π.
  @inline(__always) package static func atan2(_ y: Double, _ x: Double) -> Double { libraryAtan2(y, x) }

  @inline(__always) package static func sinh(_ x: Double) -> Double { librarySinh(x) }
  @inline(__always) package static func cosh(_ x: Double) -> Double { libraryCosh(x) }
  @inline(__always) package static func tanh(_ x: Double) -> Double { libraryTanh(x) }
  @inline(__always) package static func asinh(_ x: Double) -> Double { libraryAsinh(x) }
  @inline(__always) package static func acosh(_ x: Double) -> Double { libraryAcosh(x) }
  @inline(__always) package static func atanh(_ x: Double) -> Double { libraryAtanh(x) }

  @inline(__always) package static func pow(_ x: Double, _ y: Double) -> Double { libraryPow(x, y) }
  /// √(x² + y²) without overflow on the way.
  @inline(__always) package static func hypot(_ x: Double, _ y: Double) -> Double { libraryHypot(x, y) }
  @inline(__always) package static func erf(_ x: Double) -> Double { libraryErf(x) }

  @inline(__always) package static func floor(_ x: Double) -> Double { x.rounded(.down) }
  @inline(__always) package static func ceil(_ x: Double) -> Double { x.rounded(.up) }
  /// The nearest integer; a half goes to the even one, as in Python and IEEE 754.
  @inline(__always) package static func round(_ x: Double) -> Double { x.rounded(.toNearestOrEven) }
}
