public import Graphics
import Visibility

/// An upright plane through a surface along one of the axes: a pane of glass, and the curve where it cuts.
public struct SliceMark: SpaceMark {
  /// The axis that the plane runs along: 0 for x, 1 for y.
  public var axis: Int
  /// Where it stands on the other axis, in data units.
  public var position: Double
  public var ink: Ink
  public var layer: SpaceLayer { .surface }

  public init(along axis: Int, at position: Double, ink: Ink) {
    self.axis = axis
    self.position = position
    self.ink = ink
  }

  public func draw(in scene: SpaceScene, theme: Theme, into drawing: inout Drawing) {
    let color = theme.color(ink)
    let (from, to) = ends(scene.frame)
    let pane = UprightPane(from: from, to: to, in: scene)
    drawing.fill(color.withAlpha(34)) { path in
      for area in pane.visibleAreas { path.polygon(area) }
    }
    drawing.stroke(color.withAlpha(150), StrokeStyle(width: 0.8, join: .round)) { path in
      for line in scene.visible([pane.outline]) { path.polyline(line.map(\.point)) }
    }
    let lines = curve(in: scene)
    let stroke = SurfaceStroke(color: color, page: theme.page, width: 2)
    stroke.drawHidden(lines, into: &drawing)
    stroke.drawVisible(lines, into: &drawing)
  }

  /// The curve on the surface.
  func curve(in scene: SpaceScene) -> SplitLine {
    let (from, to) = ends(scene.frame)
    let curve = scene.draped([from, to])
    return scene.occluders.split(curve.map { $0.map { scene.frame.projection($0) } }).simplified()
  }

  /// The places on the floor where the plane begins and ends.
  private func ends(_ frame: SpaceFrame) -> (Vector3, Vector3) {
    let limits = axis == 0 ? frame.x : frame.y
    return (foot(frame, limits.lower), foot(frame, limits.upper))
  }

  private func foot(_ frame: SpaceFrame, _ along: Double) -> Vector3 {
    axis == 0
      ? frame.position(along, position, frame.z.lower) : frame.position(position, along, frame.z.lower)
  }
}
