import Graphics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Stroker {
  func addCap(_ end: Point, _ direction: Offset, _ coverage: inout Coverage) {
    let normal = direction.perpendicular * half
    switch style.cap {
    case .butt: break
    case .square:
      let ahead = direction * half
      addPolygon([end + normal, end - normal, end - normal + ahead, end + normal + ahead], &coverage)
    case .round:
      addArc(end, from: atan2(-normal.dy, -normal.dx), by: .pi, &coverage)
    }
  }

  func addJoin(_ turn: Corner, _ coverage: inout Coverage) {
    let (corner, cross, dot) = (turn.point, turn.cross, turn.dot)
    guard abs(cross) > 1e-9 || dot < 0 else { return }
    // The outer side of the turn.
    let side = cross > 0 ? -half : half
    let (first, second) = (turn.before.perpendicular * side, turn.after.perpendicular * side)
    switch style.join {
    case .round:
      // A line that turns back on itself has either side as its outer one: the arc must leave from the one taken.
      let turn = abs(atan2(cross, dot))
      addArc(corner, from: atan2(first.dy, first.dx), by: cross > 0 ? turn : -turn, &coverage)
    case .miter where dot > -1 + 1e-12 && 2 / (1 + dot) <= style.miterLimit * style.miterLimit:
      // The tip lies half / cos(turn / 2) from the corner.
      let tip = (first + second) * (1 / (1 + dot))
      addPolygon([corner, corner + first, corner + tip, corner + second], &coverage)
    case .miter, .bevel: addPolygon([corner, corner + first, corner + second], &coverage)
    }
  }

  /// Takes away what two segments share on the inner side of their corner, where the winding number would be 2: at the
  /// edge of a curve it would cover pixels too much, by a twentieth of the line's width.
  ///
  /// Only where it has room beside the corner, so that it is of the form assumed and meets no other.
  func removeOverlap(_ turn: Corner, _ coverage: inout Coverage) {
    let (corner, cross, dot) = (turn.point, turn.cross, turn.dot)
    guard abs(cross) > 1e-9, dot > -0.99, turn.hasRoom(half) else { return }
    let side = cross > 0 ? half : -half
    let (first, second) = (turn.before.perpendicular * side, turn.after.perpendicular * side)
    let tip = (first + second) * (1 / (1 + dot))
    addQuadrilateral(corner, corner + first, corner + tip, corner + second, winding: -1, &coverage)
  }

  /// A sector of a disk.
  func addArc(_ center: Point, from start: Double, by turn: Double, _ coverage: inout Coverage) {
    // A chord of angle a lies r (1 − cos(a / 2)) inside the circle: at most a twentieth of a pixel.
    let step = 2 * acos(max(0, 1 - 0.05 / max(half, 0.05)))
    let count = max(2, Int((abs(turn) / max(step, 0.02)).rounded(.up)))
    var points = [center]
    for index in 0...count {
      let angle = start + turn * Double(index) / Double(count)
      points.append(center + Offset(cos(angle) * half, sin(angle) * half))
    }
    addPolygon(points, &coverage)
  }
}
