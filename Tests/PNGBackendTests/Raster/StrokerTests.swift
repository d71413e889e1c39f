import Graphics
import Testing

@testable import PNGBackend

@Suite struct StrokerTests {
  private func area(_ points: [Point], _ style: StrokeStyle, isClosed: Bool = false) -> Double {
    let path = Path { isClosed ? $0.polygon(points) : $0.polyline(points) }
    return Windings(stroking: path, style, width: 100, height: 100).area(.nonzero)
  }

  /// Chords of a round cap or join lie at most a twentieth of a pixel inside of the circle; winding numbers are floats.
  private func roundness(radius: Double) -> Double { 2 * .pi * radius * 0.05 + 0.01 }

  @Test("a segment covers its length times its width, and its caps", arguments: [0.0, 17, 45, 90, 123])
  func segment(degrees: Double) {
    let turn = AffineTransform.rotation(Angle(degrees: degrees), about: Point(50, 50))
    let points = [turn(Point(30, 50)), turn(Point(70, 50))]
    // Floats, and winding numbers below 1e-4 that are dropped: about 200 pixels of edges.
    #expect(abs(area(points, StrokeStyle(width: 6)) - 240) < 0.02)
    #expect(abs(area(points, StrokeStyle(width: 6, cap: .square)) - 276) < 0.02)
    let round = area(points, StrokeStyle(width: 6, cap: .round))
    #expect(abs(round - (240 + .pi * 9)) < roundness(radius: 3))
  }

  @Test("widths below a pixel keep their area", arguments: [0.01, 0.1, 0.25, 0.5, 0.75])
  func thin(width: Double) {
    #expect(
      abs(area([Point(20.3, 20.1), Point(70.3, 20.1)], StrokeStyle(width: width)) - 50 * width) < 0.01)
  }

  @Test("a right angle has the area of its join")
  func rightAngle() {
    let corner = [Point(20, 20), Point(60, 20), Point(60, 60)]
    func style(_ join: StrokeStyle.Join, limit: Double = 4) -> StrokeStyle {
      StrokeStyle(width: 10, join: join, miterLimit: limit)
    }
    // The halves of the two segments overlap inside of the corner in a square of 5, and leave one free outside.
    let without = 800.0 - 25
    #expect(abs(area(corner, style(.miter)) - (without + 25)) < 0.01)
    #expect(abs(area(corner, style(.bevel)) - (without + 12.5)) < 0.01)
    #expect(abs(area(corner, style(.round)) - (without + .pi * 25 / 4)) < roundness(radius: 5))
    // The miter of a right angle is √2 half widths long.
    #expect(area(corner, style(.miter, limit: 1.42)) == area(corner, style(.miter)))
    #expect(area(corner, style(.miter, limit: 1.41)) == area(corner, style(.bevel)))
  }

  @Test("a miter longer than the limit becomes a bevel", arguments: [10.0, 25, 28, 30, 60, 100, 150])
  func miterLimit(interior: Double) {
    // 1 / sin(28.955° / 2) = 4, by SVG 2, 13.5.4.
    let turn = AffineTransform.rotation(Angle(degrees: interior), about: Point(50, 50))
    let points = [Point(80, 50), Point(50, 50), turn(Point(80, 50))]
    let miter = area(points, StrokeStyle(width: 4, join: .miter, miterLimit: 4))
    let bevel = area(points, StrokeStyle(width: 4, join: .bevel))
    #expect((miter > bevel) == (interior > 28.955))
  }

  @Test("the outline of a closed square has no gap and no end at its start")
  func closed() {
    let square = [Point(20, 20), Point(60, 20), Point(60, 60), Point(20, 60)]
    #expect(
      abs(area(square, StrokeStyle(width: 4, cap: .square), isClosed: true) - (44 * 44 - 36 * 36)) < 0.01)
    #expect(
      abs(area(square, StrokeStyle(width: 4, cap: .butt), isClosed: true) - (44 * 44 - 36 * 36)) < 0.01)
  }

  @Test("a line that turns back on itself is round at the turn")
  func turnBack() {
    let style = StrokeStyle(width: 8, join: .round)
    for end in [Point(20, 50), Point(20, 50 + 1e-7), Point(20, 50 - 1e-7)] {
      let covered = area([Point(30, 50), Point(60, 50), end], style)
      #expect(abs(covered - (40 * 8 + .pi * 16 / 2)) < roundness(radius: 4))
    }
  }

  @Test("a segment there and back covers no more than the segment", arguments: [0.0, 13, 90])
  func thereAndBack(degrees: Double) {
    let turn = AffineTransform.rotation(Angle(degrees: degrees), about: Point(50, 50))
    let points = [turn(Point(30.3, 50.2)), turn(Point(70.3, 50.2))]
    for cap in StrokeStyle.Cap.allCases {
      for join in [StrokeStyle.Join.miter, .bevel] {
        #expect(
          area(points, StrokeStyle(width: 3, cap: cap, join: join), isClosed: true)
            == area(points, StrokeStyle(width: 3)))
      }
      #expect(
        area(points, StrokeStyle(width: 3, cap: cap, join: .round), isClosed: true)
          == area(points, StrokeStyle(width: 3, cap: .round)))
    }
  }

  @Test("a line without length is its caps alone")
  func dot() {
    for points in [[Point(50, 50), Point(50, 50)], [Point(50, 50), Point(50, 50), Point(50, 50)]] {
      #expect(area(points, StrokeStyle(width: 8, cap: .butt)) == 0)
      #expect(abs(area(points, StrokeStyle(width: 8, cap: .square)) - 64) < 1e-3)
      #expect(abs(area(points, StrokeStyle(width: 8, cap: .round)) - 16 * .pi) < roundness(radius: 4))
    }
  }

  @Test(
    "a step too short for a direction is no step",
    arguments: [1e-100, 1e-200, 1e-160, .leastNonzeroMagnitude])
  func tinySteps(step: Double) {
    let style = StrokeStyle(width: 8, cap: .square, join: .miter)
    // At the corner of the canvas, where such steps are not lost to rounding.
    let dot = Path { $0.polyline([.zero, Point(step, 0), Point(step, step)]) }
    #expect(abs(Windings(stroking: dot, style, width: 9, height: 9).area(.nonzero) - 16) < 1e-3)
    let line = Path { $0.polyline([Point(step, step), .zero, Point(0, 5)]) }
    #expect(abs(Windings(stroking: line, style, width: 9, height: 9).area(.nonzero) - 4 * 9) < 1e-3)
  }

  @Test(
    "the outline of a curve is as long as the curve, times its width: overlaps inside of bends do not count twice",
    arguments: [(1.0, 1.0), (2, 1), (2, 2), (3, 1.5), (4, 3), (6, 2), (10, 4), (30, 6)])
  func ring(radius: Double, width: Double) {
    for center in [Point(50, 50), Point(50.3, 49.6)] {
      let path = Path { $0.circle(center: center, radius: radius) }
      // The lines that the curve is turned into; mitered, their ring is exactly as large as they are long.
      let points = Polylines(path.verbs[...], path.points[...], .identity).points
      let length = zip(points, points.dropFirst()).reduce(0) { $0 + ($1.1 - $1.0).length }
      let windings = Windings(stroking: path, StrokeStyle(width: width), width: 100, height: 100)
      #expect(abs(windings.area(.nonzero) - length * width) < 0.02)
      #expect(windings.values.allSatisfy { abs($0) < 1.001 })
      // And the curve is that long within its flattening.
      #expect(abs(length - 2 * .pi * radius) < 0.05 * .pi)
    }
  }

  @Test("sharp bends of short lines are covered, whatever overlaps", arguments: 1...30)
  func zigzag(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let points = (0..<12).map { _ in numbers.point(x: 20...80, y: 20...80) }
    let width = numbers.number(in: 0.5...12)
    for join in StrokeStyle.Join.allCases {
      let path = Path { $0.polyline(points) }
      let windings = Windings(stroking: path, StrokeStyle(width: width, join: join), width: 100, height: 100)
      // Each pixel that lies wholly within the width of a segment is wholly covered, and none is taken away from it.
      for y in 0..<100 {
        for x in 0..<100 {
          let center = Point(Double(x) + 0.5, Double(y) + 0.5)
          let isInside = zip(points, points.dropFirst()).contains { a, b in
            let (ab, ap) = (b - a, center - a)
            let along = (ab.dx * ap.dx + ab.dy * ap.dy) / ab.length
            let across = abs(ab.dx * ap.dy - ab.dy * ap.dx) / ab.length
            return along > 0.71 && along < ab.length - 0.71 && across < width / 2 - 0.71
          }
          if isInside { #expect(abs(windings[x, y]) > 0.999) }
        }
      }
    }
  }

  @Test("dashes cover their part of a line, and begin with a dash")
  func dashes() {
    let line = [Point(10, 50), Point(70, 50)]
    func covered(_ dashes: [Double], _ cap: StrokeStyle.Cap = .butt) -> Double {
      area(line, StrokeStyle(width: 4, cap: cap, dashes: dashes))
    }
    #expect(abs(covered([6, 4]) - 36 * 4) < 0.01)
    #expect(abs(covered([10, 10]) - 30 * 4) < 0.01)
    // Three lengths are taken twice, as in SVG: 5 on, 3 off, 2 on, 5 off, 3 on, 2 off.
    #expect(abs(covered([5, 3, 2]) - 30 * 4) < 0.01)
    #expect(abs(covered([6, 6], .square) - 5 * 10 * 4) < 0.01)
    // Dashes without length are dots.
    #expect(abs(covered([0, 10], .round) - 6 * .pi * 4) < 6 * roundness(radius: 2))
    #expect(covered([0, 10]) == 0)
    let windings = Windings(
      stroking: Path { $0.polyline(line) }, StrokeStyle(width: 4, dashes: [6, 4]), width: 100, height: 100)
    #expect((9..<21).map { abs(windings[$0, 50]) } == [0, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 1])
  }

  @Test("dashes go on around corners")
  func dashesAroundCorners() {
    let corner = [Point(20, 20), Point(26, 20), Point(26, 60)]
    let covered = area(corner, StrokeStyle(width: 2, dashes: [10, 1000]))
    #expect(abs(covered - 20) < 0.01)
  }

  @Test(
    "dashes that are nothing, negative or not numbers leave a line, and take no time",
    arguments: [
      [0.0], [0, 0], [-1, -2], [.nan, 1], [1e-9, 1e-9], [.infinity, 1], [.leastNonzeroMagnitude],
    ])
  func senselessDashes(dashes: [Double]) {
    let covered = area([Point(10, 50), Point(70, 50)], StrokeStyle(width: 4, dashes: dashes))
    #expect(abs(covered - 240) < 0.01)
  }

  @Test(
    "a width that is nothing draws nothing, and one beyond all pages draws everything",
    arguments: [(0.0, 0.0), (-1, 0), (.nan, 0), (1e9, 256), (1e300, 256), (.infinity, 256)])
  func widths(width: Double, area: Double) {
    for join in StrokeStyle.Join.allCases {
      for cap in StrokeStyle.Cap.allCases {
        let style = StrokeStyle(width: width, cap: cap, join: join, miterLimit: .infinity)
        let path = Path { $0.polyline([Point(-9, 8), Point(8, 8), Point(25, 9)]) }
        #expect(abs(Windings(stroking: path, style, width: 16, height: 16).area(.nonzero) - area) < 0.01)
      }
    }
  }

  @Test("a width is multiplied by the scale")
  func scale() {
    let path = Path { $0.segment(from: Point(10, 10), to: Point(30, 10)) }
    let windings = Windings(stroking: path, StrokeStyle(width: 2), scale: 3, width: 40, height: 40)
    #expect(abs(windings.area(.nonzero) - 120) < 0.01)
  }
}
