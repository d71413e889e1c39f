#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// The C library's functions under names of their own: `Elementary.exp` would otherwise hide `exp` from itself.

func libraryExp(_ x: Double) -> Double { exp(x) }
func libraryExpm1(_ x: Double) -> Double { expm1(x) }
func libraryLog(_ x: Double) -> Double { log(x) }
func libraryLog2(_ x: Double) -> Double { log2(x) }
func libraryLog10(_ x: Double) -> Double { log10(x) }
func libraryLog1p(_ x: Double) -> Double { log1p(x) }
func libraryCbrt(_ x: Double) -> Double { cbrt(x) }
func librarySin(_ x: Double) -> Double { sin(x) }
func libraryCos(_ x: Double) -> Double { cos(x) }
func libraryTan(_ x: Double) -> Double { tan(x) }
func libraryAsin(_ x: Double) -> Double { asin(x) }
func libraryAcos(_ x: Double) -> Double { acos(x) }
func libraryAtan(_ x: Double) -> Double { atan(x) }
func libraryAtan2(_ y: Double, _ x: Double) -> Double { atan2(y, x) }
func librarySinh(_ x: Double) -> Double { sinh(x) }
func libraryCosh(_ x: Double) -> Double { cosh(x) }
func libraryTanh(_ x: Double) -> Double { tanh(x) }
func libraryAsinh(_ x: Double) -> Double { asinh(x) }
func libraryAcosh(_ x: Double) -> Double { acosh(x) }
func libraryAtanh(_ x: Double) -> Double { atanh(x) }
func libraryPow(_ x: Double, _ y: Double) -> Double { pow(x, y) }
func libraryHypot(_ x: Double, _ y: Double) -> Double { hypot(x, y) }
func libraryErf(_ x: Double) -> Double { erf(x) }
