public import Visibility

/// A surface in its box as it is seen: what the marks of a figure in space ask for places and for what is hidden.
public struct SpaceScene: Sendable {
  public let frame: SpaceFrame
  /// The surface in space; cut at the top and the bottom of the box.
  public let mesh: SurfaceMesh
  /// The vertices of the mesh on the page.
  public let projected: [Projected]
  public let occluders: Occluders

  /// The heights of the bottom and the top of the box, in space.
  var heights: ClosedRange<Double> {
    // What lies on a limit is inside, whatever rounding did to it.
    let half = frame.sides.z / 2 * (1 + 1e-12)
    return -half...half
  }

  init(frame: SpaceFrame, mesh: SurfaceMesh) {
    self.frame = frame
    self.mesh = mesh
    let projection = frame.projection
    projected = mesh.vertices.map { projection($0) }
    occluders = Occluders(mesh, projected)
  }
}
