public import Calculus
import Graphics
public import Visibility

/// The graph of a field of two variables over a grid, as facets, as lines, or both.
public struct SurfaceMark: Sendable {
  /// What is drawn of a surface.
  public enum Style: String, Sendable, Hashable, CaseIterable {
    /// Colored facets with lines of the mesh.
    case filled
    /// The lines of the mesh that nothing hides, without facets.
    case lines
    /// All lines of the mesh, the hidden ones lighter, without facets.
    case wireframe
  }

  /// The values at the points of a grid of two variables.
  public var samples: FieldSamples
  /// Where the surface is interrupted between samples; positions are in data units.
  public var breaks: [GridEdge: EdgeBreak] = [:]
  public var style = Style.filled
  /// How many lines of the mesh are drawn along each axis at most; all samples lie on lines if they are fewer.
  public var lineLimit = 48
  public var coloring = SurfaceColoring.height
  /// The length of the gradient at each sample, where color stands for it.
  public var slopes: [Double] = []

  public init(_ samples: FieldSamples) {
    precondition(samples.grid.dimension == 2, "a surface has two variables")
    self.samples = samples
  }

  var extent: Extent {
    let axes = samples.grid.axes
    return Extent(
      x: Limits(axes[0].first, axes[0].last) ?? .unit, y: Limits(axes[1].first, axes[1].last) ?? .unit)
  }

  /// All finite heights; a flat surface lies in the middle of a range of its own.
  var heights: Limits {
    guard let range = samples.finiteRange else { return .unit }
    if let limits = Limits(range.lowerBound, range.upperBound) { return limits }
    let room = max(1, abs(range.lowerBound) / 10)
    return Limits(range.lowerBound - room, range.upperBound + room) ?? .unit
  }

  /// The surface in the space of a frame, cut at its limits where it may leave them.
  func mesh(in frame: SpaceFrame, isCut: Bool) -> SurfaceMesh {
    let (xs, ys) = (samples.grid.axes[0].samples, samples.grid.axes[1].samples)
    let factor = frame.sides.z / frame.z.length
    let middle = frame.z.lower + frame.z.length / 2
    func placed(_ end: Vector3?) -> Vector3? { end.map { frame.position($0.x, $0.y, $0.z) } }
    let mesh = SurfaceMesh(
      xs: xs.map { frame.position($0, 0, 0).x }, ys: ys.map { frame.position(0, $0, 0).y },
      heights: samples.values.map { ($0 - middle) * factor },
      breaks: breaks.mapValues { EdgeBreak(before: placed($0.before), after: placed($0.after)) })
    // Beside a jump the surface may reach beyond all samples.
    let isWithin = !isCut && breaks.isEmpty
    return isWithin ? mesh : mesh.cut(from: -frame.sides.z / 2, to: frame.sides.z / 2)
  }

  func draw(in scene: SpaceScene, theme: Theme, into drawing: inout Drawing) {
    if style == .filled { fill(scene, theme, &drawing) }
    SurfaceLines(self, scene).draw(theme, into: &drawing)
  }

  private func fill(_ scene: SpaceScene, _ theme: Theme, _ drawing: inout Drawing) {
    let mesh = scene.mesh
    let order = scene.frame.projection.depthOrder(xEdges: mesh.xs, yEdges: mesh.ys)
    let palette = SurfacePalette(self, scene, theme)
    // One path for facets that follow each other in one color.
    var current: Int32?
    var path = Path()
    Outlines(mesh, scene.projected, order: order, classes: palette.classes).forEach { kind, corners in
      if let current, current != kind {
        drawing.fill(path, palette.color(current))
        path.removeAll()
      }
      current = kind
      path.move(to: corners[0].point)
      for corner in corners.dropFirst() { path.line(to: corner.point) }
      path.close()
    }
    if let current { drawing.fill(path, palette.color(current)) }
  }
}
