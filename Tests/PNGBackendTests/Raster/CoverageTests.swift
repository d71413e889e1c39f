import Graphics
import Testing

@testable import PNGBackend

@Suite struct CoverageTests {
  /// A polygon with so many corners anywhere in a square; it may well cross itself.
  private func polygon(_ seed: Int, corners: Int, in range: ClosedRange<Double>) -> [Point] {
    var numbers = SeededNumbers(seed: UInt64(seed))
    return (0..<corners).map { _ in numbers.point(x: range, y: range) }
  }

  @Test("winding numbers sum to the area of the shoelace formula", arguments: 1...40)
  func area(seed: Int) {
    let corners = polygon(seed, corners: 3 + seed % 9, in: 1...63)
    let windings = Windings(filling: Path { $0.polygon(corners) }, width: 64, height: 64)
    // Winding numbers below 1e-4 are dropped, and sums of floats are off by about 1e-6 a pixel: 64² pixels at most.
    #expect(abs(windings.signedArea - signedArea(corners)) < 0.02)
  }

  @Test("a rectangle at quarters of pixels is covered exactly")
  func quarters() {
    for (left, top, right, bottom) in [
      (2.25, 3.5, 7.75, 9.25), (2.25, 3.25, 2.5, 3.5), (2, 3, 7, 9), (2.5, 3, 3.25, 9), (2, 3.75, 7, 4.5),
    ] {
      let rect = Rect(x: left, y: top, width: right - left, height: bottom - top)
      let windings = Windings(filling: .rectangle(rect), width: 12, height: 12)
      for y in 0..<12 {
        for x in 0..<12 {
          let columns = max(0, min(right, Double(x + 1)) - max(left, Double(x)))
          let rows = max(0, min(bottom, Double(y + 1)) - max(top, Double(y)))
          // All are sixteenths, which floats have exactly.
          #expect(abs(windings[x, y]) == Float(columns * rows), "\(rect) at \(x), \(y)")
        }
      }
    }
  }

  @Test("a triangle covers each pixel by the area of their intersection")
  func diagonal() {
    // Below the diagonal of a square of 8: half of each pixel on it, all of those below.
    let path = Path { $0.polygon([Point(0, 0), Point(8, 8), Point(0, 8)]) }
    let windings = Windings(filling: path, width: 8, height: 8)
    for y in 0..<8 {
      for x in 0..<8 {
        #expect(abs(abs(windings[x, y]) - (x < y ? 1 : x == y ? 0.5 : 0)) < 1e-6)
      }
    }
  }

  @Test("a pentagram is whole by the nonzero rule, and has a hole by the even-odd rule")
  func pentagram() {
    // Closed forms: the star is 5 R r sin 36°, its pentagon 5/2 r² sin 72°, r = R cos 72° / cos 36°.
    let radius = 60.0
    let inner = radius * 0.38196601125010515
    let star = 5 * radius * inner * 0.5877852522924731
    let pentagon = 2.5 * inner * inner * 0.9510565162951535
    let turns: [(Double, Double)] = [
      (0, -1), (0.5877852522924731, 0.8090169943749475), (-0.9510565162951535, -0.30901699437494745),
      (0.9510565162951535, -0.30901699437494745), (-0.5877852522924731, 0.8090169943749475),
    ]
    let path = Path { path in path.polygon(turns.map { Point(64 + radius * $0.0, 64 + radius * $0.1) }) }
    let windings = Windings(filling: path, width: 128, height: 128)
    // Averages of winding numbers are right but in the pixels of the 5 tips and 5 crossings: a pixel each at most.
    #expect(abs(windings.area(.nonzero) - star) < 5)
    #expect(abs(windings.area(.evenOdd) - (star - pentagon)) < 5)
    #expect(abs(abs(windings.signedArea) - (star + pentagon)) < 0.02)
  }

  @Test("a canvas is a window: what lies outside of it changes nothing inside", arguments: 1...40)
  func window(seed: Int) {
    let corners = polygon(seed, corners: 3 + seed % 5, in: -40...60)
    let shifted = corners.map { $0 + Offset(40, 40) }
    let small = Windings(filling: Path { $0.polygon(corners) }, width: 20, height: 20)
    let large = Windings(filling: Path { $0.polygon(shifted) }, width: 100, height: 100)
    for y in 0..<20 {
      for x in 0..<20 {
        // Sums of floats of the order of 1, and winding numbers below 1e-4 that are dropped.
        #expect(abs(small[x, y] - large[x + 40, y + 40]) < 3e-4)
      }
    }
  }

  @Test("nothing is covered outside of the bounding box", arguments: 1...40)
  func boundingBox(seed: Int) {
    let corners = polygon(seed, corners: 4 + seed % 7, in: 10...54)
    let (xs, ys) = (corners.map(\.x).sorted(), corners.map(\.y).sorted())
    let windings = Windings(filling: Path { $0.polygon(corners) }, width: 64, height: 64)
    for y in 0..<64 {
      for x in 0..<64 where windings[x, y] != 0 {
        #expect(Double(x + 1) > xs[0] && Double(x) < xs[xs.count - 1])
        #expect(Double(y + 1) > ys[0] && Double(y) < ys[ys.count - 1])
      }
    }
  }

  @Test("edges that end on pixel borders leave no streak to their right")
  func borders() {
    for size in 1...8 {
      let path = Path {
        $0.polygon([
          Point(0, 0), Point(Double(size), 0), Point(Double(size), Double(size)), Point(0, Double(size)),
        ])
      }
      let windings = Windings(filling: path, width: 8, height: 8)
      #expect(windings.values.allSatisfy { $0 == 0 || abs($0) == 1 })
      #expect(windings.area(.nonzero) == Double(size * size))
    }
  }

  @Test("a shape of a thousand million pixels covers the whole canvas")
  func huge() {
    let far = 1e9
    let square = [Point(-far, -far), Point(far, -far), Point(far, far), Point(-far, far)]
    let windings = Windings(filling: Path { $0.polygon(square) }, width: 16, height: 16)
    #expect(windings.area(.nonzero) == 256)
    // Its diagonal passes through the canvas where it should.
    let half = Windings(filling: Path { $0.polygon(Array(square[..<3])) }, width: 16, height: 16)
    // A coordinate of 1e9 has 53 − 30 bits after the point.
    #expect(abs(half.area(.nonzero) - 128) < 0.01)
  }

  @Test(
    "points that are not numbers, or beyond all pages, draw nothing and break nothing",
    arguments: [Double.nan, .infinity, -.infinity, 1e300, -1e300, 1e18])
  func hostile(number: Double) {
    let paths = [
      Path { $0.polygon([Point(number, 1), Point(5, 5), Point(1, 5)]) },
      Path { $0.polygon([Point(1, number), Point(5, 5), Point(1, 5)]) },
      Path { $0.circle(center: Point(4, 4), radius: number) },
      Path { $0.polyline([Point(1, 1), Point(number, number), Point(3, 3)]) },
    ]
    for path in paths {
      #expect(Windings(filling: path, width: 8, height: 8).values.allSatisfy { $0 == 0 })
      let style = StrokeStyle(width: 1, cap: .round, join: .round, dashes: [2, 1])
      #expect(Windings(stroking: path, style, width: 8, height: 8).values.allSatisfy { $0 == 0 })
    }
  }
}
