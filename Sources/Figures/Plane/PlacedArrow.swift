import Graphics

/// An arrow that has found its place on a page.
struct PlacedArrow {
  let tail: Point
  let vector: Offset

  /// The room that a head takes beside its shaft.
  private static let headRoom = 5.0

  /// Claims that the box of the arrow reaches into a rectangle.
  func isSeen(in rect: Rect) -> Bool {
    let tip = tail + vector
    return max(tail.x, tip.x) + Self.headRoom > rect.left && min(tail.x, tip.x) - Self.headRoom < rect.right
      && max(tail.y, tip.y) + Self.headRoom > rect.top && min(tail.y, tip.y) - Self.headRoom < rect.bottom
  }
}

extension ArrowShape {
  /// Draws arrows of one color: their shafts by weight, their heads, and dots where the vector is zero.
  func draw(_ arrows: [PlacedArrow], _ color: Color, into drawing: inout Drawing) {
    guard !arrows.isEmpty else { return }
    let weights = arrows.map { $0.vector.length > 0 ? weight(ofArrow: $0.vector.length) : Self.dot }
    for (weight, part) in zip(UInt8(0)..., Self.weights) {
      let count = weights.count { $0 == weight }
      drawing.stroke(color, StrokeStyle(width: shaftWidth * part)) { path in
        path.reserve(verbs: 3 * count, points: 2 * count)
        for (arrow, own) in zip(arrows, weights) where own == weight {
          addShaft(to: &path, tail: arrow.tail, vector: arrow.vector)
        }
      }
      guard isOpen else { continue }
      drawing.stroke(color, StrokeStyle(width: shaftWidth * part)) { path in
        for (arrow, own) in zip(arrows, weights) where own == weight {
          addHead(to: &path, tail: arrow.tail, vector: arrow.vector)
        }
      }
    }
    if !isOpen { drawHeads(arrows, color, &drawing) }
    drawing.stroke(color, StrokeStyle(width: max(0.4, 1.8 * shaftWidth), cap: .round)) { path in
      for arrow in arrows where !(arrow.vector.length > 0) {
        path.segment(from: arrow.tail, to: arrow.tail)
      }
    }
  }

  private func drawHeads(_ arrows: [PlacedArrow], _ color: Color, _ drawing: inout Drawing) {
    drawing.fill(color) { path in
      path.reserve(verbs: 4 * arrows.count, points: 3 * arrows.count)
      for arrow in arrows where arrow.vector.length > 0 {
        addHead(to: &path, tail: arrow.tail, vector: arrow.vector)
      }
    }
  }
}
