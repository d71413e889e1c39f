import Calculus
import Graphics
import Visibility

/// What the color of a surface stands for.
public enum SurfaceColoring: String, Sendable, Hashable, CaseIterable {
  case height
  /// The length of the gradient.
  case gradient
  /// One color, shaded by the light alone.
  case plain
}

/// The colors of the facets of a surface, in classes that are few enough to share paths.
struct SurfacePalette {
  /// The class of each cell of the mesh.
  let classes: [Int32]
  private let colors: [Color]

  /// How many colors there are, and how much light may fall on each: steps that the eye sees would draw lines on a
  /// surface that are not there.
  private static let (levels, shades) = (64, 16)

  init(_ mark: SurfaceMark, _ scene: SpaceScene, _ theme: Theme) {
    let mesh = scene.mesh
    let light = Self.light(scene.frame.projection)
    let toward = scene.frame.projection.toward
    let heights = mark.coloredHeights(scene.frame)
    let steepest = mark.coloring == .gradient ? mark.slopes.finiteRange?.upperBound ?? 0 : 0
    let (levels, shades) = (Self.levels, Self.shades)
    var classes = [Int32](repeating: 0, count: mesh.kinds.count)
    for row in 0..<mesh.rows {
      for column in 0..<mesh.columns {
        let cell = mesh.cell(column, row)
        guard mesh.kinds[cell] != .empty else { continue }
        let (value, facing) =
          mesh.kinds[cell] == .whole ? Self.whole(mesh, column, row) : Self.cut(mesh, cell)
        var normal = facing
        let part =
          steepest > 0
          ? Self.mean(mark.slopes, mesh.vertex(column, row), mesh.columns + 1) / steepest
          : (value - heights.lowerBound) / (heights.upperBound - heights.lowerBound)
        let level = max(0, min(levels - 1, Int(max(-1, min(2, part)) * Double(levels))))
        // The underside lies in the shade.
        let isUnder = normal.dot(toward) < 0
        if isUnder { normal = normal * -1 }
        let lit = max(0, normal.dot(light) / max(normal.length, 1e-300)) * (isUnder ? 0.55 : 1)
        let shade = max(0, min(shades - 1, Int(lit * Double(shades))))
        classes[cell] = Int32(level * shades + shade)
      }
    }
    self.classes = classes
    colors = (0..<levels * shades).map { index in
      let base =
        mark.coloring == .plain
        ? theme.arrows.mixed(with: theme.page, 0.75)
        : NamedColorMap.viridis.map((Double(index / shades) + 0.5) / Double(levels))
      return base.lit(0.76 + 0.34 * (Double(index % shades) + 0.5) / Double(shades))
    }
  }

  /// The mean of the finite numbers at the corners of a cell.
  private static func mean(_ numbers: [Double], _ corner: Int, _ width: Int) -> Double {
    let corners = [corner, corner + 1, corner + width, corner + width + 1].map { numbers[$0] }
    let finite = corners.filter(\.isFinite)
    return finite.isEmpty ? 0 : finite.reduce(0, +) / Double(finite.count)
  }

  /// The mean height of a whole cell, and a vector that stands on it.
  private static func whole(_ mesh: SurfaceMesh, _ column: Int, _ row: Int) -> (Double, Vector3) {
    let (a, b) = (mesh.vertices[mesh.vertex(column, row)], mesh.vertices[mesh.vertex(column + 1, row)])
    let (c, d) = (
      mesh.vertices[mesh.vertex(column + 1, row + 1)], mesh.vertices[mesh.vertex(column, row + 1)]
    )
    return (((a.z + c.z) + (b.z + d.z)) / 4, (c - a).cross(d - b))
  }

  /// The same of what is left of a cell.
  private static func cut(_ mesh: SurfaceMesh, _ cell: Int) -> (Double, Vector3) {
    var (height, normal, count) = (0.0, Vector3.zero, 0.0)
    for index in Int(mesh.starts[cell])..<Int(mesh.starts[cell + 1]) {
      let triangle = mesh.triangles[index]
      let (a, b, c) = (
        mesh.vertices[Int(triangle.a)], mesh.vertices[Int(triangle.b)], mesh.vertices[Int(triangle.c)]
      )
      height += (a.z + b.z + c.z) / 3
      count += 1
      let own = (b - a).cross(c - a)
      normal = normal + (own.z < 0 ? own * -1 : own)
    }
    return (count > 0 ? height / count : 0, normal)
  }

  func color(_ class: Int32) -> Color { colors[Int(`class`)] }

  /// A lamp at the viewer's left shoulder, above.
  private static func light(_ projection: Projection) -> Vector3 {
    let direction = projection.toward * 0.75 + projection.up * 0.6 - projection.right * 0.45
    return direction * (1 / direction.length)
  }
}

extension SurfaceMark {
  /// The heights in space that the ends of the color map stand for: those of the surface that can be seen.
  fileprivate func coloredHeights(_ frame: SpaceFrame) -> ClosedRange<Double> {
    let shown = Limits(max(heights.lower, frame.z.lower), min(heights.upper, frame.z.upper)) ?? frame.z
    return frame.position(0, 0, shown.lower).z...frame.position(0, 0, shown.upper).z
  }
}

extension Color {
  /// The color under so much light; more than 1 bleaches it.
  fileprivate func lit(_ light: Double) -> Color {
    light <= 1 ? mixed(with: .black, 1 - light) : mixed(with: .white, light - 1)
  }
}
