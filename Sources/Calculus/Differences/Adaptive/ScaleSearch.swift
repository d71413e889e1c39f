/// The search for a step in which f is nearly a parabola, yet far from flat: where a ladder may begin.
///
/// Two rungs side by side tell by how much slope and bend change with the step. Much change: the step is too long,
/// and waves or poles lie within it. No change that rounding would let us see: it may be longer.
struct ScaleSearch {
  /// The two longest rungs of a ladder; empty where no step was short enough.
  private(set) var start: [Rung] = []
  /// No ladder may reach this far: f has waves or no values there.
  private(set) var tooLong = Double.infinity
  /// The sides on which some step found no value.
  private(set) var undefinedSides: Set<DerivativeNote.Side> = []
  /// The rungs whose steps were too long.
  private(set) var coarseRungs: [Rung] = []

  /// The relative change between two rungs above which a step is too long.
  private static let coarse = 0.2
  /// The change that a ladder of average length still resolves.
  private static let wanted = 0.06
  /// The relative rounding error of a slope that is not worth a longer step.
  private static let smallNoise = 4e-15

  init(_ f: inout Neighborhood, from first: Double, limit: Int) {
    var h = max(first, f.shortestStep)
    var tooShort = 0.0
    var shrinking = 6.0
    var blind = 1e6
    var shrinks = 0
    while f.evaluations < limit {
      let pair = pair(&f, h: h)
      guard pair.count == 2, Self.change(pair) <= Self.coarse || (shrinks >= 2 && Self.flattens(pair)) else {
        coarseRungs += pair
        tooLong = min(tooLong, h)
        if tooShort > 0 {
          // Between a step that shows nothing and one that shows too much.
          guard tooLong / tooShort > 4 else { return }
          h = tooShort.squareRoot() * tooLong.squareRoot()
        } else {
          guard h > f.shortestStep else { return }
          h = max(h / shrinking, f.shortestStep)
          shrinks += 1
          shrinking *= shrinking
        }
        continue
      }
      start = pair
      tooShort = max(tooShort, h)
      let growth = Self.growth(pair, blind: blind)
      if growth.isBlind {
        blind = min(blind * blind, 1e100)
        // As far as the scale of the numbers around reaches, f is constant.
        if h >= 0.125 * max(1, abs(f.x)) { return }
      }
      guard growth.factor > 4, tooLong / h > 6, h * growth.factor < 0x1p1000 else { return }
      let longer = h * growth.factor
      h = longer < tooLong ? longer : h.squareRoot() * tooLong.squareRoot()
    }
  }

  private mutating func pair(_ f: inout Neighborhood, h: Double) -> [Rung] {
    var rungs: [Rung] = []
    for step in [h, h * Ladder.ratio] {
      guard let rung = f.rung(h: step) else { return [] }
      undefinedSides.formUnion(rung.undefinedSides)
      guard rung.isDefined else { return [] }
      rungs.append(rung)
    }
    return rungs
  }

  /// Claims that slope and bend fall with the step as they do about a level point of any order, x³ at 0.
  private static func flattens(_ pair: [Rung]) -> Bool {
    let sizes = pair.map { max(abs($0.slope), abs($0.bend / $0.h)) }
    return sizes[1] < 1.05 * Ladder.ratio * sizes[0]
  }

  /// What a step shows of f: the change of slope and bend, the size of both and the noise in them, as slopes.
  private static func sight(_ pair: [Rung]) -> (change: Double, size: Double, noise: Double) {
    let (long, short) = (pair[0], pair[1])
    let bends = (long.bend / long.h, short.bend / short.h * (long.h / short.h))
    let change = max(abs(long.slope - short.slope), 0.6 * abs(bends.0 - bends.1))
    let size = max(abs(long.slope), abs(short.slope), abs(bends.0), abs(bends.1))
    return (change, size, max(long.noise, short.noise) / short.h)
  }

  private static func change(_ pair: [Rung]) -> Double {
    let (change, size, noise) = sight(pair)
    return size <= 2 * noise ? 0 : change / size
  }

  /// By how much a longer step would be better, 1 where none is needed.
  private static func growth(_ pair: [Rung], blind: Double) -> (factor: Double, isBlind: Bool) {
    let (change, size, noise) = sight(pair)
    let magnitude = max(pair[0].magnitude, pair[1].magnitude)
    let isBlind = size <= 2 * noise
    // A slope that is lost in noise may be none: the bend then tells what is small.
    let slope = max(abs(pair[0].slope), abs(pair[1].slope))
    guard isBlind || noise > smallNoise * (slope > 16 * noise ? slope : size) else { return (1, false) }
    // A change lost in noise says only that a much longer step is needed.
    let least = change <= 2 * noise ? 64.0 : 1
    let byChange = isBlind ? blind : max(least, (wanted / max(change / size, noise / size)).squareRoot())
    // Beyond this f itself grows, and its rounding errors with it.
    let bend = max(abs(pair[0].bend), .ulpOfOne * magnitude)
    let byGrowth = magnitude > 0 && bend > 0 ? (magnitude / bend).squareRoot() : byChange
    return (min(byChange, byGrowth, 1e100), isBlind)
  }
}
