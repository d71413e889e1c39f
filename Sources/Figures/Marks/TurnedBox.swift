import Elementary
import Graphics

/// A rectangle in any direction: the room of a label that follows a line.
struct TurnedBox {
  var center: Point
  /// A displacement of length one along the width.
  var along: Offset
  var width: Double
  var height: Double

  var angle: Angle { Angle(radians: Elementary.atan2(along.dy, along.dx)) }

  var corners: [Point] {
    let (half, up) = (along * (width / 2), along.perpendicular * (height / 2))
    return [center - half - up, center + half - up, center + half + up, center - half + up]
  }

  /// Claims that the boxes have a point in common: no side of either separates them.
  func overlaps(_ other: TurnedBox) -> Bool {
    for axis in [along, along.perpendicular, other.along, other.along.perpendicular] {
      let distance = abs((other.center - center).dot(axis))
      if distance > reach(axis) + other.reach(axis) { return false }
    }
    return true
  }

  /// How far the box reaches from its center in a direction.
  private func reach(_ axis: Offset) -> Double {
    abs(along.dot(axis)) * width / 2 + abs(along.perpendicular.dot(axis)) * height / 2
  }
}

extension Offset {
  fileprivate func dot(_ other: Offset) -> Double { dx * other.dx + dy * other.dy }
}
