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
  /// The class of each triangle of the mesh.
  let classes: [Int32]
  private let colors: [Color]

  /// How many colors there are, and how much light may fall on each: steps that the eye sees would draw lines on a
  /// surface that are not there.
  private static let (levels, shades) = (64, 16)

  init(_ mark: SurfaceMark, _ scene: SpaceScene, _ theme: Theme) {
    let mesh = scene.mesh
    let look = FacetLook(mark, scene)
    var classes = [Int32](repeating: 0, count: mesh.triangles.count)
    for row in 0..<mesh.rows {
      for column in 0..<mesh.columns {
        let cell = mesh.cell(column, row)
        let start = Int(mesh.starts[cell])
        switch mesh.kinds[cell] {
        case .empty: break
        case .whole:
          let (part, light) = look.whole(column, row)
          let own = Self.class(part, light)
          (classes[start], classes[start + 1]) = (own, own)
        case .cut:
          for triangles in mesh.parts(of: cell) {
            let (part, light) = look.part(of: cell, triangles)
            for triangle in triangles { classes[triangle] = Self.class(part, light) }
          }
        }
      }
    }
    self.classes = classes
    colors = (0..<Self.levels * Self.shades).map { index in
      let base =
        mark.coloring == .plain
        ? theme.arrows.mixed(with: theme.page, 0.75)
        : NamedColorMap.viridis.map((Double(index / Self.shades) + 0.5) / Double(Self.levels))
      return base.lit(0.76 + 0.34 * (Double(index % Self.shades) + 0.5) / Double(Self.shades))
    }
  }

  /// The class of what has a part of the color map and of the light.
  private static func `class`(_ part: Double, _ light: Double) -> Int32 {
    let level = max(0, min(levels - 1, Int(max(-1, min(2, part)) * Double(levels))))
    let shade = max(0, min(shades - 1, Int(light * Double(shades))))
    return Int32(level * shades + shade)
  }

  func color(_ class: Int32) -> Color { colors[Int(`class`)] }
}

extension Color {
  /// The color under so much light; more than 1 bleaches it.
  fileprivate func lit(_ light: Double) -> Color {
    light <= 1 ? mixed(with: .black, 1 - light) : mixed(with: .white, light - 1)
  }
}
