/// A ladder that grows until its best extrapolation is as good as the rounding of f allows.
struct CentralExtrapolation {
  private(set) var best: Extrapolant?
  /// The rungs of ladders that were left because their steps were too long.
  private(set) var coarseRungs: [Rung] = []
  /// The bends of the last ladder are those of a kink.
  private(set) var suggestsKink = false
  private(set) var longestStep: Double
  private(set) var shortestStep = 0.0
  private var tooLong: Double

  /// An error not worth another rung.
  private static let excellent = 3e-15
  /// An error, as estimated with a few standard deviations, not worth longer steps.
  private static let good = 5e-14
  /// The same for an error that is bounded.
  private static let goodBound = 1e-13
  private static let fewest = 4
  private static let most = 10

  init(_ f: inout Neighborhood, _ start: [Rung], tooLong: Double, limit: Int) {
    self.tooLong = tooLong
    longestStep = start.first?.h ?? 0
    var ladder = Ladder(start, distance: abs(f.x))
    var before = Double.infinity
    while true {
      let count = ladder.rungs.count
      suggestsKink = ladder.rungs.suggestKink
      shortestStep = ladder.rungs.last?.h ?? 0
      if count >= Self.fewest, let best = ladder.best {
        self.best = best
        let magnitude = best.size
        guard best.error > Self.excellent * magnitude, count < Self.most, f.evaluations < limit else {
          return
        }
        let improves = best.error <= 0.4 * before
        if best.error <= 1.5 * best.leastError || (!improves && best.roughness < 1e-9) {
          // Rounding rules: only longer steps help.
          guard best.error > (best.isStated ? Self.goodBound : Self.good) * magnitude,
            lengthen(&ladder, best, &f)
          else { return }
          before = min(before, best.error)
          continue
        }
        let isWild = count == Self.fewest ? best.roughness > 1e-2 : best.roughness > 1e-6
        if isWild, !improves, !best.isStatedNoise {
          guard let shorter = shorter(than: ladder, &f) else { return }
          coarseRungs += ladder.rungs
          self.tooLong = min(self.tooLong, ladder.rungs[0].h)
          ladder = shorter
          longestStep = shorter.rungs[0].h
          before = .infinity
          continue
        }
        before = min(before, best.error)
      }
      guard count < Self.most, f.evaluations < limit, let shortest = ladder.rungs.last?.h,
        shortest > f.shortestStep,
        let rung = f.rung(h: shortest * Ladder.ratio), rung.isDefined
      else { return }
      ladder.append(rung)
    }
  }

  private mutating func lengthen(_ ladder: inout Ladder, _ best: Extrapolant, _ f: inout Neighborhood) -> Bool
  {
    let longer = ladder.rungs[0].h / Ladder.ratio
    guard best.window.first == 0, ladder.rungs.count < Self.most - 2, longer < tooLong else { return false }
    guard let rung = f.rung(h: longer), rung.isDefined else {
      tooLong = longer
      return false
    }
    ladder.prepend(rung)
    longestStep = rung.h
    return true
  }

  /// A ladder of steps a third as long, where the old ones ended.
  private func shorter(than ladder: Ladder, _ f: inout Neighborhood) -> Ladder? {
    guard let h = ladder.rungs.last.map({ $0.h / 3 }), h > f.shortestStep,
      let first = f.rung(h: h), let second = f.rung(h: h * Ladder.ratio), first.isDefined, second.isDefined
    else { return nil }
    return Ladder([first, second], distance: abs(f.x))
  }
}
