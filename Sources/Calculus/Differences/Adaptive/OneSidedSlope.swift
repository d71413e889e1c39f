internal import Elementary

/// What f does on one side of a point, seen from its values at the point and on that side only.
enum OneSidedSlope {
  case undefined
  /// A slope with the bound of its error.
  case slope(Double, bound: Double)
  /// f tends to another value than it has.
  case jump
  /// The quotient grows without limit, and has this sign.
  case vertical(FloatingPointSign)
  /// None of these, as far as one can see.
  case unclear

  /// Quotients on three short ladders of halved steps, far apart; each extrapolated to h = 0.
  init(_ f: inout Neighborhood, _ side: DerivativeNote.Side, from first: Double) {
    var best: (slope: Double, bound: Double)?
    var changes: [(h: Double, change: Double)] = []
    for descent in 0..<3 {
      let longest = first * [1, 0x1p-10, 0x1p-20][descent]
      let quotients = (0..<6).compactMap { rung -> OneSidedQuotient? in
        let h = max(longest / Double(1 << rung), f.shortestStep)
        return OneSidedQuotient(&f, side, h: h)
      }
      guard let nearest = quotients.last else { continue }
      changes.append((nearest.h, nearest.slope * nearest.h))
      guard let candidate = OneSidedQuotient.extrapolated(quotients, f.center.value) else { continue }
      if candidate.bound < best?.bound ?? .infinity { best = candidate }
      if candidate.bound <= 1e-9 * abs(candidate.slope) { break }
    }
    guard !changes.isEmpty else {
      self = .undefined
      return
    }
    if let best, best.bound <= max(1e-3 * abs(best.slope), 1e-9 * abs(f.center.value) / first) {
      self = .slope(best.slope, bound: best.bound)
    } else {
      self = Self.growth(changes)
    }
  }

  /// The power p of f(x+h) − f(x) ≈ c hᵖ, from the two shortest scales: 0 at a jump, below 1 at a vertical tangent.
  private static func growth(_ changes: [(h: Double, change: Double)]) -> OneSidedSlope {
    guard changes.count >= 2 else { return .unclear }
    let (long, short) = (changes[changes.count - 2], changes[changes.count - 1])
    guard short.change != 0, long.change != 0, (short.change < 0) == (long.change < 0), long.h > short.h
    else {
      return .unclear
    }
    let power = Elementary.log(abs(long.change / short.change)) / Elementary.log(long.h / short.h)
    switch power {
    case -0.02..<0.02: return .jump
    case 0.02..<0.97: return .vertical(short.change < 0 ? .minus : .plus)
    default: return .unclear
    }
  }
}

/// The slope of the chord from x to a node h away.
private struct OneSidedQuotient {
  let h: Double
  let slope: Double
  let magnitude: Double

  init?(_ f: inout Neighborhood, _ side: DerivativeNote.Side, h: Double) {
    let node = side == .right ? f.x + h : f.x - h
    self.h = abs(node - f.x)
    guard self.h > 0, node.isFinite else { return nil }
    let value = f.value(at: node).value
    guard value.isFinite else { return nil }
    slope = (value - f.center.value) / (node - f.x)
    magnitude = max(abs(value), abs(f.center.value))
  }

  /// The best extrapolation of neighboring quotients by a polynomial in h.
  static func extrapolated(_ quotients: [OneSidedQuotient], _ center: Double) -> (
    slope: Double, bound: Double
  )? {
    var best: (slope: Double, bound: Double)?
    for last in quotients.indices.dropFirst(2) {
      for first in 0...(last - 2) {
        let whole = weighted(quotients[first...last])
        let part = weighted(quotients[(first + 1)...last])
        let bound = 2 * abs(whole.slope - part.slope) + 4 * whole.noise
        if bound < best?.bound ?? .infinity { best = (whole.slope, bound) }
      }
    }
    return best
  }

  private static func weighted(_ quotients: ArraySlice<OneSidedQuotient>) -> (slope: Double, noise: Double) {
    var slope = 0.0
    var noise = 0.0
    for (index, one) in zip(quotients.indices, quotients) {
      var weight = 1.0
      for other in quotients.indices where other != index {
        weight *= quotients[other].h / (quotients[other].h - one.h)
      }
      slope += weight * one.slope
      noise += abs(weight) * (Double.ulpOfOne * one.magnitude / one.h)
    }
    return (slope, noise)
  }
}
