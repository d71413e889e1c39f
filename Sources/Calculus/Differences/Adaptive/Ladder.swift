/// Rungs from long to short steps with the extrapolations of all their windows.
struct Ladder {
  private(set) var rungs: [Rung] = []
  /// `columns[last][first]` is the window from `first` to `last`.
  private var columns: [[ExtrapolationWindow]] = []
  /// |x|: the grid on which f was given its argument.
  private let distance: Double

  /// The ratio of neighboring steps.
  static let ratio = 0.6

  init(_ rungs: [Rung], distance: Double) {
    self.distance = distance
    for rung in rungs { append(rung) }
  }

  /// Adds a shorter step.
  mutating func append(_ rung: Rung) {
    rungs.append(rung)
    let last = rungs.count - 1
    columns.append((0...last).map { ExtrapolationWindow(rungs, $0, last) })
  }

  /// Adds a longer step.
  mutating func prepend(_ rung: Rung) {
    self = Ladder([rung] + rungs, distance: distance)
  }

  /// The extrapolation with the least error, of at least three rungs.
  var best: Extrapolant? {
    var best: Extrapolant?
    for last in columns.indices.dropFirst(2) {
      for first in 0...(last - 2) {
        let candidate = Extrapolant(
          window: columns[last][first], before: columns[last - 1][first],
          twoBefore: columns[last - 2][first], rungs: rungs, distance: distance)
        if candidate.error < best?.error ?? .infinity { best = candidate }
      }
    }
    return best
  }
}
