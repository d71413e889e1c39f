public import Graphics
import Visibility

/// A sign at a point of a surface; smaller and lighter where the surface hides it.
public struct SurfacePointMark: SpaceMark {
  /// In the plane, in data units.
  public var point: (x: Double, y: Double)
  public var radius: Double
  public var ink: Ink
  public var layer: SpaceLayer { .surface }

  public init(_ point: (x: Double, y: Double), radius: Double = 3.6, ink: Ink = .text) {
    self.point = point
    self.radius = radius
    self.ink = ink
  }

  public func draw(in scene: SpaceScene, theme: Theme, into drawing: inout Drawing) {
    let foot = scene.frame.position(point.x, point.y, 0)
    guard let position = scene.mesh.point(above: foot.x, foot.y, heights: scene.heights) else { return }
    let projected = scene.frame.projection(position)
    let isHidden = scene.occluders.hides(projected)
    let color = theme.color(ink)
    PointShape.dot(radius: isHidden ? 0.7 * radius : radius).draw(
      at: [projected.point], isHidden ? color.mixed(with: theme.page, 0.25) : color,
      halo: isHidden ? nil : theme.page, into: &drawing)
  }
}
