import Graphics
import Visibility

/// The lines of a surface's mesh, split into what is seen and what is hidden.
struct SurfaceLines {
  private let mark: SurfaceMark
  private let scene: SpaceScene

  init(_ mark: SurfaceMark, _ scene: SpaceScene) {
    self.mark = mark
    self.scene = scene
  }

  func draw(_ theme: Theme, into drawing: inout Drawing) {
    let lines = scene.occluders.split(polylines.map { $0.map { scene.frame.projection($0) } }).simplified()
    if mark.style == .wireframe {
      drawing.stroke(theme.text.mixed(with: theme.page, 0.6), style) { path in
        for line in lines.hidden { path.polyline(line.map(\.point)) }
      }
    }
    drawing.stroke(color(theme), style) { path in
      for line in lines.visible { path.polyline(line.map(\.point)) }
    }
  }

  private func color(_ theme: Theme) -> Color {
    guard mark.style == .filled else { return theme.text }
    var color = Color.black
    color.alpha = 90
    return color
  }

  private var style: StrokeStyle {
    StrokeStyle(width: mark.style == .filled ? 0.5 : 0.7, join: .round)
  }

  /// The lines in space: every so many grid lines, the borders, and where the surface is cut.
  private var polylines: [[Vector3]] {
    let mesh = scene.mesh
    let heights = scene.heights
    var lines: [[Vector3]] = []
    for index in Self.chosen(mesh.rows, mark.lineLimit) {
      lines += mesh.line(alongX: true, at: index, heights: heights)
    }
    for index in Self.chosen(mesh.columns, mark.lineLimit) {
      lines += mesh.line(alongX: false, at: index, heights: heights)
    }
    for height in [-scene.frame.sides.z / 2, scene.frame.sides.z / 2] {
      lines += mesh.cutEdges(at: height).map { [$0.0, $0.1] }
    }
    for rim in mesh.rims {
      if let (start, end) = SurfaceMesh.clipped(rim.0, rim.1, heights) { lines.append([start, end]) }
    }
    return lines
  }

  /// Evenly spaced grid lines, the first and the last among them.
  private static func chosen(_ cells: Int, _ limit: Int) -> [Int] {
    guard limit > 1 else { return limit == 1 ? [0, cells] : [] }
    // The smallest spacing that divides the cells evenly and gives few enough lines, else the smallest at all.
    let least = max(1, (cells + limit - 2) / (limit - 1))
    let even = (least..<max(least + 1, 2 * least)).first { cells % $0 == 0 } ?? least
    let lines = Array(stride(from: 0, to: cells, by: even))
    return lines + [cells]
  }
}
