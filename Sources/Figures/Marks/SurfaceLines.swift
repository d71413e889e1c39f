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
    let lines = groups.map { group in
      scene.occluders.split(group.map { $0.map { scene.frame.projection($0) } }, onSurface: true).simplified()
    }
    if mark.style == .wireframe {
      stroke(lines.map(\.hidden), theme.text.mixed(with: theme.page, 0.6), &drawing)
    }
    stroke(lines.map(\.visible), color(theme), &drawing)
  }

  /// Solid lines one by one, translucent ones together.
  ///
  /// Where many solid ones meet in a pixel, each then covers its part of it, in every renderer alike; where two
  /// translucent ones cross, the color is laid on once.
  private func stroke(_ groups: [[[Projected]]], _ color: Color, _ drawing: inout Drawing) {
    for lines in color.isOpaque ? groups : [groups.flatMap { $0 }] {
      drawing.stroke(color, style) { path in
        for line in lines { path.polyline(line.map(\.point)) }
      }
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
  private var groups: [[[Vector3]]] {
    let mesh = scene.mesh
    let heights = scene.heights
    let alongX = Self.chosen(mesh.rows, mark.lineLimit).map {
      mesh.line(alongX: true, at: $0, heights: heights)
    }
    let alongY = Self.chosen(mesh.columns, mark.lineLimit).map {
      mesh.line(alongX: false, at: $0, heights: heights)
    }
    let cuts = [-scene.frame.sides.z / 2, scene.frame.sides.z / 2].flatMap { mesh.cutEdges(at: $0) }
    let rims = mesh.rims.compactMap { SurfaceMesh.clipped($0.0, $0.1, heights) }
    return alongX + alongY + [(cuts + rims).map { [$0.0, $0.1] }]
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
