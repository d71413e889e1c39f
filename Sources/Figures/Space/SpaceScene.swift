public import Visibility

/// A surface in its box as it is seen: what the marks of a figure in space ask for places and for what is hidden.
public struct SpaceScene: Sendable {
  public let frame: SpaceFrame
  /// The surface in space; cut at the top and the bottom of the box.
  public let mesh: SurfaceMesh
  /// The vertices of the mesh on the page.
  public let projected: [Projected]
  public let occluders: Occluders
  /// How the surface is drawn, which decides what of the floor can be seen.
  let style: SurfaceMark.Style

  /// The heights of the bottom and the top of the box, in space.
  var heights: ClosedRange<Double> {
    // What lies on a limit is inside, whatever rounding did to it.
    let half = frame.sides.z / 2 * (1 + 1e-12)
    return -half...half
  }

  init(frame: SpaceFrame, mesh: SurfaceMesh, style: SurfaceMark.Style) {
    self.frame = frame
    self.style = style
    self.mesh = mesh
    let projection = frame.projection
    projected = mesh.vertices.map { projection($0) }
    occluders = Occluders(mesh, projected)
  }

  /// Claims that what lies behind the surface is left out although no facets are painted.
  var hidesBehindLines: Bool { style == .lines }

  /// A line of the plane laid on the surface; the heights of its points do not count.
  func draped(_ line: [Vector3]) -> [[Vector3]] {
    mesh.draped(line.map { ($0.x, $0.y) }, heights: heights)
  }

  /// The parts of lines on the floor that are to be drawn before the surface; facets are painted over the others.
  func onFloor(_ lines: [[Vector3]]) -> [[Projected]] {
    if hidesBehindLines { return visible(lines) }
    var all = SplitLine()
    all.visible = lines.map { $0.map { frame.projection($0) } }
    return all.simplified().visible
  }

  /// The parts of lines that nothing hides.
  func visible(_ lines: [[Vector3]]) -> [[Projected]] {
    let projected = lines.map { $0.map { frame.projection($0) } }
    return occluders.split(projected).simplified().visible
  }
}
