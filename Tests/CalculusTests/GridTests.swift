import Calculus
import Testing

@Suite struct GridTests {
  @Test("a spacing that fits takes the end in, as the book's figures want it")
  func spacing() throws {
    let book = try Grid(Domain(from: -2, to: 2.25, dimension: 2), spacing: 0.25)
    #expect(book.counts == [18, 18] && book.count == 324)
    #expect(book.axes[0].samples == (0..<18).map { -2 + 0.25 * Double($0) })
    // 0.3 / 0.1 is 2.9999999999999996, and 3 * 0.1 is not 0.3.
    let tenths = try Grid(Domain([(0, 0.3)]), spacing: 0.1)
    #expect(tenths.axes[0].samples == [0, 0.1, 0.2, 0.3])
    #expect(try Grid(Domain([(0, 1)]), spacing: 0.3).axes[0].samples == [0, 0.3, 0.6, 3 * 0.3])
    #expect(try Grid(Domain([(0, 20)]), spacing: 0.1).count == 201)
  }

  @Test("a count reaches both ends exactly, and mirror images are exact", arguments: [2, 7, 13, 50, 1001])
  func counts(count: Int) throws {
    let axis = try Grid(Domain([(-0.3, 0.3)]), counts: [count]).axes[0]
    #expect(axis[0] == -0.3 && axis[count - 1] == 0.3)
    for index in 0..<count { #expect(axis[index] == -axis[count - 1 - index]) }
    #expect(zip(axis.samples, axis.samples.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test("a million samples accumulate no error")
  func accumulation() throws {
    let axis = try Grid(Domain([(0, 1)]), spacing: 1e-6).axes[0]
    #expect(axis.count == 1_000_001)
    #expect(axis[700_000] == 700_000 * 1e-6 && axis[1_000_000] == 1)
  }

  @Test("the first variable runs fastest")
  func order() throws {
    let grid = try Grid(Domain([(0, 1), (10, 12), (20, 21)]), counts: [2, 3, 2])
    #expect(grid.point(0) == [0, 10, 20] && grid.point(1) == [1, 10, 20])
    #expect(grid.point(2) == [0, 11, 20] && grid.point(11) == [1, 12, 21])
  }

  @Test("a range must be finite and longer than nothing")
  func domains() {
    #expect(throws: DomainError.empty(variable: 0)) { try Domain([(2, 2)]) }
    #expect(throws: DomainError.reversed(variable: 1)) { try Domain([(0, 1), (2, -2)]) }
    #expect(throws: DomainError.notFinite(variable: 0)) { try Domain([(.nan, 1)]) }
    #expect(throws: DomainError.notFinite(variable: 0)) { try Domain([(0, .infinity)]) }
    #expect(throws: DomainError.notFinite(variable: 0)) { try Domain([(-1e308, 1e308)]) }
    #expect(throws: DomainError.noVariables) { try Domain([]) }
  }

  @Test("an absurd grid is refused before anything is allocated")
  func absurd() throws {
    let domain = try Domain(from: 0, to: 1, dimension: 2)
    #expect(throws: GridError.tooManySamples(limit: Grid.sampleLimit)) {
      try Grid(domain, counts: [1_000_000_000])
    }
    #expect(throws: GridError.tooManySamples(limit: Grid.sampleLimit)) { try Grid(domain, counts: [Int.max]) }
    #expect(throws: GridError.tooManySamples(limit: Grid.sampleLimit)) { try Grid(domain, spacing: 1e-300) }
    #expect(throws: GridError.tooFewSamples(variable: 1, count: 0)) { try Grid(domain, counts: [2, 0]) }
    #expect(throws: GridError.tooFewSamples(variable: 0, count: 1)) { try Grid(domain, counts: [1]) }
    #expect(throws: GridError.tooFewSamples(variable: 0, count: -3)) { try Grid(domain, counts: [-3]) }
    #expect(throws: GridError.countsMismatch(given: 3, variables: 2)) { try Grid(domain, counts: [2, 2, 2]) }
    #expect(throws: GridError.spacingNotPositive(0)) { try Grid(domain, spacing: 0) }
    #expect(throws: GridError.spacingTooLarge(variable: 0, spacing: 3, length: 1)) {
      try Grid(domain, spacing: 3)
    }
  }
}
