/// A jump of f at x that is small beside the changes of f within the steps of a ladder.
///
/// To the extrapolation it looks like noise. Unlike noise it stays what it is at ever shorter steps.
struct HiddenJump {
  let isPresent: Bool

  init(_ f: inout Neighborhood, beside best: Extrapolant, shortest h: Double) {
    guard best.error > 100 * best.leastError else {
      isPresent = false
      return
    }
    let jumps = [0x1p-8, 0x1p-12, 0x1p-16].map { part -> Double in
      guard let rung = f.rung(h: h * part), rung.isDefined else { return 0 }
      let jump = 2 * rung.h * (rung.slope - best.value)
      return abs(jump) > 64 * rung.noise ? jump : 0
    }
    let sizes = jumps.map(abs)
    isPresent =
      (jumps.allSatisfy { $0 > 0 } || jumps.allSatisfy { $0 < 0 })
      && (sizes.max() ?? 0) < 1.1 * (sizes.min() ?? 0)
  }
}
