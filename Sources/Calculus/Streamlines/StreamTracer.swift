internal import Elementary

/// Follows one line from a place on the page, downhill or uphill, until it ends.
struct StreamTracer {
  let flow: PageFlow
  let critical: [(place: SIMD2<Double>, kind: CriticalPoint.Kind)]
  let separation: Double

  /// In separations: the longest step, the error of a step, and how near lines are one.
  static let longestStep = 0.15
  private static let tolerance = 5e-4
  static let joining = 0.1
  /// In separations: how near to a minimum or a maximum a line has reached it, and how near to another point.
  private static let capture = (extremum: 0.15, other: 0.01)
  /// Below this step, in separations, the line is pressed into a narrow valley, or onto a narrow ridge.
  private static let stiffStep = 0.03
  private static let stepLimit = 8_000

  /// The places after the start, with the end; `sense` is 1 downhill and −1 uphill.
  func trace(
    from start: SIMD2<Double>, sense: Double, among lines: StreamIndex, _ placed: [[SIMD2<Double>]],
    leaving: Int? = nil
  ) -> (places: [SIMD2<Double>], end: Streamline.End) {
    let field: (SIMD2<Double>) -> SIMD2<Double>? = { flow.direction(at: $0).map { sense * $0 } }
    var places: [SIMD2<Double>] = []
    var place = start
    guard var direction = field(place) else { return ([], .flat) }
    var h = Self.longestStep * separation / 4
    var left = leaving
    for _ in 0..<Self.stepLimit {
      guard h > 1e-7 * separation else { return (places, end(at: place)) }
      guard let step = step(from: place, direction, by: h, sense, field) else {
        h /= 4
        continue
      }
      let ratio = step.error / (Self.tolerance * separation)
      let factor = min(3, max(0.2, 0.9 / max(0.01, Elementary.cbrt(ratio))))
      guard ratio <= 1 else {
        h *= factor
        continue
      }
      if let border = border(from: place, to: step.end) { return (places + [border], .border) }
      guard let next = step.direction else {
        h /= 4
        continue
      }
      // So sharp a turn in less than can be seen: a kink, or a floor without slope.
      let turn = (direction * next).sum()
      if turn < 0.5, h < Self.stiffStep * separation {
        if let slid = slid(from: place, along: direction + next, sense), let ahead = field(slid) {
          (place, direction, h) = (slid, ahead, 0.02 * separation)
          places.append(place)
          continue
        }
        guard turn > -0.5 else { return (places, .flat) }
      }
      (place, direction) = (step.end, next)
      let moved = place - (places.last ?? start)
      // Steps of narrow valleys are shorter than what can be seen.
      if (moved * moved).sum() > 4e-4 * separation * separation { places.append(place) }
      if let index = reached(place, sense) {
        if index != left { return (places + [critical[index].place], .criticalPoint(index)) }
      } else {
        left = nil
      }
      // Lines that meet in a critical point do not go over into each other right there.
      let way = place - start
      let isLeaving = leaving != nil && (way * way).sum() < 0.25 * separation * separation
      if !isLeaving, let joint = joint(at: place, sense * direction, sense, lines, placed) {
        return (places + [joint.place], .line(joint.line))
      }
      h = min(Self.longestStep * separation, h * factor)
    }
    return (places, .flat)
  }

  private func step(
    from place: SIMD2<Double>, _ direction: SIMD2<Double>, by h: Double, _ sense: Double,
    _ field: (SIMD2<Double>) -> SIMD2<Double>?
  ) -> FlowStep? {
    if h < Self.stiffStep * separation, let turning = flow.turning(at: place) {
      return FlowStep(
        implicit: field, (sense * turning.0, sense * turning.1), from: place, direction, by: h)
    }
    return FlowStep(explicit: field, from: place, direction, by: h)
  }

  /// A little way along the floor of a kink, if f falls on it.
  private func slid(from place: SIMD2<Double>, along sum: SIMD2<Double>, _ sense: Double) -> SIMD2<Double>? {
    let length = [sum.x, sum.y].length
    guard length > 0.02 else { return nil }
    let end = place + sum * (0.05 * separation / length)
    let values = [place, end].map { at in
      let point = flow.point(at)
      return sense * flow.slopes.field.value(at: [point.x, point.y])
    }
    return flow.contains(end) && values[1] < values[0] ? end : nil
  }

  /// Where no step leads on.
  private func end(at place: SIMD2<Double>) -> Streamline.End {
    let room = min(place.x, place.y, flow.size.x - place.x, flow.size.y - place.y)
    if room < 0.01 * separation { return .border }
    let ways: [SIMD2<Double>] = [SIMD2(1, 0), SIMD2(-1, 0), SIMD2(0, 1), SIMD2(0, -1)]
    let reach = 1e-3 * separation
    let hasHole = ways.contains { flow.slopes.slope(at: flow.point(place + reach * $0)) == nil }
    return hasHole ? .undefined : .flat
  }

  /// Where a step leaves the domain; nil if it does not.
  private func border(from start: SIMD2<Double>, to end: SIMD2<Double>) -> SIMD2<Double>? {
    guard !flow.contains(end) else { return nil }
    let way = end - start
    var part = 1.0
    for axis in 0..<2 {
      if end[axis] < 0 { part = min(part, -start[axis] / way[axis]) }
      if end[axis] > flow.size[axis] { part = min(part, (flow.size[axis] - start[axis]) / way[axis]) }
    }
    return (start + max(0, part) * way).clamped(lowerBound: .zero, upperBound: flow.size)
  }

  /// The critical point that a line has come to, if it has.
  private func reached(_ place: SIMD2<Double>, _ sense: Double) -> Int? {
    critical.firstIndex { point in
      let isGoal = point.kind == (sense > 0 ? .minimum : .maximum)
      let radius = (isGoal ? Self.capture.extremum : Self.capture.other) * separation
      let way = place - point.place
      return (way * way).sum() < radius * radius
    }
  }

  /// Where a line goes over into one beside it: a little way ahead on that one.
  private func joint(
    at place: SIMD2<Double>, _ downhill: SIMD2<Double>, _ sense: Double, _ lines: StreamIndex,
    _ placed: [[SIMD2<Double>]]
  ) -> (place: SIMD2<Double>, line: Int)? {
    guard let near = lines.nearest(to: place, along: downhill, within: Self.joining * separation) else {
      return nil
    }
    let line = placed[near.vertex.line]
    var index = near.vertex.index
    // At a small angle, however near the other line is.
    let reach = 4 * near.distance
    while true {
      let way = line[index] - place
      if (way * way).sum() > reach * reach && (way * downhill).sum() * sense > 0 { break }
      let next = index + (sense > 0 ? 1 : -1)
      guard line.indices.contains(next) else { break }
      index = next
    }
    return (line[index], near.vertex.line)
  }
}
