import Calculus
import Graphics
import Testing

@testable import Figures

@Suite struct SlopeRoseTests {
  private func rose(_ body: @escaping @Sendable ([Double]) -> Double) throws -> SlopeRose {
    let grid = try Grid(Domain(from: -3, to: 5, dimension: 2), counts: [41])
    return SlopeRose(ScalarField(dimension: 2, body), at: (3, 4), on: grid)
  }

  @Test("the slope in a direction is the gradient's part along it")
  func cosine() throws {
    let sampled = try #require(try rose { $0[0] * $0[0] + $0[1] * $0[1] }.sampled())
    // Central differences of a quadratic are exact but for rounding, 25 ε / h.
    #expect(abs(sampled.norm - 10) < 1e-10)
    for slope in sampled.slopes {
      let expected = 6 * slope.direction.x + 8 * slope.direction.y
      #expect(abs(slope.slope - expected) < 1e-10)
    }
    #expect(sampled.slopes.map(\.slope).max() ?? 0 <= sampled.norm + 1e-10)
  }

  @Test("where the gradient is zero or missing there is no rose")
  func none() throws {
    #expect(try rose { _ in 3 }.sampled() == nil)
    #expect(try rose { _ in .nan }.sampled() == nil)
  }

  @Test("under equal aspect both lobes are circles that touch at the point")
  func circles() throws {
    let rose = try rose { $0[0] * $0[0] + $0[1] * $0[1] }
    let regions = rose.figure(try #require(rose.sampled())).marks.compactMap { $0 as? RegionMark }
    #expect(regions.count == 2)
    for (region, sign) in zip(regions, [1.0, -1]) {
      // The middle of the diameter from the point along ±(3, 4)/5; the diameter is 0.34 of 8.
      let radius = 0.17 * 8
      let center = (x: 3 + sign * 0.6 * radius, y: 4 + sign * 0.8 * radius)
      for corner in region.corners where corner.x != 3 || corner.y != 4 {
        let (dx, dy) = (corner.x - center.x, corner.y - center.y)
        #expect(abs((dx * dx + dy * dy).squareRoot() - radius) < 1e-9)
      }
    }
  }
}

@Suite struct LevelNormalsTests {
  private func normals(_ level: Double) throws -> LevelNormals {
    let field = ScalarField(dimension: 2) { $0[0] * $0[0] / 20 + $0[1] * $0[1] }
    let grid = try Grid(Domain([(-10, 10), (-5, 5)]), squareCells: 161)
    return LevelNormals(field, on: grid, level: level)
  }

  @Test(
    "points lie on the level, and the gradient there is at right angles to the line",
    arguments: [0.5, 2.0, 4.0])
  func angles(level: Double) throws {
    let sampled = try normals(level).sampled()
    #expect(sampled.points.count == 8)
    for point in sampled.points {
      // Newton's method ends at the rounding of f; 1e-9 leaves room for a level of 4.
      #expect(abs(point.at.x * point.at.x / 20 + point.at.y * point.at.y - level) < 1e-9)
      // The chord of 2e-3 turns by the curvature's change only; the rest is the rounding of its ends.
      #expect(abs(point.cosine) < 1e-5, "\(point)")
    }
  }

  @Test("arrows lie in the frame")
  func frame() throws {
    let normals = try normals(4.5)
    let sampled = normals.sampled()
    let figure = normals.figure(sampled)
    for arrow in figure.marks.compactMap({ $0 as? ArrowMark }).flatMap(\.arrows) {
      #expect(figure.x.limits?.contains(arrow.tip.x) == true)
      #expect(figure.y.limits?.contains(arrow.tip.y) == true)
    }
  }

  @Test("a level that f does not have has no points")
  func none() throws {
    #expect(try normals(-1).sampled().points.isEmpty)
  }
}
