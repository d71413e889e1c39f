import Testing

@testable import Visibility

@Suite struct FanTests {
  /// What is left of a cell whose border passes by a corner at a millionth of its width, as that of
  /// sqrt(4 - x^2 - y^2) does on 30 samples from -3 to 3; the border runs from the last corner to the first one.
  private static let corners = [
    Vector3(1e-6, 0, 0), Vector3(0, 0, 0), Vector3(0, 1, 1), Vector3(1, 1, 0.2),
  ]

  @Test("beside each edge with a neighbor a facet has width, however close a cut passes by a corner")
  func width() {
    let origin = SurfaceMesh.fanOrigin(Self.corners) { $0 == 3 }
    // From the first corner, the facet beside the edge from (0, 0) to (0, 1) would be 1e-6 wide.
    #expect(origin == 1 || origin == 3)
  }

  @Test("a fan keeps its first corner where that makes no splinters")
  func square() {
    let square = [Vector3(0, 0, 0), Vector3(1, 0, 0), Vector3(1, 1, 0), Vector3(0, 1, 0)]
    #expect(SurfaceMesh.fanOrigin(square) { _ in false } == 0)
    #expect(SurfaceMesh.fanOrigin(Array(square.dropLast())) { _ in false } == 0)
  }

  @Test("a fan covers its polygon once, from whichever corner", arguments: 0..<4)
  func area(_ origin: Int) {
    var mesh = SurfaceMesh(xs: [0, 1], ys: [0, 1], heights: [0, 0, 0, 0])
    mesh.triangles = []
    mesh.addFan([0, 1, 3, 2], from: origin)
    let areas = mesh.triangles.map { triangle in
      let (a, b, c) = (
        mesh.vertices[Int(triangle.a)], mesh.vertices[Int(triangle.b)], mesh.vertices[Int(triangle.c)]
      )
      return (b - a).cross(c - a).z / 2
    }
    #expect(areas == [0.5, 0.5])
  }
}
