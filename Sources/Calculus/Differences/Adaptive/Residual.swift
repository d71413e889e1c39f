/// A residual beside those of the windows without the shortest step, and without the two shortest.
struct Residual {
  /// Not taken to be much smaller than theory allows: that would be chance.
  let atHand: Double
  let decrease: Double
  /// How much larger it is than that of a polynomial extrapolation would be after the decrease so far.
  let excess: Double

  init(_ now: Double, _ before: Double, _ twoBefore: Double) {
    guard twoBefore > 0 else {
      atHand = now
      decrease = now < before ? now / before : 1
      excess = .infinity
      return
    }
    let foretold = before * min(1, before / twoBefore) * (Ladder.ratio * Ladder.ratio)
    atHand = max(now, 0.1 * foretold)
    decrease = atHand < before ? atHand / before : 1
    excess = foretold > 0 ? atHand / foretold : .infinity
  }

  /// The residual with one more step, if it goes on to fall as it did.
  var next: Double { atHand * decrease }
}
