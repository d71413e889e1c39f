/// An extrapolated derivative with its estimated error.
///
/// Theory: each rung more multiplies the truncation error by h²/R², a factor that falls from rung to rung. What
/// falls like this is truncation; what stays where it is is noise. See J. J. Moré and S. M. Wild, "Estimating
/// computational noise", SIAM J. Sci. Comput. 33 (2011), for noise from high differences.
struct Extrapolant {
  let window: ExtrapolationWindow
  /// The error that decides between windows and when to stop: as likely too small as too large.
  let error: Double
  /// What `error` would be for values of f that are rounded as little as can be.
  let leastError: Double
  /// How far the values of f are off the polynomial, relative to f.
  let roughness: Double
  private let spread: Double
  /// An estimate of |x f″|.
  private let stretch: Double
  private let size: Double

  var value: Double { window.value }

  /// The rounding error of f taken for granted, in units of ε|f|.
  private static let leastNoise = 0.3
  /// Standard deviations in the error that decides.
  private static let deviations = 4.0
  /// Standard deviations in the bound that is reported.
  private static let reportedDeviations = 6.0

  init(
    window: ExtrapolationWindow, before: ExtrapolationWindow, twoBefore: ExtrapolationWindow?,
    rungs: [Rung], size: Double
  ) {
    self.window = window
    self.size = size
    let shortest = rungs[window.last]
    stretch = abs(shortest.bend / shortest.h) * (size / shortest.h)
    let noise =
      window.rounding.isFinite
      ? window.rounding / (4 * window.amplification) : Self.leastNoise * .ulpOfOne * window.magnitude

    // The difference of slopes is the error of the window before; the decrease so far goes on at least as fast.
    let slopes = window.slopeResidual * Self.decrease(window.slopeResidual, before.slopeResidual)
    let means = window.meanResidual * Self.decrease(window.meanResidual, before.meanResidual).squareRoot()
    let residual = (0.5 * (slopes * slopes + means * means)).squareRoot()
    error = Self.deviations * max(noise, residual) * window.amplification + window.arithmetic
    leastError = Self.deviations * noise * window.amplification + window.arithmetic
    roughness = window.magnitude > 0 ? residual / window.magnitude : 0

    // A mean that misses f(x) as far as theory foretells does so by truncation, which weighs 1/R in a slope, not
    // the 1/h of noise.
    var weight = 1.0
    if let twoBefore, window.meanResidual > noise {
      let foretold =
        before.meanResidual * Self.decrease(before.meanResidual, twoBefore.meanResidual)
        * (Ladder.ratio * Ladder.ratio)
      if window.meanResidual <= 3 * foretold {
        weight = min(1, 1.3 * rungs[window.last].h / rungs[window.first].h)
      }
    }
    spread = max(slopes, weight * window.meanResidual)
  }

  private static func decrease(_ residual: Double, _ before: Double) -> Double {
    residual < before ? residual / before : 1
  }

  /// The bound of the error that is reported.
  var bound: Double {
    // f is given its argument, and computes with it, rounded: an error of ε|x f″| that no difference of values shows.
    let conditioning = 0.5 * .ulpOfOne * stretch
    guard window.rounding.isFinite else {
      let noise =
        Self.leastNoise * .ulpOfOne * max(window.magnitude, 0.4 * size * abs(value))
      return Self.reportedDeviations * max(noise, spread) * window.amplification + window.arithmetic
        + conditioning
    }
    // The noise is bounded by what f states; residuals beyond it are truncation.
    let stated = window.rounding / window.amplification
    let truncation = spread > stated ? Self.reportedDeviations * spread * window.amplification : 0
    return window.rounding + truncation + window.arithmetic + Double.ulpOfOne * abs(value)
  }
}
