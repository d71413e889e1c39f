import Calculus
import Figures
import Testing

@Suite struct ArrowMeetingsTests {
  private func meetings(
    _ counts: [Int], _ sign: Quiver.Sign = .minus, _ f: @escaping @Sendable (Double, Double) -> Double
  ) throws -> [(x: Double, y: Double)] {
    let field = ScalarField(dimension: 2) { f($0[0], $0[1]) }
    var quiver = Quiver(field, on: try Grid(Domain(from: -2, to: 2, dimension: 2), counts: counts))
    quiver.sign = sign
    return quiver.sampled().meetings
  }

  @Test("the arrows of a bowl meet at its bottom, on a sample or between four", arguments: [9, 10])
  func bowl(count: Int) throws {
    let places = try meetings([count]) { $0 * $0 / 20 + $1 * $1 }
    #expect(places.count == 1)
    // The middle of a cell is where it is but for rounding; differences leave 1e-12 of a slope.
    #expect(abs(places[0].x) < 1e-9 && abs(places[0].y) < 1e-9)
    #expect(try meetings([count], .plus) { $0 * $0 / 20 + $1 * $1 }.isEmpty)
    #expect(try meetings([count], .plus) { -$0 * $0 / 20 - $1 * $1 }.count == 1)
  }

  @Test("they meet nowhere at a saddle, on a slope, or where there are no arrows", arguments: [9, 10])
  func nowhere(count: Int) throws {
    #expect(try meetings([count]) { $0 * $0 - $1 * $1 }.isEmpty)
    #expect(try meetings([count]) { 3 * $0 + $1 }.isEmpty)
    #expect(try meetings([count]) { _, _ in 5 }.isEmpty)
    #expect(try meetings([count]) { _, _ in .nan }.isEmpty)
  }

  @Test("each of two bowls has a place, within a cell of the truth")
  func two() throws {
    let places = try meetings([17]) { x, y in (x * x - 1) * (x * x - 1) + y * y }.sorted { $0.x < $1.x }
    #expect(places.count == 2)
    #expect(abs(places[0].x + 1) <= 0.25 && abs(places[1].x - 1) <= 0.25)
  }
}
