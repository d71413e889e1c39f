public import Graphics
import Visibility

/// A straight line in a box, such as a tangent of the surface; what the surface hides is dashed.
public struct SpaceLineMark: SpaceMark {
  /// A point of the line in the plane; the line goes through the surface above it.
  public var point: (x: Double, y: Double)
  /// The axis that the line runs along: 0 for x, 1 for y.
  public var axis: Int
  /// The change of height for a unit of the axis.
  public var slope: Double
  public var ink: Ink
  public var layer: SpaceLayer { .surface }

  public init(through point: (x: Double, y: Double), along axis: Int, slope: Double, ink: Ink = .accent) {
    self.point = point
    self.axis = axis
    self.slope = slope
    self.ink = ink
  }

  public func draw(in scene: SpaceScene, theme: Theme, into drawing: inout Drawing) {
    let lines = lines(in: scene)
    // Where the page has no colors, a thinner line is not taken for one of the surface.
    let width = theme.isMonochrome ? 1.0 : 1.8
    // The tangents of a bowl lie under it: what is hidden is as much a part of them.
    let stroke = SurfaceStroke(
      color: theme.color(ink), page: theme.page, width: width, hiddenWidth: 1.5, fading: 0)
    stroke.drawHidden(lines, into: &drawing)
    stroke.drawVisible(lines, into: &drawing)
  }

  /// The line as far as the box reaches.
  func lines(in scene: SpaceScene) -> SplitLine {
    let frame = scene.frame
    let foot = frame.position(point.x, point.y, frame.z.lower)
    guard let touch = scene.mesh.point(above: foot.x, foot.y, heights: scene.heights), slope.isFinite else {
      return SplitLine()
    }
    let limits = axis == 0 ? frame.x : frame.y
    func end(_ value: Double) -> Vector3 {
      let rise = slope * (value - (axis == 0 ? point.x : point.y)) / frame.z.length * frame.sides.z
      let place = axis == 0 ? frame.position(value, point.y, 0) : frame.position(point.x, value, 0)
      return Vector3(place.x, place.y, touch.z + rise)
    }
    // Both halves from the point, so that rounding cannot move the line off it.
    let halves = [limits.lower, limits.upper].compactMap {
      SurfaceMesh.clipped(touch, end($0), scene.heights)
    }
    return scene.occluders.split(halves.map { [frame.projection($0.0), frame.projection($0.1)] })
  }
}
