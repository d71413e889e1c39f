import CFreeType
import Graphics

/// Reads FreeType's points and tags: a point is on the curve, or controls a quadratic or a cubic one.
enum OutlineReader {
  private enum Kind { case on, conic, cubic }

  static func path(_ outline: FT_Outline, _ unitsPerEm: Double) -> Path {
    var path = Path()
    guard outline.n_contours > 0, let contours = outline.contours else { return path }
    var first = 0
    for contour in 0..<Int(outline.n_contours) {
      let last = Int(contours[contour])
      if last >= first, last < Int(outline.n_points) { add(outline, first...last, unitsPerEm, to: &path) }
      first = last + 1
    }
    return path
  }

  private static func add(
    _ outline: FT_Outline, _ range: ClosedRange<Int>, _ scale: Double, to path: inout Path
  ) {
    var points = range.map { index -> (point: Point, kind: Kind) in
      let position = outline.points[index]
      let tag = UInt8(truncatingIfNeeded: outline.tags[index]) & 3
      let kind: Kind = tag == 1 ? .on : tag == 2 ? .cubic : .conic
      return (Point(Double(position.x) / scale, -Double(position.y) / scale), kind)
    }
    // A contour may begin with a control point: then the middle to the last one is on the curve.
    if points[0].kind == .conic {
      let last = points[points.count - 1]
      points.insert((last.kind == .on ? last.point : middle(points[0].point, last.point), .on), at: 0)
    }
    let start = points[0].point
    path.move(to: start)
    var index = 1
    func point(_ index: Int) -> Point { index < points.count ? points[index].point : start }
    while index < points.count {
      switch points[index].kind {
      case .on:
        path.line(to: points[index].point)
        index += 1
      case .conic:
        let isNextConic = index + 1 < points.count && points[index + 1].kind == .conic
        let end = isNextConic ? middle(points[index].point, points[index + 1].point) : point(index + 1)
        path.quad(points[index].point, to: end)
        index += isNextConic ? 1 : 2
      case .cubic:
        path.cubic(points[index].point, point(index + 1), to: point(index + 2))
        index += 3
      }
    }
    path.close()
  }

  private static func middle(_ a: Point, _ b: Point) -> Point { Point((a.x + b.x) / 2, (a.y + b.y) / 2) }
}
