import Calculus
import Testing
import Visibility

@testable import Figures

@Suite struct SurfaceBreaksTests {
  private func breaks(_ body: @escaping @Sendable (Double, Double) -> Double, counts: Int = 21) throws
    -> [GridEdge: EdgeBreak]
  {
    let field = ScalarField(dimension: 2) { body($0[0], $0[1]) }
    let grid = try Grid(Domain(from: -1.05, to: 1, dimension: 2), counts: [counts])
    return SurfaceBreaks(field, field.values(on: grid)).breaks
  }

  @Test("a surface ends at the border of the domain of f, to a millionth of an edge")
  func border() throws {
    let breaks = try breaks { x, y in (0.5 - x * x - y * y).squareRoot() }
    #expect(breaks.count > 20)
    for found in breaks.values {
      #expect((found.before == nil) != (found.after == nil))
      let end = try #require(found.before ?? found.after)
      // Twenty halvings of an edge of a tenth, times the slope of x² + y².
      #expect(abs(end.x * end.x + end.y * end.y - 0.5) < 1e-6)
    }
  }

  @Test("a jump is found where it is, with the heights on both sides")
  func jump() throws {
    let breaks = try breaks { x, y in x < 0.333 ? y : y + 2 }
    #expect(breaks.count == 21)
    for found in breaks.values {
      let (before, after) = (try #require(found.before), try #require(found.after))
      #expect(abs(before.x - 0.333) < 1e-6 && abs(after.x - 0.333) < 1e-6)
      #expect(abs(after.z - before.z - 2) < 1e-12)
    }
  }

  @Test("a steep slope, a kink and a cusp are no jumps")
  func smooth() throws {
    #expect(try breaks { x, _ in x / (1e-3 + abs(x)) }.isEmpty)
    #expect(try breaks { x, y in abs(x) + abs(y) }.isEmpty)
    #expect(try breaks { x, _ in -abs(x).squareRoot() }.isEmpty)
  }
}
