import Graphics
import Testing

@testable import Figures

@Suite struct PageLineTests {
  private let rect = Rect(x: 0, y: 0, width: 100, height: 50)

  @Test("what is inside stays, what is outside is cut at the edge")
  func clipping() {
    let line = PageLine(vertices: [Point(10, 10), Point(10, 90), Point(60, 90), Point(60, 10)])
    #expect(
      line.clipped(to: rect).map(\.vertices) == [
        [Point(10, 10), Point(10, 50)], [Point(60, 50), Point(60, 10)],
      ])
    let inside = PageLine(vertices: [Point(1, 1), Point(99, 20), Point(50, 49)])
    #expect(inside.clipped(to: rect).map(\.vertices) == [inside.vertices])
  }

  @Test("vertices far beyond the page, or nowhere, leave finite parts inside")
  func hostile() {
    let line = PageLine(vertices: [
      Point(50, 25), Point(50, -1e300), Point(.nan, 0), Point(20, 20), Point(1e308, 20), Point(.infinity, 0),
      Point(30, 30), Point(30, 31),
    ])
    let parts = line.clipped(to: rect)
    #expect(parts.count == 3)
    for point in parts.flatMap(\.vertices) { #expect(rect.contains(point)) }
  }

  @Test("a simplified line stays within its tolerance of each vertex that it drops")
  func simplification() {
    let arc = (0...200).map { index in
      let x = Double(index) / 2
      return Point(x, x * x / 200)
    }
    let simple = PageLine(vertices: arc).simplified(tolerance: 0.05)
    #expect(simple.vertices.count < 40)
    #expect(simple.vertices.first == arc.first && simple.vertices.last == arc.last)
    for point in arc {
      let next = simple.vertices.firstIndex { $0.x >= point.x } ?? 0
      guard next > 0 else { continue }
      let (a, b) = (simple.vertices[next - 1], simple.vertices[next])
      let y = a.y + (b.y - a.y) * (point.x - a.x) / (b.x - a.x)
      // The vertical distance is at most √2 of the distance: the arc is nowhere steeper than 1.
      #expect(abs(y - point.y) <= 0.05 * 1.4143)
    }
  }

  @Test("points along a line are at most the asked distance apart")
  func spacing() {
    let points = PageLine(vertices: [Point(0, 0), Point(0, 10), Point(7, 10)]).spaced(by: 4)
    #expect(zip(points, points.dropFirst()).allSatisfy { ($1 - $0).length <= 4 })
    #expect(points.last == Point(7, 10))
  }
}
