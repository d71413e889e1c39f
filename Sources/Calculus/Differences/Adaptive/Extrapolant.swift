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
  /// What is off the polynomial lies within the rounding errors that f states.
  let isStatedNoise: Bool
  private let spread: Double
  private let scatter: Double
  /// An estimate of |x f″|.
  private let stretch: Double
  private let distance: Double
  private let nearbySlope: Double

  var value: Double { window.value }

  /// f bounds the rounding of its values.
  var isStated: Bool { window.rounding.isFinite }

  /// The rounding error of f taken for granted, in units of ε|f|.
  private static let leastNoise = 0.3
  /// Standard deviations in the error that decides.
  private static let deviations = 4.0
  /// Standard deviations in the bound that is reported.
  private static let reportedDeviations = 6.0

  init(
    window: ExtrapolationWindow, before: ExtrapolationWindow, twoBefore: ExtrapolationWindow,
    rungs: [Rung], distance: Double
  ) {
    self.window = window
    self.distance = distance
    nearbySlope = abs(rungs[window.first].bend / rungs[window.first].h)
    let shortest = rungs[window.last]
    stretch = abs(shortest.bend / shortest.h) * (distance / shortest.h)
    let isStated = window.rounding.isFinite
    let noise =
      isStated ? window.rounding / (4 * window.amplification) : Self.leastNoise * window.unit
    // The difference of slopes is the error of the window before; the decrease so far goes on at least as fast. The
    // mean is of the same order as the value itself, and stands for its truncation or for noise.
    let slopes = Residual(window.slopeResidual, before.slopeResidual, twoBefore.slopeResidual)
    let means = Residual(window.meanResidual, before.meanResidual, twoBefore.meanResidual)
    // A mean that misses f(x) as far as theory foretells does so by truncation, which weighs 1/R in a slope, not the
    // 1/h of noise; the more it exceeds that, the more of it is noise.
    let reach = rungs[window.last].h / rungs[window.first].h
    let excess = max(1, 0.1 * means.excess * means.excess)
    let residual = 0x0.b5p0 * [slopes.next, means.atHand * means.decrease.squareRoot()].length
    if isStated {
      // Rounding is bounded by what f states; what residuals show beyond it is truncation.
      let truncation = max(slopes.next, min(1, reach * excess) * means.atHand)
      let isNoise = truncation <= noise
      leastError = window.rounding + window.arithmetic + Double.ulpOfOne * abs(window.value)
      error = leastError + (isNoise ? 0 : 3 * truncation * window.amplification)
      spread = 0
    } else {
      error = Self.deviations * max(noise, residual) * window.amplification + window.arithmetic
      leastError = Self.deviations * noise * window.amplification + window.arithmetic
      let meanWeight = window.meanResidual <= noise ? 1 : min(1, 1.3 * reach * excess)
      spread = max(slopes.next, meanWeight * means.atHand)
    }
    isStatedNoise = isStated && residual <= 3 * noise
    roughness = window.magnitude > 0 ? residual / window.magnitude : 0

    scatter = max(window.slopeResidual, window.meanResidual)
  }

  /// What an error is to be compared with: the derivative, or the slopes nearby where it may be zero.
  var size: Double { abs(value) > 16 * error ? abs(value) : max(abs(value), nearbySlope) }

  /// Claims that the error is small beside the slopes that f has nearby.
  var isConverged: Bool { error < 1e-3 * max(abs(value), nearbySlope) }

  /// Claims that f is level, or a slope of it not visible, but for its rounding.
  var isLevel: Bool { roughness <= 1e-13 || isStatedNoise }

  /// Claims that the values follow a polynomial but for noise.
  var isSmooth: Bool { error.isFinite && (roughness < 1e-6 || isStatedNoise) }

  /// The bound of the error that is reported.
  var bound: Double {
    guard !isStated else { return error }
    // Most functions round x, or a multiple of it, before anything else; but then the values scatter.
    let argument = min(0.4 * Self.leastNoise * .ulpOfOne * distance * abs(value), 10 * scatter)
    let noise = max(Self.leastNoise * window.unit, argument)
    // An argument that is rounded alike at all nodes makes an error of ε|x f″| that no difference of values shows.
    return Self.reportedDeviations * max(noise, spread) * window.amplification + window.arithmetic
      + 0.5 * .ulpOfOne * stretch
  }
}
