internal import Elementary

extension Domain {
  /// A part of the plane that shows descents with air around them: their starts, their ends, and the minima.
  ///
  /// Of a path that diverges it shows the first steps, fewer beside others that do not. The sides are round numbers, and one is at least 0.6 of the
  /// other. Nil where the numbers are too large for a domain.
  public init?(showing trajectories: [Trajectory], minima: [[Double]] = []) {
    var shown = minima
    let room = trajectories.contains { !$0.isLeaving } ? 1.0 : 3
    for trajectory in trajectories { shown += trajectory.shownPoints(minima, room: room) }
    shown = shown.filter { $0.count == 2 && $0.isFinite }
    guard !shown.isEmpty else { return nil }
    var sides = [0, 1].map { index in
      let coordinates = shown.map { $0[index] }
      return (lower: coordinates.min() ?? 0, upper: coordinates.max() ?? 0)
    }
    // Level lines close around a minimum: half as much room beyond it as there is before it.
    for minimum in minima where minimum.count == 2 && minimum.isFinite {
      for (index, center) in minimum.enumerated() {
        let side = sides[index]
        sides[index].lower = min(side.lower, center - 0.5 * (side.upper - center))
        sides[index].upper = max(side.upper, center + 0.5 * (center - side.lower))
      }
    }
    let size = sides.map { max(abs($0.lower), abs($0.upper)) }.max() ?? 1
    var longest = sides.map { $0.upper - $0.lower }.max() ?? 0
    if longest <= 1e-9 * size || longest == 0 { longest = size > 0 ? size : 1 }
    let step = Self.round(longest / 16)
    // With the air of the longest side, and what rounding may add to it.
    let least = 0.6 * (1.2 * longest + 2 * step)
    sides = sides.map { side in
      let air = max(0.1 * longest, (least - (side.upper - side.lower)) / 2)
      return (
        Self.multiple(Elementary.floor((side.lower - air) / step), of: step),
        Self.multiple(Elementary.ceil((side.upper + air) / step), of: step)
      )
    }
    try? self.init(sides)
  }

  /// The double nearest to a multiple of a round number: three times 0.2 is 0.6.
  private static func multiple(_ count: Double, of step: Double) -> Double {
    step < 1 ? count / Elementary.round(1 / step) : count * step
  }

  /// The largest of 1, 2 and 5 times powers of ten that is not above a positive number.
  private static func round(_ number: Double) -> Double {
    let power = Elementary.pow(10, Elementary.floor(Elementary.log10(number)))
    let mantissa = number / power
    return power * (mantissa >= 5 ? 5 : mantissa >= 2 ? 2 : 1)
  }
}

extension Trajectory {
  /// The iterates that a figure should show; of a path that goes away, the first steps.
  package var shownPoints: [[Double]] {
    let points = iterates.map(\.point).filter(\.isFinite)
    switch outcome {
    case .converged, .saddle: return points
    default: break
    }
    guard isLeaving, points.count > 1 else { return points }
    func distance(_ point: [Double]) -> Double { zip(point, points[0]).map { $0 - $1 }.length }
    let reach = 1.1 * distance(points[1])
    return Array(points.prefix { distance($0) <= reach })
  }

  /// The iterates that a figure should show: all of them, or of a path that diverges those near its start.
  fileprivate func shownPoints(_ minima: [[Double]], room: Double) -> [[Double]] {
    let points = iterates.map(\.point).filter(\.isFinite)
    guard let start = points.first else { return points }
    func distance(_ point: [Double]) -> Double { zip(point, start).map { $0 - $1 }.length }
    guard isLeaving else { return points }
    // A saddle's path comes near to the saddle before it leaves: where the gradient is smallest.
    let flattest = iterates.filter { $0.isFinite && !$0.isStalled }.min { $0.norm < $1.norm }?.point ?? start
    let goals = (minima + [flattest]).map(distance).filter(\.isFinite).max() ?? 0
    let reach = max(room * goals, points.count > 1 ? 1.1 * distance(points[1]) : 0)
    return points.filter { distance($0) <= reach }
  }

  /// Claims that the path goes away: it climbs above its start, or its last step is the longest, and f still falls.
  fileprivate var isLeaving: Bool {
    if case .diverged = outcome { return true }
    if last.value > iterates[0].value { return true }
    guard case .moving = outcome, iterates.count > 3 else { return false }
    let steps = zip(iterates, iterates.dropFirst()).map { before, after in
      zip(after.point, before.point).map { $0 - $1 }.length
    }
    return steps[steps.count - 1] >= (steps.max() ?? 0)
  }
}
