import Testing

@testable import Visibility

@Suite struct TruthTests {
  /// Samples on a side: 64 pixels of 4 × 4.
  private static let size = 256

  @Test(
    "no pixel of the painted facets differs from a depth buffer's farther than one pixel from an edge",
    arguments: Scene.all)
  func facets(_ scene: Scene) {
    let mesh = scene.mesh
    for (number, view) in Scene.views.enumerated() {
      let projection = scene.projection(view, size: Double(Self.size))
      let projected = mesh.vertices.map { projection($0) }
      var truth = DepthBuffer(size: Self.size)
      for cell in mesh.kinds.indices {
        for index in Int(mesh.starts[cell])..<Int(mesh.starts[cell + 1]) {
          let triangle = mesh.triangles[index]
          truth.draw(
            projected[Int(triangle.a)], projected[Int(triangle.b)], projected[Int(triangle.c)],
            class: scene.classes[index])
        }
      }
      let order = projection.depthOrder(xEdges: mesh.xs, yEdges: mesh.ys)
      // A pixel is 4 samples; what reaches under several cells has to be covered by them as well.
      for reach in [6.0, 40] {
        var painting = Painting(size: Self.size)
        Outlines(mesh, projected, order: order, classes: scene.classes, reach: reach).forEach {
          painting.draw($1, class: $0)
        }
        let wrong = Self.wrong(painting.classes, truth.classes)
        #expect(wrong == 0, "view \(number), \(reach): \(wrong) of \(Self.size * Self.size) samples")
      }
    }
  }

  /// How many samples differ although all samples of the truth within a pixel, which is 4 samples, are alike.
  private static func wrong(_ painted: [Int32], _ truth: [Int32]) -> Int {
    var count = 0
    for row in 0..<size {
      for column in 0..<size {
        let expected = truth[row * size + column]
        if painted[row * size + column] == expected { continue }
        let isInside = (max(0, row - 4)...min(size - 1, row + 4)).allSatisfy { y in
          (max(0, column - 4)...min(size - 1, column + 4)).allSatisfy { x in truth[y * size + x] == expected }
        }
        if isInside { count += 1 }
      }
    }
    return count
  }

  @Test("a line is hidden exactly where some facet is before it", arguments: Scene.all)
  func lines(_ scene: Scene) {
    let mesh = scene.mesh
    let everything = -Double.greatestFiniteMagnitude...Double.greatestFiniteMagnitude
    let heights = mesh.vertices.map(\.z).filter(\.isFinite)
    let floor = (heights.min() ?? 0) - 0.1
    for view in Scene.views {
      let projection = scene.projection(view, size: Double(Self.size))
      let projected = mesh.vertices.map { projection($0) }
      let occluders = Occluders(mesh, projected)
      var lines: [[Vector3]] = [
        [Vector3(-0.5, -0.4, floor), Vector3(0.5, 0.45, floor)],
        [Vector3(-0.5, 0.47, floor), Vector3(0.48, 0.47, floor), Vector3(0.48, 0.47, 0.4)],
      ]
      for index in [0, 7, Scene.cells] {
        lines += mesh.line(alongX: true, at: index, heights: everything)
        lines += mesh.line(alongX: false, at: index, heights: everything)
      }
      lines += mesh.draped([(-0.43, -0.31), (0.37, 0.44), (0.4, -0.4)], heights: everything)
      var wrong = 0
      for line in lines {
        let split = occluders.split(line.map { projection($0) })
        for (pieces, isVisible) in [(split.visible, true), (split.hidden, false)] {
          for piece in pieces {
            for (start, end) in zip(piece, piece.dropFirst()) where Self.length(start, end) > 1 {
              let middle = Projected(
                (start.x + end.x) / 2, (start.y + end.y) / 2, (start.depth + end.depth) / 2)
              if Self.isHidden(middle, scene.mesh, projected) == isVisible { wrong += 1 }
            }
          }
        }
      }
      #expect(wrong == 0)
    }
  }

  @Test("what lies on the surface is split alike where its folds alone are looked at", arguments: Scene.all)
  func linesOnSurface(_ scene: Scene) {
    let mesh = scene.mesh
    let everything = -Double.greatestFiniteMagnitude...Double.greatestFiniteMagnitude
    var lines = (0...Scene.cells).flatMap { index in
      mesh.line(alongX: true, at: index, heights: everything)
        + mesh.line(alongX: false, at: index, heights: everything)
    }
    lines += mesh.draped([(-0.43, -0.31), (0.37, 0.44), (0.4, -0.4)], heights: everything)
    for view in Scene.views {
      let projection = scene.projection(view, size: Double(Self.size))
      let occluders = Occluders(mesh, mesh.vertices.map { projection($0) })
      for line in lines.map({ $0.map { projection($0) } }) {
        let (quick, thorough) = (occluders.split(line, onSurface: true), occluders.split(line))
        #expect(quick.visible == thorough.visible)
        #expect(quick.hidden == thorough.hidden)
      }
    }
  }

  private static func length(_ a: Projected, _ b: Projected) -> Double {
    ((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)).squareRoot()
  }

  /// Whether any facet is before a point, by trying all of them.
  private static func isHidden(_ point: Projected, _ mesh: SurfaceMesh, _ projected: [Projected]) -> Bool {
    for triangle in mesh.triangles {
      let (a, b, c) = (projected[Int(triangle.a)], projected[Int(triangle.b)], projected[Int(triangle.c)])
      if min(a.x, b.x, c.x) > point.x || max(a.x, b.x, c.x) < point.x { continue }
      if min(a.y, b.y, c.y) > point.y || max(a.y, b.y, c.y) < point.y { continue }
      let area = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
      if abs(area) < 1e-9 { continue }
      let u = ((b.x - point.x) * (c.y - point.y) - (b.y - point.y) * (c.x - point.x)) / area
      let v = ((c.x - point.x) * (a.y - point.y) - (c.y - point.y) * (a.x - point.x)) / area
      let w = 1 - u - v
      if u < 0 || v < 0 || w < 0 { continue }
      // Far above rounding, far below what is seen.
      if u * a.depth + v * b.depth + w * c.depth > point.depth + 1e-4 { return true }
    }
    return false
  }
}

@Suite struct SymmetryTests {
  @Test("a line exactly behind the diagonals of facets is hidden: the isometric view of a symmetric bowl")
  func behindDiagonals() {
    let lines = (0...8).map { Double($0) / 8 - 0.5 }
    let heights = lines.flatMap { y in lines.map { x in x * x + y * y } }
    let mesh = SurfaceMesh(xs: lines, ys: lines, heights: heights)
    let projection = Projection(NamedView.iso.view).placed(at: 100, 100, scale: 150)
    let occluders = Occluders(mesh, mesh.vertices.map { projection($0) })
    // Far below the bowl, in the plane x = y that the view lies in.
    let split = occluders.split(
      [Vector3(-0.9, -0.9, -0.8), Vector3(-0.6, -0.6, -0.5)].map { projection($0) })
    #expect(split.visible.isEmpty)
    #expect(split.hidden.count == 1)
  }
}
