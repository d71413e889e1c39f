/// Leaves out points of a polyline that its straight pieces pass by anyway.
enum Simplification {
  /// The points that are needed so that no point is farther than `slack` from the line; the ends always are.
  ///
  /// From each kept point the directions that pass all later points closely enough are narrowed, as in the
  /// cone intersection method (J. Sklansky, V. Gonzalez, Pattern Recognition 12, 1980): linear in time.
  static func kept(_ points: [Projected], slack: Double) -> [Projected] {
    var result: [Projected] = []
    append(points, slack: slack, to: &result)
    return result
  }

  /// Appends the points that are needed.
  static func append(_ points: [Projected], slack: Double, to result: inout [Projected]) {
    guard points.count > 2, slack > 0 else {
      result.append(contentsOf: points)
      return
    }
    result.append(points[0])
    var anchor = points[0]
    var previous = points[0]
    var cone: (lower: Projected, upper: Projected)?
    var reach = 0.0
    for point in points.dropFirst() {
      let (dx, dy) = (point.x - anchor.x, point.y - anchor.y)
      let length = (dx * dx + dy * dy).squareRoot()
      if length <= slack && cone == nil {
        previous = point
        continue
      }
      // A line that turns back is no longer one piece.
      if length + slack < reach || !contains(cone, dx, dy) {
        result.append(previous)
        anchor = previous
        cone = nil
        reach = 0
        let (ax, ay) = (point.x - anchor.x, point.y - anchor.y)
        let rest = (ax * ax + ay * ay).squareRoot()
        if rest > slack { cone = narrowed(nil, ax, ay, rest, slack) }
        reach = rest
      } else {
        cone = narrowed(cone, dx, dy, length, slack)
        reach = max(reach, length)
      }
      previous = point
    }
    result.append(previous)
  }

  private static func contains(_ cone: (lower: Projected, upper: Projected)?, _ dx: Double, _ dy: Double)
    -> Bool
  {
    guard let cone else { return true }
    return cone.lower.x * dy - cone.lower.y * dx >= 0 && dx * cone.upper.y - dy * cone.upper.x >= 0
  }

  /// The cone of directions that also pass within `slack` of a point at distance `length`.
  private static func narrowed(
    _ cone: (lower: Projected, upper: Projected)?, _ dx: Double, _ dy: Double, _ length: Double,
    _ slack: Double
  ) -> (lower: Projected, upper: Projected)? {
    guard length > slack else { return cone }
    let (sx, sy) = (-dy * slack / length, dx * slack / length)
    let lower = Projected(dx - sx, dy - sy, 0)
    let upper = Projected(dx + sx, dy + sy, 0)
    guard let cone else { return (lower, upper) }
    return (
      cone.lower.x * lower.y - cone.lower.y * lower.x > 0 ? lower : cone.lower,
      cone.upper.x * upper.y - cone.upper.y * upper.x < 0 ? upper : cone.upper
    )
  }
}
