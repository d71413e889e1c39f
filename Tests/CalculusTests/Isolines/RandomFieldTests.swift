import Testing

@testable import Calculus

/// Laws of level lines on polynomials with random coefficients.
@Suite struct RandomFieldTests {
  private static func field(_ seed: UInt64) -> ScalarField {
    var generator = SplitMix64(seed: seed)
    let coefficients = (0..<25).map { _ in Double.random(in: -1...1, using: &generator) }
    return ScalarField(dimension: 2) { p in
      var (sum, row) = (0.0, 1.0)
      for i in 0..<5 {
        var term = row
        for j in 0..<5 {
          sum += coefficients[5 * i + j] * term
          term *= p[1]
        }
        row *= p[0]
      }
      return sum
    }
  }

  private static func isolines(_ seed: UInt64, _ samples: Int) throws -> Isolines {
    let grid = try Grid(Domain(from: -1.5, to: 1.5, dimension: 2), counts: [samples])
    return Isolines(of: field(seed), on: grid, at: [-2, -0.7, -0.1, 0.3, 1, 4])
  }

  @Test("a grid half as fine gives lines of the same number, open and closed", arguments: 0..<60)
  func halfAsFine(_ seed: Int) throws {
    let fine = try Self.isolines(UInt64(seed), 61)
    let coarse = try Self.isolines(UInt64(seed), 31)
    for (a, b) in zip(fine.sets, coarse.sets) {
      #expect(a.lines.count { $0.isClosed } == b.lines.count { $0.isClosed })
      #expect(a.lines.count { !$0.isClosed } == b.lines.count { !$0.isClosed })
      #expect(a.region.count == b.region.count)
    }
  }

  @Test("open lines end on the border and nowhere else; higher values lie to the left", arguments: 0..<10)
  func ends(_ seed: Int) throws {
    let field = Self.field(UInt64(seed))
    for set in try Self.isolines(UInt64(seed), 81).sets {
      for line in set.lines {
        for index in 0..<line.count {
          let isBorder = max(abs(line.x[index]), abs(line.y[index])) == 1.5
          #expect(isBorder == (!line.isClosed && (index == 0 || index == line.count - 1)))
        }
        // The longest piece, on whose left f is larger than on its right.
        let pieces = (1..<line.count).map { (line.x[$0] - line.x[$0 - 1], line.y[$0] - line.y[$0 - 1], $0) }
        guard let (dx, dy, end) = pieces.max(by: { $0.0 * $0.0 + $0.1 * $0.1 < $1.0 * $1.0 + $1.1 * $1.1 })
        else {
          continue
        }
        let (x, y) = ((line.x[end] + line.x[end - 1]) / 2, (line.y[end] + line.y[end - 1]) / 2)
        let left = field.value(at: [x - 0.01 * dy, y + 0.01 * dx])
        let right = field.value(at: [x + 0.01 * dy, y - 0.01 * dx])
        #expect(left > right)
      }
    }
  }

  @Test("the regions of a field and of its negative share out the rectangle", arguments: 0..<10)
  func complement(_ seed: Int) throws {
    let field = Self.field(UInt64(seed))
    let negative = ScalarField(dimension: 2) { -field.value(at: $0) }
    let grid = try Grid(Domain(from: -1.5, to: 1.5, dimension: 2), counts: [61])
    for level in [-0.7, 0.3, 1] {
      let above = Isolines(of: field, PlaneSamples(field, on: grid), at: [level]).sets[0]
      let below = Isolines(of: negative, PlaneSamples(negative, on: grid), at: [-level]).sets[0]
      let areas = [above, below].map { $0.region.reduce(0) { $0 + $1.doubleArea } / 2 }
      // Both have the same vertices, a millionth of an edge apart; a saddle cell is shared out by both.
      #expect(abs(areas[0] + areas[1] - 9) < 1e-4)
    }
  }
}
