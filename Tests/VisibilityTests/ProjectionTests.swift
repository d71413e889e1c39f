import Testing

@testable import Visibility

@Suite struct ProjectionTests {
  @Test("in isometric view the three unit vectors have equal page length, at 120° from each other")
  func isometric() {
    let projection = Projection(NamedView.iso.view)
    let axes = [Vector3(1, 0, 0), Vector3(0, 1, 0), Vector3(0, 0, 1)].map { projection($0) }
    for (index, axis) in axes.enumerated() {
      let next = axes[(index + 1) % 3]
      // The length is √(2/3), and the cosine of 120° is −1/2.
      #expect(abs((axis.x * axis.x + axis.y * axis.y).squareRoot() - (2.0 / 3).squareRoot()) < 1e-12)
      #expect(abs((axis.x * next.x + axis.y * next.y) / (2.0 / 3) + 0.5) < 1e-12)
    }
  }

  @Test("up is up on the page, whatever the view", arguments: [-60.0, 0, 25, 80], [-117.0, 0, 45, 300])
  func up(elevation: Double, azimuth: Double) {
    let projected = Projection(View(elevation: elevation, azimuth: azimuth))(Vector3(0, 0, 1))
    // Rounding of the products of sines.
    #expect(abs(projected.x) < 1e-15)
    #expect(projected.y < 0)
  }

  @Test(
    "in perspective a straight line in space is straight in page and depth", arguments: NamedView.allCases)
  func lines(_ named: NamedView) {
    var view = named.view
    view.distance = 3
    let projection = Projection(view).placed(at: 200, 100, scale: 300)
    let (start, end) = (Vector3(0.1, -0.4, 0.3), Vector3(-0.5, 0.2, -0.1))
    let (p, q) = (projection(start), projection(end))
    for part in [0.2, 0.5, 0.9] {
      let r = projection(start + (end - start) * part)
      let (u, v) = ((q.x - p.x, q.y - p.y, q.depth - p.depth), (r.x - p.x, r.y - p.y, r.depth - p.depth))
      // A few roundings of numbers of some hundred.
      #expect(abs(u.0 * v.1 - u.1 * v.0) < 1e-9)
      #expect(abs(u.0 * v.2 - u.2 * v.0) < 1e-9)
    }
  }

  @Test("the book's view turns the axes as matplotlib does")
  func book() {
    // The rotation by −azimuth about z and by elevation about the page, written out in Python.
    let truth: [(Vector3, x: Double, y: Double)] = [
      (Vector3(0.5, 0, 0), 0.44550326, 0.09593234), (Vector3(0, 0.5, 0), -0.22699525, 0.18827781),
      (Vector3(0, 0, 0.5), 0, 0.45315389),
    ]
    let projection = Projection(View(elevation: 25, azimuth: -117))
    for (position, x, y) in truth {
      let projected = projection(position)
      #expect(abs(projected.x - x) < 1e-7 && abs(-projected.y - y) < 1e-7)
    }
  }
}
