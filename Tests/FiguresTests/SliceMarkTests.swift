import Calculus
import Graphics
import Testing
import Visibility

@testable import Figures

@Suite struct SliceMarkTests {
  private static let fields = [
    ScalarField(dimension: 2) { $0[0] * $0[0] + $0[1] * $0[1] },
    ScalarField(dimension: 2) { $0[0] * $0[0] - $0[1] * $0[1] },
    ScalarField(dimension: 2) { $0[0] * $0[1] * ($0[0] - 1) },
  ]

  private static let views = [
    NamedView.iso.view, NamedView.book.view, View(elevation: 12, azimuth: 200),
    View(elevation: -30, azimuth: 60),
  ]

  private static func scene(_ field: ScalarField, _ view: View) throws -> SpaceScene {
    let grid = try Grid(Domain(from: -2, to: 2, dimension: 2), counts: [17])
    let surface = SurfaceMark(field.values(on: grid))
    let sides = Vector3(1, 1, 0.7)
    let limits = try #require(Limits(-2, 2))
    let frame = SpaceFrame(
      x: limits, y: limits, z: surface.heights, sides: sides,
      projection: Projection(view).placed(at: 200, 200, scale: 250))
    return SpaceScene(frame: frame, mesh: surface.mesh(in: frame, isCut: false), style: .filled)
  }

  /// Claims that a point lies inside of an outline: the even-odd rule.
  private static func contains(_ outline: [Point], _ point: Point) -> Bool {
    var isInside = false
    for (index, a) in outline.enumerated() {
      let b = outline[(index + 1) % outline.count]
      guard (a.y > point.y) != (b.y > point.y) else { continue }
      if point.x < a.x + (b.x - a.x) * (point.y - a.y) / (b.y - a.y) { isInside.toggle() }
    }
    return isInside
  }

  @Test("each point of a pane is in its visible areas exactly where the surface does not hide it")
  func areas() throws {
    for field in Self.fields {
      for view in Self.views {
        let scene = try Self.scene(field, view)
        let (from, to) = (
          scene.frame.position(-2, 0.7, scene.frame.z.lower),
          scene.frame.position(2, 0.7, scene.frame.z.lower)
        )
        let areas = UprightPane(from: from, to: to, in: scene).visibleAreas
        var wrong = 0
        for i in 1..<40 {
          for j in 1..<40 {
            let up = Vector3(0, 0, scene.frame.sides.z * Double(j) / 40.3)
            let place = scene.frame.projection(from + (to - from) * (Double(i) / 40.7) + up)
            let isSeen = areas.contains { Self.contains($0, place.point) }
            if isSeen == scene.occluders.hides(place) { wrong += 1 }
          }
        }
        // Uprights stand 1.5 points apart; between them, an edge that turns leaves a sliver: at most 0.5 % of 1521.
        #expect(wrong <= 7, "\(view): \(wrong)")
      }
    }
  }

  @Test("a tangent goes through the surface at its point, and rises by its slope", arguments: [0, 1])
  func tangent(axis: Int) throws {
    let scene = try Self.scene(Self.fields[0], NamedView.iso.view)
    // (1, 1) is a sample, so the facets have f's value 2 there.
    let lines = SpaceLineMark(through: (1, 1), along: axis, slope: 2).lines(in: scene)
    let points = (lines.visible + lines.hidden).flatMap { $0 }
    #expect(!points.isEmpty)
    let touch = scene.frame(1, 1, 2)
    let next = axis == 0 ? scene.frame(1.5, 1, 3) : scene.frame(1, 1.5, 3)
    let (dx, dy) = (next.x - touch.x, next.y - touch.y)
    for point in points {
      let distance =
        abs((point.x - touch.x) * dy - (point.y - touch.y) * dx) / (dx * dx + dy * dy).squareRoot()
      #expect(distance < 1e-9)
    }
    // It ends where the box does: at f = 0 below, and at its side above.
    let ends =
      axis == 0
      ? [scene.frame(0, 1, 0), scene.frame(2, 1, 4)] : [scene.frame(1, 0, 0), scene.frame(1, 2, 4)]
    for end in ends { #expect(points.contains { abs($0.x - end.x) < 1e-9 && abs($0.y - end.y) < 1e-9 }) }
  }
}
