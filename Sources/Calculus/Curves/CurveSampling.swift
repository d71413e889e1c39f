/// A curve v(u) as lines through points of it: dense where it bends, interrupted where it is undefined or jumps.
///
/// Both axes are in one unit, such as page points, and so is the tolerance. Between even samples the curve is
/// halved until the middle lies on the chord; what is steep even then is searched for a jump or a pole, down to
/// neighboring doubles: a continuous cliff becomes ever lower on the way, a jump does not.
package struct CurveSampling {
  package struct Vertex: Sendable, Hashable {
    package let u: Double
    package let v: Double
  }

  /// The connected parts of the curve, each of at least one point.
  package private(set) var pieces: [[Vertex]] = []
  /// Where the curve jumps or has a pole.
  package private(set) var breaks: [Double] = []

  private let curve: (Double) -> Double
  private let tolerance: Double
  private let visible: ClosedRange<Double>
  private var evaluationsLeft = 100_000
  private var current: [Vertex] = []

  private static let depthLimit = 7

  /// Samples the curve from end to end, starting with `count` even intervals; beyond the visible values it is rough.
  package init(
    from first: Double, to last: Double, count: Int, tolerance: Double, visible: ClosedRange<Double>,
    of curve: (Double) -> Double
  ) {
    self = withoutActuallyEscaping(curve) { curve in
      var sampling = CurveSampling(curve: curve, tolerance: tolerance, visible: visible)
      sampling.run(first, last, count)
      return sampling.finished
    }
  }

  private init(curve: @escaping (Double) -> Double, tolerance: Double, visible: ClosedRange<Double>) {
    self.curve = curve
    self.tolerance = tolerance
    self.visible = visible
  }

  /// What was found, without the curve.
  private var finished: CurveSampling {
    var result = CurveSampling(curve: { _ in .nan }, tolerance: tolerance, visible: visible)
    result.pieces = pieces
    result.breaks = breaks
    return result
  }

  private mutating func run(_ first: Double, _ last: Double, _ count: Int) {
    var previous = vertex(first)
    if previous.v.isFinite { current = [previous] }
    for index in 1...max(1, count) {
      let part = Double(index) / Double(max(1, count))
      let next = vertex(index == count ? last : first * (1 - part) + last * part)
      connect(previous, next, depth: 0)
      previous = next
    }
    finishPiece()
  }

  private mutating func vertex(_ u: Double) -> Vertex {
    evaluationsLeft -= 1
    return Vertex(u: u, v: curve(u))
  }

  private mutating func finishPiece() {
    if !current.isEmpty { pieces.append(current) }
    current = []
  }

  /// Adds the curve after `a`, which is there already, up to and with `b`.
  private mutating func connect(_ a: Vertex, _ b: Vertex, depth: Int) {
    switch (a.v.isFinite, b.v.isFinite) {
    case (true, true): refine(a, b, depth)
    case (true, false):
      let edge = edge(finite: a, missing: b)
      if edge != a { current.append(edge) }
      finishPiece()
    case (false, true):
      let edge = edge(finite: b, missing: a)
      current = edge == b ? [b] : [edge, b]
    case (false, false): break
    }
  }

  private mutating func refine(_ a: Vertex, _ b: Vertex, _ depth: Int) {
    let isHidden =
      (a.v > visible.upperBound && b.v > visible.upperBound)
      || (a.v < visible.lowerBound && b.v < visible.lowerBound)
    guard !isHidden, evaluationsLeft > 0 else {
      current.append(b)
      return
    }
    let middle = vertex(a.u + (b.u - a.u) / 2)
    // On a chord that is nearly upright every point is near it, those at both sides of a jump too.
    let isCliff = abs(b.v - a.v) > max(8 * tolerance, 16 * (b.u - a.u))
    if middle.v.isFinite, !isCliff, deviation(of: middle, from: a, b) <= tolerance {
      current.append(b)
    } else if depth < Self.depthLimit {
      connect(a, middle, depth: depth + 1)
      connect(middle, b, depth: depth + 1)
    } else if middle.v.isFinite {
      climb(a, b)
    } else {
      connect(a, middle, depth: depth)
      connect(middle, b, depth: depth)
    }
  }

  /// The distance of a point from the chord.
  private func deviation(of point: Vertex, from a: Vertex, _ b: Vertex) -> Double {
    let (du, dv) = (b.u - a.u, b.v - a.v)
    let slope = dv / du
    let above = abs(point.v - (a.v + slope * (point.u - a.u)))
    return abs(slope) < 1 ? above : above / abs(slope)
  }

  /// Searches a very short and steep part for a jump.
  private mutating func climb(_ a: Vertex, _ b: Vertex) {
    let height = abs(b.v - a.v)
    guard height > 4 * tolerance else {
      current.append(b)
      return
    }
    var (low, high) = (a, b)
    for _ in 0..<64 {
      let middle = vertex(low.u + (high.u - low.u) / 2)
      guard middle.u != low.u, middle.u != high.u else { break }
      guard middle.v.isFinite else {
        interrupt(from: a, low, high, b)
        return
      }
      if abs(middle.v - low.v) > abs(high.v - middle.v) { high = middle } else { low = middle }
    }
    if abs(high.v - low.v) >= 0.5 * height {
      interrupt(from: a, low, high, b)
    } else {
      current += [low, high, b].filter { $0 != a }
    }
  }

  private mutating func interrupt(from a: Vertex, _ low: Vertex, _ high: Vertex, _ b: Vertex) {
    if low != a { current.append(low) }
    finishPiece()
    breaks.append(low.u + (high.u - low.u) / 2)
    current = high == b ? [b] : [high, b]
  }

  /// The last point with a value on the way to one without.
  private mutating func edge(finite: Vertex, missing: Vertex) -> Vertex {
    var (inside, outside) = (finite, missing.u)
    for _ in 0..<64 {
      let middle = vertex(inside.u + (outside - inside.u) / 2)
      guard middle.u != inside.u, middle.u != outside else { break }
      if middle.v.isFinite { inside = middle } else { outside = middle.u }
    }
    return inside
  }
}
