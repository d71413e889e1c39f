import Graphics
import Testing

@Suite struct PathTests {
  @Test("each verb has its points")
  func points() {
    let path = Path {
      $0.move(to: .zero)
      $0.line(to: Point(1, 0))
      $0.quad(Point(2, 0), to: Point(2, 1))
      $0.cubic(Point(2, 2), Point(1, 2), to: Point(0, 1))
      $0.close()
    }
    #expect(path.verbs == [.move, .line, .quad, .cubic, .close])
    #expect(path.verbs.reduce(0) { $0 + $1.pointCount } == path.points.count)
  }

  @Test("shapes of no corners are nothing")
  func empty() {
    #expect(Path { $0.polygon([]) }.isEmpty && Path { $0.polyline([]) }.isEmpty)
  }

  @Test("a circle of four cubic curves is round to 0.03 % of its radius")
  func circle() throws {
    let path = Path { $0.circle(center: Point(3, 4), radius: 10) }
    var start = path.points[0]
    var worst = 0.0
    for curve in 0..<4 {
      let p = path.points[(1 + 3 * curve)..<(4 + 3 * curve)].map { $0 }
      for step in 0...100 {
        let t = Double(step) / 100
        let s = 1 - t
        let (a, b, c, d) = (s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t)
        let x = a * start.x + b * p[0].x + c * p[1].x + d * p[2].x
        let y = a * start.y + b * p[0].y + c * p[1].y + d * p[2].y
        worst = max(worst, abs((Point(x, y) - Point(3, 4)).length - 10))
      }
      start = p[2]
    }
    #expect(start == path.points[0])
    #expect(worst > 0.001 && worst < 0.003)
  }

  @Test("a path that is mapped, and mapped back, is the path")
  func transformed() {
    let path = Path { $0.polygon([Point(1, 2), Point(3, 5), Point(8, 13)]) }
    let there = path.transformed(by: .scaling(2, 4)).transformed(by: .translation(Offset(16, -32)))
    #expect(there.transformed(by: .translation(Offset(-16, 32))).transformed(by: .scaling(0.5, 0.25)) == path)
  }
}
