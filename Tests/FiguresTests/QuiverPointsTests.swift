import Calculus
import Testing

@testable import Figures

@Suite struct QuiverPointsTests {
  private func quiver() throws -> Quiver {
    let grid = try Grid(Domain([(-2, 2), (-1, 1)]), counts: [17, 9])
    return Quiver(ScalarField(dimension: 2) { $0[0] * $0[0] + 3 * $0[1] }, on: grid)
  }

  @Test("points of a triangular grid lie in the domain, and have six neighbors at about one distance")
  func hexagonal() throws {
    var quiver = try quiver()
    quiver.arrangement = .hexagonal
    let points = QuiverPoints(quiver).gradients
    #expect(points.allSatisfy { abs($0.x) <= 2 && abs($0.y) <= 1 })
    #expect(points.first?.y == -1 && points.last.map { abs($0.y - 1) < 1e-12 } == true)
    for point in points where abs(point.x) < 1.6 && abs(point.y) < 0.7 {
      let distances = points.map { VectorNorm.norm($0.x - point.x, $0.y - point.y) }.sorted()[1...7]
      // Rows are moved so that they end with the domain: by at most a fifteenth here.
      #expect(distances.prefix(6).allSatisfy { abs($0 - 0.25) < 0.25 / 15 })
      #expect(distances.last.map { $0 > 0.4 } == true)
    }
  }

  @Test("the gradients are those of the scheme at the point, however points are arranged")
  func gradients() throws {
    var quiver = try quiver()
    let arrangements: [Quiver.Arrangement] = [.regular, .hexagonal, .given([(0.3, 5), (1, 1)])]
    for arrangement in arrangements {
      quiver.arrangement = arrangement
      for point in QuiverPoints(quiver).gradients {
        #expect([point.dx, point.dy] == quiver.field.gradient(at: [point.x, point.y]).components)
      }
    }
  }

  @Test("arrows stand where the region's field is neither zero nor undefined")
  func region() throws {
    var quiver = try quiver()
    quiver.region = Quiver.Region(
      ScalarField(dimension: 2) { $0[0] > 0 ? .nan : $0[1] < 0 ? 0 : 1 }, text: "x0 ≤ 0 and x1 ≥ 0")
    let sampled = quiver.sampled()
    #expect(sampled.mark.samples.count == 9 * 5)
    #expect(sampled.mark.samples.allSatisfy { $0.x <= 0 && $0.y >= 0 })
    #expect(sampled.omitted == 0)
    #expect(quiver.figure(sampled).description.contains("the 45 of 17 × 9 points where x0 ≤ 0 and x1 ≥ 0"))
  }

  @Test("given points are seen, also outside of the domain")
  func given() throws {
    var quiver = try quiver()
    quiver.arrangement = .given([(7, 3)])
    let figure = quiver.figure()
    #expect(figure.extent.x.contains(7) && figure.extent.y.contains(3) && figure.extent.x.contains(-2))
  }
}
