import Graphics

/// The signs that stand at points, told apart by their shape and not by color alone.
public enum PointShape: Sendable, Hashable {
  case dot(radius: Double)
  case ring(radius: Double)
  case cross(radius: Double)
  case square(radius: Double)
  case triangle(radius: Double)

  /// A step of a path.
  public static let step = dot(radius: 2.4)
  /// Where a path starts, and where it ends.
  public static let start = ring(radius: 4.5)
  public static let end = dot(radius: 4)

  var radius: Double {
    switch self {
    case .dot(let radius), .ring(let radius), .cross(let radius), .square(let radius), .triangle(let radius):
      radius
    }
  }

  /// Draws the sign at all points, over a halo in the page's color if there is one.
  func draw(at points: [Point], _ color: Color, halo: Color? = nil, into drawing: inout Drawing) {
    switch self {
    case .ring:
      if let halo { drawing.fill(halo) { path in for point in points { addOutline(to: &path, point, 0.8) } } }
      drawing.stroke(color, StrokeStyle(width: 1.6)) { path in
        for point in points { addOutline(to: &path, point, 0) }
      }
    case .cross:
      drawing.stroke(color, StrokeStyle(width: 1.6, cap: .round)) { path in
        for point in points {
          path.segment(from: point + Offset(-radius, -radius), to: point + Offset(radius, radius))
          path.segment(from: point + Offset(-radius, radius), to: point + Offset(radius, -radius))
        }
      }
    case .dot, .square, .triangle:
      if let halo { drawing.fill(halo) { path in for point in points { addOutline(to: &path, point, 1) } } }
      drawing.fill(color) { path in for point in points { addOutline(to: &path, point, 0) } }
    }
  }

  private func addOutline(to path: inout Path, _ center: Point, _ more: Double) {
    let r = radius + more
    switch self {
    case .dot, .ring, .cross: path.circle(center: center, radius: r)
    case .square:
      path.rectangle(Rect(x: center.x - 0.9 * r, y: center.y - 0.9 * r, width: 1.8 * r, height: 1.8 * r))
    case .triangle:
      path.polygon([
        center + Offset(0, -1.2 * r), center + Offset(1.1 * r, 0.8 * r), center + Offset(-1.1 * r, 0.8 * r),
      ])
    }
  }
}
