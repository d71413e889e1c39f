/// The ray of steepest descent from a point, and f along it.
struct SearchRay {
  let field: ScalarField
  let scheme: DerivativeScheme
  let start: [Double]
  let gradient: [Double]

  var squaredNorm: Double { gradient.reduce(0) { $0 + $1 * $1 } }

  func point(at t: Double) -> [Double] { zip(start, gradient).map { x, g in x - t * g } }

  /// f on the ray; what is not a number counts as infinitely high.
  func value(at t: Double) -> Double {
    let value = field.value(at: point(at: t))
    return value.isNaN ? .infinity : value
  }

  /// The derivative of f along the ray.
  func slope(at t: Double) -> Double {
    -zip(field.gradient(at: point(at: t), by: scheme).numbers, gradient).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// The first of t, t/2, t/4, … that lowers f by a ten-thousandth of what the slope promises; 0 if none does.
  func sufficientDecrease(from first: Double) -> Double {
    let value = value(at: 0)
    var t = first
    while point(at: t) != start {
      if self.value(at: t) <= value - 1e-4 * t * squaredNorm { return t }
      t /= 2
    }
    return 0
  }

  /// A t between 0 and a point that is higher or rises, where the slope changes its sign.
  ///
  /// Invariants: f falls at `low` and is not above the start; at `high` it rises or is above `low`. Where f falls
  /// without end, the t that was reached after 64 doublings.
  func minimum(from first: Double) -> Double {
    var low = 0.0
    var lowSlope = -squaredNorm
    var lowValue = value(at: 0)
    var high = first
    var highSlope = slope(at: high)
    var highValue = value(at: high)
    // The first step is too long or too short by an unknown power of two.
    while highValue > lowValue || !highSlope.isFinite {
      high /= 2
      guard point(at: high) != start else { return 0 }
      (highSlope, highValue) = (slope(at: high), value(at: high))
    }
    var doublings = 0
    while highSlope < 0 && highValue <= lowValue {
      (low, lowSlope, lowValue) = (high, highSlope, highValue)
      high *= 2
      (highSlope, highValue) = (slope(at: high), value(at: high))
      doublings += 1
      if doublings == 64 { return low }
    }
    for round in 0..<200 where high - low > 2 * high.ulp {
      // The zero of the chord is exact for a quadratic; every third round halves, so that the bracket does shrink.
      let chord = low - lowSlope * (high - low) / (highSlope - lowSlope)
      let usesChord = round % 3 < 2 && highSlope > 0 && chord > low && chord < high
      let t = usesChord ? chord : low + (high - low) / 2
      let (slope, value) = (slope(at: t), value(at: t))
      if abs(slope) <= 1e-14 * squaredNorm && value <= lowValue { return t }
      if slope < 0 && value <= lowValue {
        (low, lowSlope, lowValue) = (t, slope, value)
      } else {
        (high, highSlope) = (t, slope)
      }
    }
    return low
  }
}
