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
    var ladders: [[OneSidedQuotient]] = []
    for descent in [1, 0x1p-10, 0x1p-20] {
      let quotients = (0..<6).compactMap { rung in
        OneSidedQuotient(&f, side, h: first * descent / Double(1 << rung))
      }
      guard !quotients.isEmpty else { continue }
      ladders.append(quotients)
      guard let candidate = OneSidedQuotient.extrapolated(quotients) else { continue }
      if candidate.bound < best?.bound ?? .infinity { best = candidate }
      if candidate.bound <= 1e-9 * abs(candidate.slope) { break }
    }
    if let best, best.bound <= max(1e-3 * abs(best.slope), 1e-9 * abs(f.center.value) / first) {
      self = .slope(best.slope, bound: best.bound)
    } else {
      self = ladders.isEmpty ? .undefined : Self.tendency(ladders)
    }
  }

  /// What quotients that do not converge do as the step shrinks.
  private static func tendency(_ ladders: [[OneSidedQuotient]]) -> OneSidedSlope {
    let slopes = ladders.joined().map(\.slope)
    let peaks = ladders.map { ladder in ladder.map { abs($0.slope) }.max() ?? 0 }
    guard ladders.count == 3, let long = ladders[1].last, let short = ladders[2].last, long.h > short.h else {
      return .unclear
    }
    if peaks[1] < 0.9 * peaks[0], peaks[2] < 0.9 * peaks[1] {
      // f(x+h) − f(x) is o(h), as for h^1.5: the tangent is level.
      return .slope(0, bound: 2 * peaks[2])
    }
    let grows = zip(slopes, slopes.dropFirst()).allSatisfy { abs($0) < abs($1) && ($0 < 0) == ($1 < 0) }
    guard grows else { return .unclear }
    // The power p of f(x+h) − f(x) ≈ c hᵖ: 0 at a jump, below 1 at a vertical tangent.
    let power = 1 - Elementary.log(short.slope / long.slope) / Elementary.log(long.h / short.h)
    return power < 0.02 ? .jump : power < 0.97 ? .vertical(short.slope < 0 ? .minus : .plus) : .unclear
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
    guard self.h >= f.shortestStep / 2, node.isFinite else { return nil }
    let value = f.value(at: node).value
    guard value.isFinite else { return nil }
    slope = (value - f.center.value) / (node - f.x)
    magnitude = max(abs(value), abs(f.center.value))
  }

  /// The best extrapolation of neighboring quotients by a polynomial in h.
  static func extrapolated(_ quotients: [OneSidedQuotient]) -> (
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
    let nearest = quotients[quotients.endIndex - 1].slope
    var deviation = 0.0
    var noise = 0.0
    for (index, one) in zip(quotients.indices, quotients) {
      var weight = 1.0
      for other in quotients.indices where other != index {
        weight *= quotients[other].h / (quotients[other].h - one.h)
      }
      deviation += weight * (one.slope - nearest)
      noise += abs(weight) * (Double.ulpOfOne * one.magnitude / one.h)
    }
    return (nearest + deviation, noise)
  }
}
