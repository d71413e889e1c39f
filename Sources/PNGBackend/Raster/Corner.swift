import Graphics

/// Where two segments of a line meet.
struct Corner {
  let point: Point
  /// Directions of length 1.
  let before: Offset
  let after: Offset
  /// How far along the segments what belongs to the corner may reach.
  let room: Double
  /// The sine and the cosine of the turn.
  let cross: Double
  let dot: Double

  init(_ point: Point, _ before: Offset, _ after: Offset, room: Double) {
    (self.point, self.before, self.after, self.room) = (point, before, after, room)
    cross = before.dx * after.dy - before.dy * after.dx
    dot = before.dx * after.dx + before.dy * after.dy
  }

  /// Claims that the sides of lines of half this width meet within the room: they do half · tan(turn / 2) from the
  /// corner.
  func hasRoom(_ half: Double) -> Bool { half * abs(cross) <= room * (1 + dot) }

  /// Where the sides of a line meet, from the corner, if round, mitered and beveled joins look alike there.
  ///
  /// They lie at most half · (1 / cos(turn / 2) − cos(turn / 2)) apart, which may be a twentieth of a pixel, as
  /// everywhere in this rasterizer. A mesh of 50 × 50 has a third of the edges so.
  func smoothOffset(_ half: Double) -> Offset? {
    guard dot > 0.5, hasRoom(half) else { return nil }
    let cosine = ((1 + dot) / 2).squareRoot()
    guard half * (1 / cosine - cosine) <= 0.05 else { return nil }
    return (before.perpendicular + after.perpendicular) * (half / (1 + dot))
  }
}
