extension Occluders {
  /// The parts of a segment that triangles hide, as parameters from 0 at its start to 1 at its end; in order, apart.
  ///
  /// Less has to be looked at for a segment that lies on the surface.
  public func hiddenParts(
    from start: Projected, to end: Projected, onSurface: Bool = false
  ) -> [ClosedRange<Double>] {
    var parts: [ClosedRange<Double>] = []
    forEachBucket(from: start, to: end) { bucket in
      if onSurface && !isFolded[bucket] { return }
      for place in Int(starts[bucket])..<Int(starts[bucket + 1]) {
        if let part = hiddenPart(start, end, by: triangles[Int(members[place])]) { parts.append(part) }
      }
    }
    return parts.count < 2 ? parts : Self.union(parts)
  }

  /// The parts of a segment that nothing hides, and those that something does, in order.
  public func split(from start: Projected, to end: Projected) -> [(
    part: ClosedRange<Double>, isVisible: Bool
  )] {
    Self.parts(hiddenParts(from: start, to: end), length: start.pageDistance(to: end))
  }

  /// All parts of a segment of a length in page units, of which some are hidden.
  static func parts(
    _ hidden: [ClosedRange<Double>], length: Double
  ) -> [(part: ClosedRange<Double>, isVisible: Bool)] {
    guard !hidden.isEmpty else { return [(0...1, true)] }
    // Shorter than a thousandth of a point is nothing.
    let least = length > 0 ? Self.leastLength / length : 0.5
    var result: [(part: ClosedRange<Double>, isVisible: Bool)] = []
    var position = 0.0
    for part in hidden where part.upperBound - part.lowerBound > least {
      if part.lowerBound - position > least { result.append((position...part.lowerBound, true)) }
      let from = part.lowerBound - position > least ? part.lowerBound : position
      if let last = result.last, !last.isVisible {
        result[result.count - 1].part = last.part.lowerBound...part.upperBound
      } else {
        result.append((from...max(from, part.upperBound), false))
      }
      position = part.upperBound
    }
    if result.isEmpty { return [(0...1, true)] }
    if 1 - position > least {
      result.append((position...1, true))
    } else {
      let last = result[result.count - 1]
      result[result.count - 1].part = last.part.lowerBound...1
    }
    return result
  }

  static let leastLength = 1e-3

  /// Claims that a triangle is before the point.
  public func hides(_ point: Projected) -> Bool {
    // A segment too short to be seen has the point's place in every triangle.
    !hiddenParts(from: point, to: Projected(point.x + 1e-6, point.y + 1e-6, point.depth)).isEmpty
  }

  /// Visits the buckets that a segment crosses, row by row.
  private func forEachBucket(from start: Projected, to end: Projected, _ body: (Int) -> Void) {
    guard columns > 0 else { return }
    let (upper, lower) = start.y <= end.y ? (start, end) : (end, start)
    let firstRow = max(0, Int(((upper.y - top) / pitch).rounded(.down).clamped))
    let lastRow = min(rows - 1, Int(((lower.y - top) / pitch).rounded(.down).clamped))
    guard firstRow <= lastRow else { return }
    let slope = lower.y > upper.y ? (lower.x - upper.x) / (lower.y - upper.y) : 0
    for row in firstRow...lastRow {
      // The piece of the segment in this row of buckets.
      let rowTop = top + Double(row) * pitch
      let (y0, y1) = (max(upper.y, rowTop), min(lower.y, rowTop + pitch))
      var (x0, x1) = (upper.x + (y0 - upper.y) * slope, upper.x + (y1 - upper.y) * slope)
      if firstRow == lastRow { (x0, x1) = (upper.x, lower.x) }
      // A hair wider, so that rounding on a border of buckets loses nothing.
      let from = ((min(x0, x1) - left) / pitch - 1e-6).rounded(.down).clamped
      let to = ((max(x0, x1) - left) / pitch + 1e-6).rounded(.down).clamped
      let (first, last) = (max(0, Int(from)), min(columns - 1, Int(to)))
      guard first <= last else { continue }
      for column in first...last { body(row * columns + column) }
    }
  }

  /// The part of a segment that lies inside a triangle on the page and behind it.
  @inline(__always)
  private func hiddenPart(
    _ start: Projected, _ end: Projected, by triangle: SurfaceMesh.Triangle
  ) -> ClosedRange<Double>? {
    let (a, b, c) = (projected[Int(triangle.a)], projected[Int(triangle.b)], projected[Int(triangle.c)])
    let hair = edgeTolerance
    // Most triangles of a bucket are beside the segment, and comparing is cheaper than multiplying.
    let (low, high) = start.x < end.x ? (start.x - hair, end.x + hair) : (end.x - hair, start.x + hair)
    if a.x > high && b.x > high && c.x > high || a.x < low && b.x < low && c.x < low { return nil }
    let (upper, lower) = start.y < end.y ? (start.y - hair, end.y + hair) : (end.y - hair, start.y + hair)
    if a.y > lower && b.y > lower && c.y > lower || a.y < upper && b.y < upper && c.y < upper { return nil }
    let nearest = max(a.depth, b.depth, c.depth)
    guard nearest > min(start.depth, end.depth) + tolerance else { return nil }
    let area = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
    let sign: Double = area < 0 ? -1 : 1
    // Seen edge-on it hides nothing.
    guard area * sign > 1e-9 * pitch * pitch else { return nil }
    var (first, last) = (0.0, 1.0)
    /// Keeps the part where a quantity that is linear along the segment is positive.
    func keep(_ atStart: Double, _ atEnd: Double) -> Bool {
      if atStart <= 0 {
        if atEnd <= 0 { return false }
        first = max(first, atStart / (atStart - atEnd))
      } else if atEnd < 0 {
        last = min(last, atStart / (atStart - atEnd))
      }
      return first < last
    }
    func side(_ p: Projected, _ q: Projected, _ point: Projected) -> Double {
      sign * ((q.x - p.x) * (point.y - p.y) - (q.y - p.y) * (point.x - p.x))
    }
    /// A hair of the outside counts: what lies exactly behind an edge, as symmetry has it, is hidden.
    func margin(_ p: Projected, _ q: Projected) -> Double {
      (abs(q.x - p.x) + abs(q.y - p.y)) * hair
    }
    let (c0, c1, cHair) = (side(a, b, start), side(a, b, end), margin(a, b))
    guard keep(c0 + cHair, c1 + cHair) else { return nil }
    let (a0, a1, aHair) = (side(b, c, start), side(b, c, end), margin(b, c))
    guard keep(a0 + aHair, a1 + aHair) else { return nil }
    let (b0, b1, bHair) = (side(c, a, start), side(c, a, end), margin(c, a))
    guard keep(b0 + bHair, b1 + bHair) else { return nil }
    // How far the triangle's plane is before the segment, times the triangle's doubled area.
    let scale = 1 / (area * sign)
    let d0 =
      (a0 * (a.depth - start.depth) + b0 * (b.depth - start.depth) + c0 * (c.depth - start.depth)) * scale
    let d1 = (a1 * (a.depth - end.depth) + b1 * (b.depth - end.depth) + c1 * (c.depth - end.depth)) * scale
    guard keep(d0 - tolerance, d1 - tolerance) else { return nil }
    return first...last
  }

  private static func union(_ parts: [ClosedRange<Double>]) -> [ClosedRange<Double>] {
    let sorted = parts.sorted { $0.lowerBound < $1.lowerBound }
    var result: [ClosedRange<Double>] = []
    for part in sorted {
      if let last = result.last, part.lowerBound <= last.upperBound + 1e-9 {
        result[result.count - 1] = last.lowerBound...max(last.upperBound, part.upperBound)
      } else {
        result.append(part)
      }
    }
    return result
  }
}

extension Double {
  /// Small enough for an Int; not-a-number becomes zero.
  fileprivate var clamped: Double { isNaN ? 0 : Swift.min(1e9, Swift.max(-1e9, self)) }
}
