import Testing

@testable import Calculus

@Suite struct GridGradientTests {
  /// Not symmetric and not separable: rows and columns cannot be mistaken for each other.
  let field = ScalarField { x in x[0] * x[0] * x[1] + x[1] / (3 + x[0]) }

  @Test("a grid gives the bits of its points, for every rule", arguments: FiniteDifference.Rule.allCases)
  func rectangles(rule: FiniteDifference.Rule) throws {
    // More points than one band holds.
    let grid = try Grid(Domain([(-2, 2), (-1, 3)]), counts: [201, 190])
    let difference = try #require(FiniteDifference(rule, h: 1e-3))
    let samples = field.gradients(on: grid, by: .difference(difference))
    for index in stride(from: 0, to: grid.count, by: 37) {
      #expect(samples[index] == field.gradient(at: grid.point(index), by: .difference(difference)).components)
    }
    #expect(samples.undefinedCount == 0)
    #expect(field.values(on: grid).values[203] == field.value(at: grid.point(203)))
  }

  @Test("any number of variables")
  func columns() throws {
    for dimension in [1, 3] {
      let square = ScalarField { x in
        x.enumerated().reduce(0) { $0 + Double($1.offset + 1) * $1.element * $1.element }
      }
      let grid = try Grid(Domain(from: -1, to: 2, dimension: dimension), counts: [4])
      let samples = square.gradients(on: grid)
      #expect(samples.components.count == dimension)
      for index in 0..<grid.count {
        #expect(samples[index] == square.gradient(at: grid.point(index)).components)
        #expect(square.values(on: grid).values[index] == square.value(at: grid.point(index)))
      }
    }
  }

  @Test("stalled and undefined points are left without a number, and counted")
  func undefined() throws {
    let half = ScalarField { x in (x[0] * x[1]).squareRoot() }
    let quadrants = try Grid(Domain(from: -1, to: 1, dimension: 2), counts: [4])
    #expect(half.gradients(on: quadrants).undefinedCount == 8)
    let far = try Grid(Domain([(0, 0x1p50), (0, 1)]), counts: [2, 2])
    let samples = ScalarField { x in x[0] + x[1] }.gradients(on: far)
    #expect(samples.dx[1].isNaN && samples.dx[3].isNaN && samples.undefinedCount == 2)
  }

  @Test("a grid of another dimension than the field has no values")
  func mismatch() throws {
    let line = try Grid(Domain([(0, 1)]), counts: [3])
    let plane = ScalarField(dimension: 2) { $0[0] + $0[1] }
    #expect(plane.values(on: line).finiteRange == nil)
    #expect(plane.gradients(on: line).undefinedCount == 3)
  }
}
