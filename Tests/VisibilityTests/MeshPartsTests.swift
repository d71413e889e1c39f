import Testing

@testable import Visibility

@Suite struct MeshPartsTests {
  private static let lines = [0.0, 1, 2]

  @Test("a jump through a cell makes two parts of it, which have no edge in common")
  func jump() throws {
    // The floor is 0 for x < 0.5 and 3 beyond: all edges along x in the first column are broken.
    let heights = [0.0, 3, 3, 0, 3, 3, 0, 3, 3]
    let breaks = Dictionary(
      uniqueKeysWithValues: [0, 3, 6].map { point in
        let y = Self.lines[point / 3]
        return (
          GridEdge(point: point, isAlongX: true),
          EdgeBreak(before: Vector3(0.5, y, 0), after: Vector3(0.5, y, 3))
        )
      })
    let mesh = SurfaceMesh(xs: Self.lines, ys: Self.lines, heights: heights, breaks: breaks)
    let parts = mesh.parts(of: 0)
    #expect(parts.count == 2)
    for part in parts {
      let heights = Set(part.flatMap { mesh.corners(of: $0).map(\.z) })
      #expect(heights == [0] || heights == [3])
    }
    #expect(mesh.parts(of: 1).map(\.count) == [2])
  }

  @Test("what a cut leaves of a cell is one part")
  func cut() {
    let heights = Self.lines.flatMap { y in Self.lines.map { x in x + 2 * y } }
    let mesh = SurfaceMesh(xs: Self.lines, ys: Self.lines, heights: heights).cut(from: 0.7, to: 4.6)
    for cell in mesh.kinds.indices where mesh.kinds[cell] != .empty {
      #expect(mesh.parts(of: cell).count == 1)
    }
  }

  @Test("edges inside of a floor that lies in the height of the cut are none of it")
  func flat() {
    // The floor ends at x = 0.5, so its cells are not whole.
    let heights = (0..<3).flatMap { _ in [0.0, .nan, .nan] }
    let breaks = Dictionary(
      uniqueKeysWithValues: [0, 3, 6].map { point in
        (
          GridEdge(point: point, isAlongX: true),
          EdgeBreak(before: Vector3(0.5, Self.lines[point / 3], 0), after: nil)
        )
      })
    let mesh = SurfaceMesh(xs: Self.lines, ys: Self.lines, heights: heights, breaks: breaks).cut(
      from: 0, to: 1)
    #expect(mesh.kinds[0] == .cut)
    #expect(mesh.cutEdges(at: 0).isEmpty)
  }

  @Test("a cut through a slope is a line of its height")
  func slope() {
    let heights = Self.lines.flatMap { _ in Self.lines.map { 2 * $0 } }
    let mesh = SurfaceMesh(xs: Self.lines, ys: Self.lines, heights: heights).cut(from: -1, to: 3)
    let edges = mesh.cutEdges(at: 3)
    #expect(edges.count == 4)
    #expect(edges.allSatisfy { $0.0.x == 1.5 && $0.1.x == 1.5 })
  }
}
