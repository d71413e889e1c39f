import Calculus
import Figures
import Languages
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

  private func description(
    _ counts: [Int], in language: Language = .english, _ f: @escaping @Sendable (Double, Double) -> Double
  ) throws -> String {
    let field = ScalarField(dimension: 2) { f($0[0], $0[1]) }
    var quiver = Quiver(field, on: try Grid(Domain(from: -2, to: 2, dimension: 2), counts: counts))
    quiver.language = language
    return quiver.figure().description
  }

  @Test("a saddle and a hill are told, on a sample or between four", arguments: [9, 10])
  func saddle(count: Int) throws {
    let saddle: @Sendable (Double, Double) -> Double = { $0 * $0 - $1 * $1 }
    #expect(try description([count], saddle).contains("Near (0, 0), a saddle, arrows come in from two sides"))
    #expect(try description([count], in: .korean, saddle).contains("(0, 0) 부근의 안장점에서는"))
    #expect(try description([count]) { -$0 * $0 - $1 * $1 }.contains("around (0, 0) all point away from it"))
    for bowl in [1.0, -1] {
      #expect(try !description([count]) { bowl * ($0 * $0 + $1 * $1) }.contains("saddle"))
    }
    // A monkey saddle has three sides to come in from.
    #expect(try !description([count]) { $0 * $0 * $0 - 3 * $0 * $1 * $1 }.contains("two sides"))
  }

  @Test("arrows of a slope are alike, and the text says where they point")
  func slope() throws {
    #expect(
      try description([9]) { $0 + 2 * $1 }.contains(
        "alike: they point down and to the left, with |∇f| = 2.236"))
    #expect(try description([9]) { x, _ in -x }.contains("they point to the right"))
    #expect(try description([9], in: .korean) { _, y in y }.contains("모두 아래를 향하고 |∇f| = 1로 길이도 같습니다"))
    #expect(try description([9]) { $0 * $0 + $1 * $1 }.contains("4 longest arrows, one of them at (−2, −2)"))
  }

  @Test("each of two bowls has a place, within a cell of the truth")
  func two() throws {
    let places = try meetings([17]) { x, y in (x * x - 1) * (x * x - 1) + y * y }.sorted { $0.x < $1.x }
    #expect(places.count == 2)
    #expect(abs(places[0].x + 1) <= 0.25 && abs(places[1].x - 1) <= 0.25)
  }
}
