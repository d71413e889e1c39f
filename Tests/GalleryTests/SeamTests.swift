import Graphics
import PNGBackend
import Testing
import Visibility

/// Facets drawn on nothing: where a pixel inside of the surface is not opaque, the page would shine through.
@Suite struct SeamTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let height: @Sendable (Double, Double) -> Double
    var cut: ClosedRange<Double>?
    var points = 40
    var view = NamedView.iso.view

    var testDescription: String {
      "\(name), \(points) points, \(cut.map { "cut at \($0), " } ?? "")\(view.elevation)°"
    }

    /// The facets in four colors, which meet along many edges.
    func facets(reach: Double = 1.5) -> Drawing {
      let lines = (0..<points).map { Double($0) / Double(points - 1) - 0.5 }
      let heights = lines.flatMap { y in lines.map { x in height(4 * x, 4 * y) } }
      let whole = SurfaceMesh(xs: lines, ys: lines, heights: heights)
      let mesh = cut.map { whole.cut(from: $0.lowerBound, to: $0.upperBound) } ?? whole
      let projection = Projection(view).placed(at: 200, 200, scale: 250)
      let projected = mesh.vertices.map { projection($0) }
      let order = projection.depthOrder(xEdges: mesh.xs, yEdges: mesh.ys)
      let classes = mesh.kinds.indices.flatMap { cell in
        let own = Int32(cell % 3 + cell / (3 * (points - 1)) % 2)
        return (mesh.starts[cell]..<mesh.starts[cell + 1]).map { _ in own }
      }
      let colors = [
        Color.black, Color(red: 200, green: 40, blue: 40), Color(red: 40, green: 160, blue: 60), .white,
      ]
      var drawing = Drawing(size: Size(width: 400, height: 400))
      // As the surface does: one path for facets that follow each other in one color.
      var (current, path) = (Int32(0), Path())
      Outlines(mesh, projected, order: order, classes: classes, reach: reach).forEach { kind, corners in
        if kind != current { drawing.fill(path, colors[Int(current)]) }
        if kind != current { path.removeAll() }
        current = kind
        path.polygon(corners.map { Point($0.x, $0.y) })
      }
      drawing.fill(path, colors[Int(current)])
      return drawing
    }
  }

  static let cases = [
    Case(name: "bowl") { 0.1 * ($0 * $0 + $1 * $1) },
    Case(name: "bowl", height: { 0.1 * ($0 * $0 + $1 * $1) }, points: 200),
    Case(name: "waves", height: { 0.2 * ($0 * 3 + $1).remainder(dividingBy: 4) }, points: 120),
    Case(
      name: "saddle", height: { 0.1 * ($0 * $0 - $1 * $1) }, points: 100,
      view: View(elevation: 15, azimuth: 45)),
    Case(name: "hill", height: { 0.8 / (1 + $0 * $0 + $1 * $1) }, cut: 0.2...0.6),
    Case(name: "bowl", height: { 0.1 * ($0 * $0 + $1 * $1) }, cut: 0.1...0.6, points: 60),
  ]

  @Test("no page shines through between facets", arguments: cases, [1.0, 3])
  func opaque(_ scene: Case, scale: Double) throws {
    // Single pixels may, where several edges meet.
    #expect(try Self.shining(scene.facets(), scale) < 0.002)
  }

  @Test("it would, if a facet narrower than a pixel reached under the next one only")
  func narrow() throws {
    #expect(try Self.shining(Self.cases[1].facets(reach: 0), 1) > 0.02)
  }

  /// How many of the pixels away from the outline are not opaque, as a part of all that are drawn.
  private static func shining(_ facets: Drawing, _ scale: Double) throws -> Double {
    let pixmap = try PNG(scale: scale).pixmap(facets)
    let (width, height) = (pixmap.width, pixmap.height)
    let alphas = pixmap.pixels.map { $0 >> 24 }
    var (shining, drawn) = (0, 0)
    for row in 2..<height - 2 {
      for column in 2..<width - 2 where alphas[row * width + column] > 0 {
        drawn += 1
        guard alphas[row * width + column] < 240 else { continue }
        let isInside = (row - 2...row + 2).allSatisfy { y in
          (column - 2...column + 2).allSatisfy { x in alphas[y * width + x] > 0 }
        }
        if isInside { shining += 1 }
      }
    }
    return Double(shining) / Double(drawn)
  }
}
