import Calculus
import Visibility

/// What a facet of a surface looks like: its place in the color map, from 0 to 1, and how much light falls on it.
struct FacetLook {
  private let mesh: SurfaceMesh
  private let light: Vector3
  private let toward: Vector3
  /// The heights that the ends of the color map stand for.
  private let heights: ClosedRange<Double>
  /// The lengths of the gradient at the corners of the grid; nothing where color stands for height.
  private let slopes: [Double]
  private let steepest: Double

  init(_ mark: SurfaceMark, _ scene: SpaceScene) {
    mesh = scene.mesh
    light = Self.light(scene.frame.projection)
    toward = scene.frame.projection.toward
    heights = mark.coloredHeights(scene.frame)
    steepest = mark.coloring == .gradient ? mark.slopes.finiteRange?.upperBound ?? 0 : 0
    slopes = steepest > 0 ? mark.slopes : []
  }

  /// Of a whole cell.
  func whole(_ column: Int, _ row: Int) -> (part: Double, light: Double) {
    let corners = (
      mesh.vertex(column, row), mesh.vertex(column + 1, row), mesh.vertex(column + 1, row + 1),
      mesh.vertex(column, row + 1)
    )
    let (a, b) = (mesh.vertices[corners.0], mesh.vertices[corners.1])
    let (c, d) = (mesh.vertices[corners.2], mesh.vertices[corners.3])
    let part =
      slopes.isEmpty
      ? part(ofHeight: ((a.z + c.z) + (b.z + d.z)) / 4)
      : part(ofSlopes: [corners.0, corners.1, corners.2, corners.3])
    return (part, light(on: (c - a).cross(d - b)))
  }

  /// Of triangles that hang together, which are a part of a cell.
  func part(of cell: Int, _ triangles: [Int]) -> (part: Double, light: Double) {
    var (height, normal) = (0.0, Vector3.zero)
    for triangle in triangles {
      let corners = mesh.corners(of: triangle)
      height += (corners[0].z + corners[1].z + corners[2].z) / 3
      let own = (corners[1] - corners[0]).cross(corners[2] - corners[0])
      normal = normal + (own.z < 0 ? own * -1 : own)
    }
    let part =
      slopes.isEmpty
      ? part(ofHeight: height / Double(triangles.count)) : part(ofSlopes: corners(of: cell, triangles))
    return (part, light(on: normal))
  }

  /// The corners of the grid that triangles of a cell have; all of the cell's if there are none.
  private func corners(of cell: Int, _ triangles: [Int]) -> [Int] {
    let own = Set(
      triangles.flatMap { index -> [Int] in
        let triangle = mesh.triangles[index]
        return [triangle.a, triangle.b, triangle.c].map(Int.init).filter { slopes.indices.contains($0) }
      })
    let (column, row) = (cell % mesh.columns, cell / mesh.columns)
    let all = [(0, 0), (1, 0), (1, 1), (0, 1)].map { mesh.vertex(column + $0.0, row + $0.1) }
    return own.isEmpty ? all : all.filter { own.contains($0) }
  }

  private func part(ofHeight height: Double) -> Double {
    (height - heights.lowerBound) / (heights.upperBound - heights.lowerBound)
  }

  /// Of the mean of the finite ones.
  private func part(ofSlopes corners: [Int]) -> Double {
    let finite = corners.map { slopes[$0] }.filter(\.isFinite)
    return finite.isEmpty ? 0 : finite.reduce(0, +) / Double(finite.count) / steepest
  }

  /// `normal` stands on the upper side; the underside lies in the shade.
  private func light(on normal: Vector3) -> Double {
    let isUnder = normal.dot(toward) < 0
    let lit = (isUnder ? -1 : 1) * normal.dot(light) / max(normal.length, 1e-300)
    return max(0, lit) * (isUnder ? 0.55 : 1)
  }

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
