/// Two doubles at the same distance on either side of x.
///
/// The node farther from zero is x ± h as it rounds, and its true distance from x is what counts as the step. The
/// other one mirrors it, which is exact as long as the step is not much longer than |x|, since the finer grid lies
/// towards zero. For longer steps no such pair need exist; then `skew` says how far the pair is off.
struct MirroredNodes {
  let below: Double
  let above: Double
  /// Half the distance between the nodes.
  let h: Double
  /// How much farther the node above is from x than the node below; 0 for an exact pair.
  let skew: Double

  /// Nil where a node coincides with x or is not finite.
  init?(around x: Double, h: Double) {
    let outer = x < 0 ? x - h : x + h
    let inner = x - (outer - x)
    above = max(outer, inner)
    below = min(outer, inner)
    guard below < x, x < above, below.isFinite, above.isFinite else { return nil }
    self.h = 0.5 * (above - x) + 0.5 * (x - below)
    skew = (above - x) - (x - below)
  }
}
