import Calculus
import Graphics
import Testing
import Visibility

@testable import Figures

@Suite struct SlicesTests {
  static let bowl = ScalarField(dimension: 2) { $0[0] * $0[0] + $0[1] * $0[1] }

  static func slices(_ field: ScalarField = bowl, at point: (x: Double, y: Double) = (3, 4)) throws -> Slices
  {
    Slices(field, at: point, on: try Grid(Domain(from: -5, to: 5, dimension: 2), counts: [41]))
  }

  @Test("the slopes are the partial derivatives by the scheme, 6 and 8 at (3, 4)")
  func slopes() throws {
    var slices = try Self.slices()
    let central = try #require(try slices.sampled())
    // Central differences of a quadratic are exact but for rounding, 25 ε / h.
    #expect(abs(central.slopes[0].derivative - 6) < 1e-10 && abs(central.slopes[1].derivative - 8) < 1e-10)
    slices.scheme = try #require(NamedScheme.forward.scheme(h: 0.5))
    let forward = try #require(try slices.sampled())
    // ((3 + h)² − 9)/h = 6 + h, without rounding.
    #expect(forward.slopes.map(\.derivative) == [6.5, 8.5])
  }

  @Test("the curves of the graphs are the cuts of f, and their tangents have the slopes", arguments: [0, 1])
  func graphs(axis: Int) throws {
    let slices = try Self.slices()
    let sampled = try #require(try slices.sampled())
    let curves = slices.graph(axis, sampled).marks.compactMap { $0 as? CurveMark }
    #expect(curves.count == 2)
    for t in [-5.0, -1.25, 0, 3, 4, 4.9] {
      let point = axis == 0 ? [t, 4] : [3, t]
      #expect(curves[0].field.value(at: [t]) == Self.bowl.value(at: point))
      // The tangent at the point; 1e-8 is the slope's rounding over ten units.
      let tangent = 25 + [6.0, 8][axis] * (t - [3.0, 4][axis])
      #expect(abs(curves[1].field.value(at: [t]) - tangent) < 1e-8)
    }
    #expect(curves[0].ink == slices.inks[axis])
  }

  @Test("the planes stand at the point, one along each axis, in the colors of the graphs")
  func planes() throws {
    let slices = try Self.slices()
    let figure = slices.surfaceFigure(try #require(try slices.sampled()))
    let planes = figure.marks.compactMap { $0 as? SliceMark }
    #expect(planes.map(\.axis) == [0, 1])
    #expect(planes.map(\.position) == [4, 3])
    #expect(planes.map(\.ink) == slices.inks)
  }

  @Test("a point without a finite value or gradient has no slices")
  func none() throws {
    let field = ScalarField(dimension: 2) { $0[0].squareRoot() + $0[1] }
    #expect(try Self.slices(field, at: (-1, 0)).sampled() == nil)
    #expect(try Self.slices(field, at: (0, 0)).sampled() == nil)
  }

  @Test("the bowl is seen from the corner across from the point, where its near wall hides nothing")
  func view() throws {
    for (point, azimuth) in [((3.0, 4.0), 225.0), ((-3, -4), 45), ((-3, 4), -45), ((3, -4), 135)] {
      let slices = try Self.slices(at: point)
      let view = slices.surfaceFigure(try #require(try slices.sampled())).view
      #expect((view.azimuth - azimuth).remainder(dividingBy: 360) == 0, "\(point): \(view)")
    }
    var slices = try Self.slices()
    slices.view = NamedView.book.view
    #expect(slices.surfaceFigure(try #require(try slices.sampled())).view == NamedView.book.view)
  }

  @Test(
    "a narrow page has the graphs below the surface, and nothing beyond its edge", arguments: [400.0, 720])
  func widths(width: Double) throws {
    var slices = try Self.slices()
    slices.page.width = width
    let drawing = slices.panel(try #require(try slices.sampled())).drawing()
    #expect(drawing.size.width == width)
    #expect((drawing.size.height > drawing.size.width) == (width < 600))
  }
}
