/// The extrapolation of some neighboring rungs to h = 0, with what decides how good it is.
///
/// A central difference is a polynomial in h² with f′ as its constant term, up to terms of high order; so is the
/// mean (f(x+h) + f(x−h))/2, with the constant term f(x). The same weights extrapolate both: how far the second
/// one misses the known f(x) tells how far the first one misses f′.
struct ExtrapolationWindow {
  /// The indices of the longest and the shortest step.
  let first: Int
  let last: Int
  /// The extrapolated derivative.
  let value: Double
  /// The standard deviation of the value for errors of f with standard deviation 1.
  let amplification: Double
  /// The rounding error of the value by the bounds that f states; not-a-number where it states none.
  let rounding: Double
  /// The rounding error of the extrapolation's own arithmetic.
  let arithmetic: Double
  /// The highest divided difference of the slopes, as an error of f: the error of the next lower order.
  let slopeResidual: Double
  /// The distance of the extrapolated mean from f(x), as an error of f.
  let meanResidual: Double
  /// The last bit that the values use.
  let grain: Double
  /// The size of f in the window.
  let magnitude: Double

  init(_ rungs: [Rung], _ first: Int, _ last: Int) {
    self.first = first
    self.last = last
    let top = rungs[first].h
    // Slopes may be near the largest double: their differences are scaled.
    let scale = max(abs(rungs[last].slope), rungs[last].magnitude / top, .leastNormalMagnitude)
    var value = 0.0
    var variance = 0.0
    var rounding = 0.0
    var sum = 0.0
    var magnitude = 0.0
    var grain = Double.infinity
    var difference = 0.0
    var differenceVariance = 0.0
    var mean = 0.0
    var meanVariance = 1.0
    for index in first...last {
      let rung = rungs[index]
      let u = (rung.h / top) * (rung.h / top)
      var weight = 1.0
      var coefficient = 1.0
      for other in first...last where other != index {
        let v = (rungs[other].h / top) * (rungs[other].h / top)
        weight *= v / (v - u)
        coefficient /= u - v
      }
      // The weights add up to 1: only deviations from the best slope are weighted, so little is rounded.
      value += weight * (rung.slope - rungs[last].slope)
      variance += weight * weight / (2 * u)
      rounding += abs(weight) * (rung.rounding / rung.h)
      sum += abs(weight * rung.slope)
      difference += coefficient * ((rung.slope - rungs[last].slope) / scale)
      differenceVariance += coefficient * coefficient / (2 * u)
      mean += weight * (0.5 * rung.bend)
      meanVariance += 0.5 * weight * weight
      magnitude = max(magnitude, rung.magnitude)
      grain = min(grain, rung.grain)
    }
    self.value = rungs[last].slope + value
    amplification = variance.squareRoot() / top
    self.rounding = rounding
    arithmetic = 2 * Double.ulpOfOne * sum
    slopeResidual = abs(difference) / differenceVariance.squareRoot() * (scale * top)
    meanResidual = abs(mean) / meanVariance.squareRoot()
    self.magnitude = magnitude
    self.grain = grain
  }
}

extension ExtrapolationWindow {
  /// The grid of the values of f: the spacing of doubles there, or a coarser one that cancellation left over.
  ///
  /// A grid above a 65,536th of the values is none: they are exact then, as those of a step function.
  var unit: Double {
    let spacing = Double.ulpOfOne * magnitude
    return grain > spacing && grain < 0x1p-16 * magnitude ? grain : spacing
  }
}
