public import Graphics
import Visibility

/// Arrows of a vector field that lie on the floor of a box.
public struct FloorArrowMark: SpaceMark {
  public var arrows: QuiverMark
  public var layer: SpaceLayer { .floor }

  public init(_ arrows: QuiverMark) {
    self.arrows = arrows
  }

  public func draw(in scene: SpaceScene, theme: Theme, into drawing: inout Drawing) {
    let factor = arrows.lengthFactor
    let frame = scene.frame
    var (shafts, heads): ([[Vector3]], [[Vector3]]) = ([], [])
    for sample in arrows.samples {
      let (dx, dy) = (sample.dx * factor, sample.dy * factor)
      let (x, y) = (sample.x - dx * arrows.pivot.fraction, sample.y - dy * arrows.pivot.fraction)
      let tail = frame.position(x, y, frame.z.lower)
      let vector = frame.position(x + dx, y + dy, frame.z.lower) - tail
      // Shorter than a third of a point it is nothing.
      guard vector.length * frame.projection.scale > 0.3 else { continue }
      let head = min(0.45 * vector.length, 6 / frame.projection.scale)
      let along = vector * (1 / vector.length)
      let barb = Vector3(-along.y, along.x, 0) * (0.42 * head)
      let base = tail + vector - along * head
      shafts.append([tail, base + along * (0.2 * head)])
      heads.append([tail + vector, base + barb, base - barb])
    }
    drawing.stroke(theme.arrows, StrokeStyle(width: 1.1)) { path in
      for line in scene.onFloor(shafts) { path.polyline(line.map(\.point)) }
    }
    drawing.fill(theme.arrows) { path in
      for head in heads {
        let corners = head.map { frame.projection($0) }
        // A head is so small that its middle stands for it.
        let middle = frame.projection((head[0] + head[1] + head[2]) * (1 / 3))
        if !scene.hidesBehindLines || !scene.occluders.hides(middle) {
          path.polygon(corners.map(\.point))
        }
      }
    }
  }
}
