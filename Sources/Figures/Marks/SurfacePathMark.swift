public import Graphics
import Visibility

/// The path of a descent on a surface: dots at the iterates, joined by lines that follow the surface.
///
/// What the surface hides is dashed, or left out.
public struct SurfacePathMark: SpaceMark {
  /// What becomes of the parts that something hides.
  public enum Hidden: String, Sendable, Hashable, CaseIterable {
    case dash, drop
  }

  /// The points in the plane, in order; the path has a gap at points outside of the surface.
  public var points: [(x: Double, y: Double)]
  public var hidden = Hidden.dash
  public var ink = Ink.accent
  public var layer: SpaceLayer { .surface }

  public init(_ points: [(x: Double, y: Double)]) {
    self.points = points
  }

  public func draw(in scene: SpaceScene, theme: Theme, into drawing: inout Drawing) {
    let color = theme.color(ink)
    let frame = scene.frame
    let places = points.map { point -> (x: Double, y: Double) in
      let position = frame.position(point.x, point.y, 0)
      return (position.x, position.y)
    }
    let chains = scene.mesh.draped(places.filter { $0.x.isFinite && $0.y.isFinite }, heights: scene.heights)
    let seen = chains.map { $0.map { frame.projection($0) } }
    let lines = scene.occluders.split(seen, onSurface: true).simplified()
    let dots = placedDots(places, scene)
    let stroke = SurfaceStroke(color: color, page: theme.page)
    if hidden == .dash {
      stroke.drawHidden(lines, into: &drawing)
      drawing.fill(stroke.quiet) { path in
        for dot in dots where !dot.isVisible { path.circle(center: dot.point, radius: 0.7 * dot.radius) }
      }
    }
    stroke.drawVisible(lines, into: &drawing)
    drawing.fill(theme.page) { path in
      for dot in dots where dot.isVisible { path.circle(center: dot.point, radius: dot.radius + 0.8) }
    }
    drawing.fill(color) { path in
      for dot in dots where dot.isVisible { path.circle(center: dot.point, radius: dot.radius) }
    }
    drawing.fill(theme.page) { path in
      if let start = dots.first, start.isStart, start.isVisible {
        path.circle(center: start.point, radius: start.radius - 1.7)
      }
    }
  }

  private struct Dot {
    var point: Point
    var radius: Double
    var isVisible: Bool
    var isStart = false
  }

  /// Dots at the iterates on the surface, so that no two of the small ones touch.
  private func placedDots(_ places: [(x: Double, y: Double)], _ scene: SpaceScene) -> [Dot] {
    var dots: [Dot] = []
    for (index, place) in places.enumerated() {
      guard let position = scene.mesh.point(above: place.x, place.y, heights: scene.heights) else { continue }
      let projected = scene.frame.projection(position)
      let isEnd = index == places.count - 1
      var dot = Dot(
        point: projected.point, radius: index == 0 ? 4.2 : isEnd ? 3.8 : 2.3,
        isVisible: !scene.occluders.hides(projected), isStart: index == 0)
      if let last = dots.last {
        let distance = (dot.point - last.point).length
        if isEnd {
          while let before = dots.last, !before.isStart, (dot.point - before.point).length < 6.5 {
            dots.removeLast()
          }
          if dots.last?.isStart == true, distance < 2 { dot.radius = 2.3 }
        } else if distance < (last.isStart ? 7 : 5.2) {
          continue
        }
      }
      dots.append(dot)
    }
    return dots
  }
}

extension Color {
  func withAlpha(_ alpha: UInt8) -> Color {
    Color(red: red, green: green, blue: blue, alpha: alpha)
  }
}
