/// A jump or a kink of f at x that is small beside the changes of f within the steps of a ladder.
///
/// To the extrapolation it looks like noise. Unlike noise it keeps its size at ever shorter steps.
enum HiddenBreak {
  case none, jump, kink

  init(_ f: inout Neighborhood, beside best: Extrapolant, shortest h: Double) {
    self = .none
    guard best.error > 100 * best.leastError else { return }
    let rungs = [0x1p-6, 0x1p-10, 0x1p-14, 0x1p-18].compactMap { f.rung(h: h * $0) }.filter(\.isDefined)
    let jumps = rungs.map { (size: 2 * $0.h * ($0.slope - best.value), noise: $0.noise) }
      .filter { abs($0.size) > 64 * $0.noise }.map(\.size)
    let kinks = rungs.filter { abs($0.bend) > 32 * $0.noise }.map { $0.bend / $0.h }
    if jumps.count >= 3, Self.agree(jumps.suffix(3)) {
      self = .jump
    } else if kinks.count >= 2, Self.agree(kinks.suffix(2)) {
      self = .kink
    }
  }

  private static func agree(_ sizes: ArraySlice<Double>) -> Bool {
    guard let least = sizes.min(), let most = sizes.max(), least > 0 || most < 0 else { return false }
    return max(abs(least), abs(most)) < 1.15 * min(abs(least), abs(most))
  }
}
