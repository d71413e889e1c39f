import Graphics

/// Adds the outline of a line along subpaths to a coverage.
///
/// The outline is made of pieces — a band along the segments up to the next sharp corner, a wedge for each such corner,
/// a cap for each end — that all wind the same way, so that where they overlap the winding number grows and nothing
/// cancels.
struct Stroker {
  let style: StrokeStyle
  /// Half of the width, in pixels.
  let half: Double
  private let scale: Double

  /// Widths and dashes of the style are multiplied by `scale`.
  init(_ style: StrokeStyle, scale: Double) {
    self.style = style
    self.scale = scale
    // What is wider than all pages is as wide as the widest; so nothing that is computed from it is infinite.
    half = min(style.width * scale / 2, 1e9)
  }

  func add(_ lines: Polylines, to coverage: inout Coverage) {
    guard half > 0 else { return }
    // As in SVG, a length that is negative makes the line unbroken.
    let dashes = style.dashes.allSatisfy { $0 >= 0 } ? style.dashes.map { $0 * scale } : []
    let period = dashes.reduce(0, +)
    for subpath in lines.subpaths {
      let points = Self.withoutRepeats(lines.points[subpath.range], isClosed: subpath.isClosed)
      if period > 0.01, period.isFinite {
        // An odd number of lengths is taken twice, as in SVG.
        let pattern = dashes.count % 2 == 0 ? dashes : dashes + dashes
        for dash in Self.dashed(points, isClosed: subpath.isClosed, pattern) {
          add(dash, isClosed: false, to: &coverage)
        }
      } else {
        add(points, isClosed: subpath.isClosed, to: &coverage)
      }
    }
  }

  /// Points too near to the one before them to have a direction from it are left out.
  static func withoutRepeats(_ points: ArraySlice<Point>, isClosed: Bool) -> [Point] {
    func isRepeat(_ point: Point, of other: Point?) -> Bool {
      other.map { abs(point.x - $0.x) < 1e-9 && abs(point.y - $0.y) < 1e-9 } ?? false
    }
    var result: [Point] = []
    result.reserveCapacity(points.count)
    for point in points where !isRepeat(point, of: result.last) { result.append(point) }
    if isClosed, result.count > 1, isRepeat(result[0], of: result.last) { result.removeLast() }
    return result
  }

  // Pieces

  private func add(_ points: [Point], isClosed: Bool, to coverage: inout Coverage) {
    guard points.count > 1 else {
      if let point = points.first { addDot(point, &coverage) }
      return
    }
    guard points.count > 2 || !isClosed else { return addThereAndBack(points[0], points[1], &coverage) }
    let count = points.count
    let segments = isClosed ? count : count - 1
    var (directions, lengths): ([Offset], [Double]) = ([], [])
    directions.reserveCapacity(segments)
    lengths.reserveCapacity(segments)
    for index in 0..<segments {
      let vector = points[(index + 1) % count] - points[index]
      lengths.append(vector.length)
      directions.append(vector * (1 / vector.length))
    }
    /// The corner at a point, if segments meet there.
    func corner(_ index: Int) -> Corner? {
      guard isClosed || (index > 0 && index < segments) else { return nil }
      let (before, after) = ((index + segments - 1) % segments, index % segments)
      return Corner(
        points[index % count], directions[before], directions[after],
        room: min(lengths[before], lengths[after]) / 2)
    }
    // Between corners that turn more than a little, the outline is one polygon.
    let first = directions[0].perpendicular * half
    let smoothStart = corner(0)?.smoothOffset(half)
    var offset = smoothStart ?? first
    if smoothStart == nil { coverage.addEdge(points[0] + offset, points[0] - offset) }
    for index in 0..<segments {
      let (start, end) = (points[index], points[(index + 1) % count])
      let next = corner(index + 1)
      let smooth = next?.smoothOffset(half)
      let reached = smooth ?? directions[index].perpendicular * half
      coverage.addEdge(start - offset, end - reached)
      coverage.addEdge(end + reached, start + offset)
      offset = reached
      guard smooth == nil else { continue }
      coverage.addEdge(end - offset, end + offset)
      guard let next else { continue }
      addJoin(next, &coverage)
      removeOverlap(next, &coverage)
      guard index + 1 < segments else { continue }
      offset = next.after.perpendicular * half
      coverage.addEdge(end + offset, end - offset)
    }
    guard !isClosed else { return }
    addCap(points[0], -directions[0], &coverage)
    addCap(points[count - 1], directions[segments - 1], &coverage)
  }

  /// A closed line of one segment: the segment once, for two that coincide would wind twice around the pixels at
  /// its edges and cover them too much; and its ends are joins, which only round ones show.
  private func addThereAndBack(_ start: Point, _ end: Point, _ coverage: inout Coverage) {
    guard style.join != .round else {
      var single = style
      single.cap = .round
      return Stroker(single, scale: scale).add([start, end], isClosed: false, to: &coverage)
    }
    // The shafts of a field are a million of these: without lists of directions they take half of the time.
    let vector = end - start
    let side = (vector * (1 / vector.length)).perpendicular * half
    coverage.addEdge(start + side, start - side)
    coverage.addEdge(start - side, end - side)
    coverage.addEdge(end + side, start + side)
    coverage.addEdge(end - side, end + side)
  }

  /// A line without length: its caps alone.
  func addDot(_ point: Point, _ coverage: inout Coverage) {
    switch style.cap {
    case .butt: break
    case .round: addArc(point, from: 0, by: 2 * .pi, &coverage)
    case .square:
      addPolygon(
        [Offset(-half, -half), Offset(half, -half), Offset(half, half), Offset(-half, half)].map {
          point + $0
        },
        &coverage)
    }
  }

  /// A convex polygon, turned so that all with the same sign wind the same way.
  func addPolygon(_ corners: [Point], winding: Double = 1, _ coverage: inout Coverage) {
    var area = 0.0
    var previous = corners[corners.count - 1]
    for corner in corners {
      area +=
        (previous.x - corners[0].x) * (corner.y - corners[0].y) - (corner.x - corners[0].x)
        * (previous.y - corners[0].y)
      previous = corner
    }
    previous = corners[corners.count - 1]
    for corner in corners {
      if area * winding > 0 { coverage.addEdge(previous, corner) } else { coverage.addEdge(corner, previous) }
      previous = corner
    }
  }

  /// `addPolygon` for four corners, without an array of them, which would take longer than the edges.
  func addQuadrilateral(
    _ a: Point, _ b: Point, _ c: Point, _ d: Point, winding: Double = 1, _ coverage: inout Coverage
  ) {
    let area = (c.x - a.x) * (d.y - b.y) - (d.x - b.x) * (c.y - a.y)
    if area * winding > 0 {
      coverage.addEdge(d, a)
      coverage.addEdge(a, b)
      coverage.addEdge(b, c)
      coverage.addEdge(c, d)
    } else {
      coverage.addEdge(a, d)
      coverage.addEdge(b, a)
      coverage.addEdge(c, b)
      coverage.addEdge(d, c)
    }
  }
}
