import Graphics

/// A line through points of the page.
struct PageLine {
  var vertices: [Point]

  /// The parts of the line inside a rectangle; a vertex that is not finite interrupts it.
  ///
  /// Whatever leaves the page by far would else leave the numbers that a file can hold, too.
  func clipped(to rect: Rect) -> [PageLine] {
    var parts: [PageLine] = []
    var current: [Point] = []
    func finish() {
      if current.count > 1 { parts.append(PageLine(vertices: current)) }
      current = []
    }
    for (start, end) in zip(vertices, vertices.dropFirst()) {
      guard let part = Self.clipped(start, end, to: rect) else {
        finish()
        continue
      }
      if current.last != part.start {
        finish()
        current = [part.start]
      }
      current.append(part.end)
      if part.end != end { finish() }
    }
    finish()
    return parts
  }

  /// The part of a segment inside a rectangle.
  private static func clipped(_ start: Point, _ end: Point, to rect: Rect) -> (start: Point, end: Point)? {
    let (before, after) = (distance(start, rect.center), distance(end, rect.center))
    guard before.isFinite, after.isFinite, min(before, after) < resolved else { return nil }
    // From the nearer end: rounding grows with the distance of the point that a line is measured from.
    guard before > after else { return cut(start, end, to: rect) }
    return cut(end, start, to: rect).map { ($0.end, $0.start) }
  }

  /// Where a segment between two points beyond this passes a page is lost in rounding.
  private static let resolved = 1e9

  private static func distance(_ a: Point, _ b: Point) -> Double { max(abs(a.x - b.x), abs(a.y - b.y)) }

  /// The part of a segment inside a rectangle, found as Liang and Barsky do, ACM TOG 3(1), 1984.
  private static func cut(_ start: Point, _ end: Point, to rect: Rect) -> (start: Point, end: Point)? {
    let way = end - start
    guard way.dx.isFinite, way.dy.isFinite else { return nil }
    var (first, last) = (0.0, 1.0)
    for (speed, room) in [
      (-way.dx, start.x - rect.left), (way.dx, rect.right - start.x), (-way.dy, start.y - rect.top),
      (way.dy, rect.bottom - start.y),
    ] {
      if speed == 0 {
        if room < 0 { return nil }
      } else if speed < 0 {
        first = max(first, room / speed)
      } else {
        last = min(last, room / speed)
      }
    }
    guard first <= last else { return nil }
    func place(_ part: Double) -> Point {
      let point = start + way * part
      return Point(
        min(max(point.x, rect.left), rect.right), min(max(point.y, rect.top), rect.bottom))
    }
    return (first == 0 ? start : place(first), last == 1 ? end : place(last))
  }

  /// Points along the line, at most so far apart.
  func spaced(by distance: Double) -> [Point] {
    var points = Array(vertices.prefix(1))
    for (start, end) in zip(vertices, vertices.dropFirst()) {
      let way = end - start
      // A line on the page is short; another is not worth its points.
      let count = min(1000, max(1, Int((min(way.length, 1e6) / distance).rounded(.up))))
      for index in 1...count { points.append(start + way * (Double(index) / Double(count))) }
    }
    return points
  }

  /// The line with only the vertices it needs to stay within a distance, chosen as Douglas and Peucker do, 1973.
  func simplified(tolerance: Double) -> PageLine {
    guard vertices.count > 2 else { return self }
    var keeps = [Bool](repeating: false, count: vertices.count)
    keeps[0] = true
    keeps[vertices.count - 1] = true
    var open = [(0, vertices.count - 1)]
    while let (first, last) = open.popLast() {
      guard last - first > 1 else { continue }
      let farthest = (first + 1..<last).max { distance($0, first, last) < distance($1, first, last) }
      guard let farthest, distance(farthest, first, last) > tolerance else { continue }
      keeps[farthest] = true
      open.append((first, farthest))
      open.append((farthest, last))
    }
    return PageLine(vertices: zip(vertices, keeps).filter(\.1).map(\.0))
  }

  /// The same for a line of very many vertices, a piece at a time: the time grows with their number alone.
  func simplifiedInPieces(tolerance: Double) -> PageLine {
    let piece = 256
    var kept = Array(vertices.prefix(1))
    for first in stride(from: 0, to: vertices.count - 1, by: piece) {
      let last = min(first + piece, vertices.count - 1)
      let part = PageLine(vertices: Array(vertices[first...last])).simplified(tolerance: tolerance)
      kept += part.vertices.dropFirst()
    }
    return PageLine(vertices: kept)
  }

  private func distance(_ index: Int, _ first: Int, _ last: Int) -> Double {
    let (way, arm) = (vertices[last] - vertices[first], vertices[index] - vertices[first])
    let length = way.length
    guard length > 0 else { return arm.length }
    let along = (arm.dx * way.dx + arm.dy * way.dy) / length
    if along < 0 { return arm.length }
    if along > length { return (vertices[index] - vertices[last]).length }
    return abs(arm.dx * way.dy - arm.dy * way.dx) / length
  }
}
