import Testing

@testable import Calculus

@Suite struct LevelsTests {
  @Test(
    "levels by count stand on round steps strictly inside the range",
    arguments: [
      (0.0, 8.0, 7, [1.0, 2, 3, 4, 5, 6, 7]), (0, 1, 9, [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]),
      (-1, 1, 3, [-0.5, 0, 0.5]), (0, 30, 10, [2.5, 5, 7.5, 10, 12.5, 15, 17.5, 20, 22.5, 25, 27.5]),
    ])
  func count(lower: Double, upper: Double, count: Int, truth: [Double]) throws {
    #expect(try Levels.count(count).values(for: [lower, upper]) == truth)
  }

  @Test("multiples of a step are the nearest doubles", arguments: [0.1, 0.5, 0.25, 2])
  func step(_ step: Double) throws {
    let levels = try Levels.step(step).values(for: [0.05, 1.05 + 3 * step])
    #expect(levels.contains(3 * step == 0.30000000000000004 ? 0.3 : 3 * step))
  }

  @Test("levels by decades are round numbers at even ratios")
  func log() throws {
    let samples = (0..<1000).map { 1e-3 * Double($0 + 1) * Double($0 + 1) }
    let levels = try Levels.log(12).values(for: samples)
    #expect(levels.count >= 9 && levels.count <= 15)
    #expect(levels.allSatisfy { $0 > samples[0] && $0 < samples[999] })
  }

  @Test("quantiles part the samples evenly")
  func quantile() throws {
    let samples = (0...10000).map { Double($0) * Double($0) / 1e8 }
    let levels = try Levels.quantile(3).values(for: samples)
    for (level, part) in zip(levels, [0.25, 0.5, 0.75]) {
      // They are rounded to a quarter of the gap at most.
      #expect(abs(level - part * part) < 0.03)
    }
  }

  @Test("a few samples near a pole do not take all the levels")
  func pole() throws {
    let samples = (1...2000).map { 1 / (Double($0) - 1000.5) * 1000 }
    let levels = try Levels.count(10).values(for: samples)
    #expect(levels.count >= 6 && levels.allSatisfy { abs($0) < 200 })
  }

  @Test("what makes no levels is told, and ends nothing")
  func errors() {
    #expect(throws: LevelsError.notPositive) { try Levels.count(0).values(for: [0, 1]) }
    #expect(throws: LevelsError.notPositive) { try Levels.step(-1).values(for: [0, 1]) }
    #expect(throws: LevelsError.tooMany(limit: Levels.limit)) { try Levels.step(1e-300).values(for: [0, 1]) }
    #expect(throws: LevelsError.nothingFinite) { try Levels.count(5).values(for: [.nan, .infinity]) }
    #expect(throws: LevelsError.nothingPositive) { try Levels.log(5).values(for: [-1, 0]) }
    #expect(throws: LevelsError.notFinite) { try Levels.list([1, .nan]).values(for: [0, 1]) }
  }

  @Test("steep fields get levels by decades unless told otherwise, others evenly spaced ones")
  func automatic() throws {
    // A bowl has as much area between neighboring levels everywhere, its fourth power does not.
    let bowl = (1...1000).map { Double($0) / 1000 }
    let steep = bowl.map { $0 * $0 * $0 * $0 }
    #expect(try Levels.automatic(9).values(for: bowl) == Levels.count(9).values(for: bowl))
    #expect(try Levels.automatic(9).values(for: steep) == Levels.log(9).values(for: steep))
    #expect(try Levels.automatic(9).values(for: steep.map { $0 - 0.5 }).count >= 7)
  }

  @Test("a list is taken as it is, in order and each once")
  func list() throws {
    #expect(try Levels.list([3, 1, 2, 1]).values(for: [0]) == [1, 2, 3])
  }

  @Test("ranges of any size give levels inside them", arguments: [1e-300, 1e-12, 1, 1e12, 1e300])
  func sizes(_ size: Double) throws {
    for levels in [Levels.count(7), .log(7), .quantile(7)] {
      let values = try levels.values(for: (1...100).map { Double($0) * size / 100 })
      #expect(values.count >= 3 && values.count <= 14)
      #expect(values.allSatisfy { $0 > 0 && $0 <= size })
    }
  }
}
