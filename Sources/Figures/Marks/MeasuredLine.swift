import Calculus
import Graphics

/// A line on the page with the lengths along it.
struct MeasuredLine {
  /// A closed line ends with its first point again.
  let points: [Point]
  /// The length from the first point to each.
  let lengths: [Double]
  let isClosed: Bool

  init(_ line: Polyline, in frame: PlaneFrame) {
    var points = zip(line.x, line.y).map { frame.point($0, $1) }
    if line.isClosed, let first = points.first { points.append(first) }
    var lengths: [Double] = []
    var total = 0.0
    for (index, point) in points.enumerated() {
      if index > 0 { total += (point - points[index - 1]).length }
      lengths.append(total)
    }
    self.points = points
    self.lengths = lengths
    isClosed = line.isClosed
  }

  var length: Double { lengths.last ?? 0 }

  /// The place of the last point that is not beyond a length.
  private func index(at length: Double) -> Int {
    var (low, high) = (0, max(0, points.count - 2))
    while low < high {
      let middle = (low + high + 1) / 2
      if lengths[middle] <= length { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// The point at a length from the first one.
  func point(at length: Double) -> Point {
    guard points.count > 1 else { return points.first ?? .zero }
    let index = index(at: length)
    let step = lengths[index + 1] - lengths[index]
    let part = step > 0 ? min(1, max(0, (length - lengths[index]) / step)) : 0
    return points[index] + (points[index + 1] - points[index]) * part
  }

  /// The points between two lengths, with those at both of them.
  func points(from start: Double, to end: Double) -> [Point] {
    guard points.count > 1, end > start else { return [] }
    let inner = index(at: start) + 1
    let last = index(at: end)
    return [point(at: start)] + (inner <= last ? Array(points[inner...last]) : []) + [point(at: end)]
  }

  /// Adds the line, but for gaps between lengths, which do not overlap.
  func add(to path: inout Path, without gaps: [ClosedRange<Double>]) {
    guard points.count > 1 else { return }
    guard !gaps.isEmpty else {
      path.polyline(isClosed ? Array(points.dropLast()) : points)
      if isClosed { path.close() }
      return
    }
    let sorted = gaps.sorted { $0.lowerBound < $1.lowerBound }
    for (gap, next) in zip(sorted, sorted.dropFirst()) {
      path.polyline(points(from: gap.upperBound, to: next.lowerBound))
    }
    let (before, after) = (
      points(from: 0, to: sorted[0].lowerBound),
      points(from: sorted[sorted.count - 1].upperBound, to: length)
    )
    if isClosed {
      // Both meet in the point that the line begins and ends with.
      path.polyline(after + before.dropFirst())
    } else {
      path.polyline(before)
      path.polyline(after)
    }
  }
}
