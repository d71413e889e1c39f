public import Calculus
public import Graphics
import Visibility

/// Level lines in a box: on the floor, or laid on the surface.
public struct SurfaceContourMark: SpaceMark {
  /// One for each level.
  public var sets: [LevelSet]
  public let layer: SpaceLayer
  /// One for each set.
  public var colors: [Color]

  public init(_ sets: [LevelSet], on layer: SpaceLayer, colors: [Color]) {
    precondition(sets.count == colors.count, "one color for each level")
    self.sets = sets
    self.layer = layer
    self.colors = colors
  }

  public func draw(in scene: SpaceScene, theme: Theme, into drawing: inout Drawing) {
    let style = StrokeStyle(width: layer == .floor ? 1.1 : 0.9, join: .round)
    for (set, color) in zip(sets, colors) where scene.frame.z.contains(set.level) {
      let lines = set.lines.map { $0.isClosed ? $0.closed : $0 }.map { line in
        zip(line.x, line.y).map { scene.frame.position($0, $1, scene.frame.z.lower) }
      }
      let visible =
        layer == .floor ? scene.onFloor(lines) : scene.visible(lines.flatMap { scene.draped($0) })
      drawing.stroke(color, style) { path in
        for line in visible { path.polyline(line.map(\.point)) }
      }
    }
  }
}

extension Polyline {
  /// The line with its first point once more at its end.
  fileprivate var closed: Polyline {
    guard let firstX = x.first, let firstY = y.first else { return self }
    return Polyline(x: x + [firstX], y: y + [firstY], isClosed: false)
  }
}
