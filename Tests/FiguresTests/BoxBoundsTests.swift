import Calculus
import Graphics
import Testing
import Visibility

@testable import Figures

/// Fields that leave a box of −1 to 2 in every way: hills, poles, holes, jumps, steps steeper than a cell.
private let fields: [@Sendable (Double, Double) -> Double] = [
  { x, y in x * x + y * y },
  { x, y in 1 / (x * x + y * y) },
  { x, y in 1 / (x * y) },
  { x, y in (1.7 - x * x - y * y).squareRoot() },
  { x, y in x < 0.4 ? y - 2 : y + 2 },
  { x, y in 40 * (x + 0.3 * y) },
  { x, y in x > 0.1 * y ? .infinity : -y },
]

@Suite struct BoxBoundsTests {
  private static let path = stride(from: -1.9, through: 1.9, by: 0.1).map { ($0, 0.9 - $0 * $0 / 3) }

  private static func scene(_ field: Int, _ view: View, _ heights: Limits?) throws -> (
    SpaceScene, SpaceFigure
  ) {
    let body = fields[field]
    let domain = try Domain(from: -2, to: 2, dimension: 2)
    var surface = Surface(
      ScalarField(dimension: 2) { body($0[0], $0[1]) }, on: try Grid(domain, counts: [24]))
    (surface.view, surface.heights) = (view, heights)
    var figure = try surface.figure()
    figure.marks.append(SurfacePathMark(path))
    let extent = figure.surface.extent
    let limits = (x: extent.x, y: extent.y, z: heights ?? figure.surface.heights)
    let frame = SpaceLayout(figure, limits: limits, sides: figure.boxRatio).frame
    let mesh = figure.surface.mesh(in: frame, isCut: heights != nil)
    return (SpaceScene(frame: frame, mesh: mesh, style: .filled), figure)
  }

  private static let heights = [nil, Limits(-1, 2), Limits(0.3, 0.31)]

  @Test(
    "no vertex of a surface, of its lines or of what is laid on it is outside the box",
    arguments: fields.indices)
  func vertices(_ field: Int) throws {
    for heights in Self.heights {
      let (scene, _) = try Self.scene(field, NamedView.iso.view, heights)
      let mesh = scene.mesh
      var vertices = mesh.triangles.flatMap { [$0.a, $0.b, $0.c].map { mesh.vertices[Int($0)] } }
      for index in 0...mesh.columns {
        vertices += mesh.line(alongX: true, at: min(index, mesh.rows), heights: scene.heights).joined()
        vertices += mesh.line(alongX: false, at: index, heights: scene.heights).joined()
      }
      vertices += scene.draped(Self.path.map { scene.frame.position($0.0, $0.1, 0) }).joined()
      // Rounding of a height that is scaled to the box and back.
      let room = 1 + 1e-9
      let sides = scene.frame.sides
      let outside = vertices.count {
        !(abs($0.x) <= sides.x / 2 * room && abs($0.y) <= sides.y / 2 * room
          && abs($0.z) <= sides.z / 2 * room)
      }
      #expect(outside == 0, "\(outside) of \(vertices.count) between \(String(describing: heights))")
      #expect(vertices.count > 0 || heights?.lower == 0.3)
    }
  }

  @Test("nothing of a surface is drawn beside its box on the page", arguments: fields.indices)
  func page(_ field: Int) throws {
    for view in [NamedView.iso.view, NamedView.book.view, View(elevation: 40, azimuth: 20, distance: 2)] {
      for heights in Self.heights {
        let (scene, figure) = try Self.scene(field, view, heights)
        var drawing = Drawing(size: Size(width: 520, height: 520))
        figure.surface.draw(in: scene, theme: figure.page.theme, into: &drawing)
        for mark in figure.marks { mark.draw(in: scene, theme: figure.page.theme, into: &drawing) }
        let box = BoxAxes.bounds(scene.frame)
        let outside = drawing.paths.points.count {
          $0.x < box.left - 1e-6 || $0.x > box.right + 1e-6 || $0.y < box.top - 1e-6
            || $0.y > box.bottom + 1e-6
        }
        #expect(outside == 0, "\(view)")
      }
    }
  }
}
