import Graphics
import Visibility

/// The edge of a box that carries the ticks of an axis: on the outline of the box, so that words stand outside.
struct BoxEdge {
  let axis: BoxAxis
  /// The sides, −1 or 1, of the two other axes.
  let sides: (Int, Int)
  private let frame: SpaceFrame

  /// The lowest edge of the outline for a floor axis, the leftmost one for the vertical axis.
  init(_ axis: BoxAxis, in frame: SpaceFrame) {
    self.axis = axis
    self.frame = frame
    let (first, second) = axis.others
    let (backFirst, backSecond) = (frame.backSides(first), frame.backSides(second))
    var best = (rank: Double.infinity, sides: (-1, -1))
    for a in [-1, 1] {
      for b in [-1, 1] {
        // On the outline one of the two faces is seen from inside and the other one from outside.
        let isOutline = backFirst.contains(a) != backSecond.contains(b)
        let middle = frame.projection(Self.position(axis, (a, b), 0, frame))
        let rank = (axis == .z ? middle.x : -middle.y) + (isOutline ? 0 : 1e6)
        if rank < best.rank - 1e-9 { best = (rank, (a, b)) }
      }
    }
    sides = best.sides
  }

  private static func position(_ axis: BoxAxis, _ sides: (Int, Int), _ along: Double, _ frame: SpaceFrame)
    -> Vector3
  {
    let (first, second) = axis.others
    var result = Vector3(0, 0, 0)
    result = axis.replacing(result, with: along * axis.component(frame.sides))
    result = first.replacing(result, with: Double(sides.0) / 2 * first.component(frame.sides))
    return second.replacing(result, with: Double(sides.1) / 2 * second.component(frame.sides))
  }

  /// The position of a value of the axis on the edge.
  func position(_ value: Double) -> Vector3 {
    let limits = frame.limits(axis)
    return Self.position(axis, sides, (value - limits.lower) / limits.length - 0.5, frame)
  }

  var projection: Projection { frame.projection }
  var start: Point { frame.projection(position(frame.limits(axis).lower)).point }
  var end: Point { frame.projection(position(frame.limits(axis).upper)).point }

  /// The page's direction out of the box at a value: the way a grid line of the floor goes on.
  func outward(at value: Double) -> Offset {
    if axis == .z { return Offset(-1, 0) }
    let (first, _) = axis.others
    let position = position(value)
    let moved = first.replacing(
      position, with: first.component(position) + Double(sides.0) * 1e-3 * first.component(frame.sides))
    let offset = frame.projection(moved).point - frame.projection(position).point
    let (length, edge) = (offset.length, end - start)
    // A floor seen edge-on has no direction of its own.
    guard length > 2e-5 * frame.projection.scale, edge.length > 0 else { return Offset(0, 1) }
    let direction = offset * (1 / length)
    let across = edge.perpendicular * (1 / edge.length)
    // Never along the edge itself, where labels would cover each other.
    let part = across.dx * direction.dx + across.dy * direction.dy
    if abs(part) > 0.3 { return direction }
    return across.dy < 0 ? -across : across
  }
}
