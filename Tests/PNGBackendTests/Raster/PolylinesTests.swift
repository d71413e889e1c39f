import Graphics
import Testing

@testable import PNGBackend

@Suite struct PolylinesTests {
  private func lines(_ transform: AffineTransform = .identity, _ build: (inout Path) -> Void) -> Polylines {
    let path = Path(build)
    return Polylines(path.verbs[...], path.points[...], transform)
  }

  @Test("straight subpaths keep their points, and know whether they are closed")
  func straight() {
    let lines = lines(.translation(Offset(1, 2))) {
      $0.polyline([Point(0, 0), Point(5, 0)])
      $0.polygon([Point(9, 9), Point(8, 9), Point(8, 8)])
    }
    #expect(lines.subpaths.map(\.range) == [0..<2, 2..<5])
    #expect(lines.subpaths.map(\.isClosed) == [false, true])
    #expect(lines.points == [Point(1, 2), Point(6, 2), Point(10, 11), Point(9, 11), Point(9, 10)])
  }

  @Test("what follows a closed subpath without a move begins where that one did")
  func afterClose() {
    let lines = lines {
      $0.polygon([Point(1, 1), Point(5, 1), Point(5, 5)])
      $0.line(to: Point(0, 9))
    }
    #expect(lines.subpaths.count == 2)
    #expect(Array(lines.points[lines.subpaths[1].range]) == [Point(1, 1), Point(0, 9)])
    // Nothing follows: no subpath of one point is left over.
    #expect(self.lines { $0.polygon([Point(1, 1), Point(5, 1), Point(5, 5)]) }.subpaths.count == 1)
  }

  @Test("a subpath that cannot be drawn is left out, and its neighbors stay")
  func leftOut() {
    let lines = lines {
      $0.polyline([Point(0, 0), Point(5, 0)])
      $0.polyline([Point(0, 0), Point(.nan, 0), Point(4, 4)])
      $0.polyline([Point(7, 7), Point(8, 8)])
    }
    #expect(lines.subpaths.map(\.range) == [0..<2, 2..<4])
    #expect(lines.points == [Point(0, 0), Point(5, 0), Point(7, 7), Point(8, 8)])
  }

  /// The distance of a point from the segment between two.
  private func distance(_ p: Point, _ a: Point, _ b: Point) -> Double {
    let (ab, ap) = (b - a, p - a)
    let square = ab.dx * ab.dx + ab.dy * ab.dy
    let t = square > 0 ? max(0, min(1, (ap.dx * ab.dx + ap.dy * ab.dy) / square)) : 0
    return (p - (a + ab * t)).length
  }

  @Test(
    "lines nowhere leave a curve by more than a twentieth of a pixel, and keep its ends", arguments: 1...60)
  func tolerance(seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let reach = [3.0, 30, 300, 3000][Int(seed) % 4]
    let p = (0..<4).map { _ in numbers.point(x: -reach...reach, y: -reach...reach) }
    let isCubic = seed % 2 == 0
    let lines = lines {
      $0.move(to: p[0])
      if isCubic { $0.cubic(p[1], p[2], to: p[3]) } else { $0.quad(p[1], to: p[2]) }
    }
    #expect(lines.points.first == p[0] && lines.points.last == p[isCubic ? 3 : 2])
    for step in 0...500 {
      let t = Double(step) / 500
      let s = 1 - t
      let weights =
        isCubic ? [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t] : [s * s, 2 * s * t, t * t, 0]
      let x = zip(weights, p).reduce(0) { $0 + $1.0 * $1.1.x }
      let y = zip(weights, p).reduce(0) { $0 + $1.0 * $1.1.y }
      let nearest = zip(lines.points, lines.points.dropFirst()).map { distance(Point(x, y), $0, $1) }.min()
      #expect(try #require(nearest) <= 0.05 + 1e-9)
    }
  }

  @Test("a curve without bend is one line, and one beyond all pages has no more than 300")
  func count() {
    let straight = lines {
      $0.move(to: .zero)
      $0.cubic(Point(1, 1), Point(2, 2), to: Point(3, 3))
    }
    #expect(straight.points.count == 2)
    let far = lines {
      $0.move(to: .zero)
      $0.cubic(Point(1e11, 0), Point(0, 1e11), to: Point(1, 1))
    }
    #expect(far.points.count == 301)
  }
}
