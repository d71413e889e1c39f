/// What one pair of values about x says: a central difference and the bend beside it.
struct Rung {
  /// Half the distance of the nodes.
  let h: Double
  /// The central difference.
  let slope: Double
  /// f(x+h) − 2f(x) + f(x−h).
  let bend: Double
  /// The larger |f| of the two nodes.
  let rim: Double
  /// The largest of the three |f|.
  let magnitude: Double
  /// The mean bound of the rounding errors of the pair; not-a-number where f does not know them.
  let rounding: Double
  /// The last bit that any of the three values uses: what they were rounded to before the last subtraction.
  let grain: Double
  /// The typical rounding error of a value: a part of the bound that f states, or the spacing of doubles.
  var noise: Double { rounding.isFinite ? rounding / 4 : Double.ulpOfOne * magnitude }
  /// Where f has no finite value.
  let undefinedSides: [DerivativeNote.Side]

  init(_ nodes: MirroredNodes, center: BoundedValue, below: BoundedValue, above: BoundedValue) {
    h = nodes.h
    bend = (above.value - center.value) + (below.value - center.value)
    // The skew of a pair that is not exact: its first effect is known from the bend.
    let lean = nodes.skew == 0 ? 0 : 0.5 * (nodes.skew / h) * (bend / h)
    slope = (above.value - below.value) / (nodes.above - nodes.below) - lean
    rim = max(abs(below.value), abs(above.value))
    magnitude = max(abs(center.value), rim)
    rounding = 0.5 * (above.bound + below.bound)
    grain = min(center.value.lastBit, below.value.lastBit, above.value.lastBit)
    undefinedSides =
      (below.value.isFinite ? [] : [.left]) + (above.value.isFinite ? [] : [.right])
  }

  var isDefined: Bool { slope.isFinite && bend.isFinite }
}

extension [Rung] {
  /// Claims that the bend falls like h, as at a kink, and not like h²: in the six last rungs that show a bend.
  var suggestKink: Bool {
    let bends = filter { abs($0.bend) > 16 * $0.noise }.suffix(6).map { $0.bend / $0.h }
    guard bends.count >= 4, let least = bends.min(), let most = bends.max(), least > 0 || most < 0 else {
      return false
    }
    return Swift.max(abs(least), abs(most)) < 1.3 * Swift.min(abs(least), abs(most))
  }

  /// Claims that slopes or bends of different steps have different signs, and not for a peak or a pole at x.
  func showWaves(about center: Double) -> Bool {
    let signs = filter { abs($0.slope) * $0.h > 1e-9 * $0.magnitude }.map { $0.slope < 0 }
    let bends = filter { abs($0.bend) > 1e-9 * $0.magnitude }.map { $0.bend < 0 }
    return (Set(signs).count > 1 || Set(bends).count > 1) && (first.map { abs(center) < 3 * $0.rim } ?? false)
  }
}

extension Double {
  /// The value of the lowest bit that is set; infinite for 0 and for what is not finite.
  fileprivate var lastBit: Double {
    guard isFinite, self != 0 else { return .infinity }
    return ulp
      * Double(sign: .plus, exponent: min(52, significandBitPattern.trailingZeroBitCount), significand: 1)
  }
}
