import Testing

@testable import Figures

@Suite struct TicksTests {
  private func ticks(_ lower: Double, _ upper: Double, about count: Int = 5) throws -> Ticks {
    Ticks(try #require(Limits(lower, upper)), about: count)
  }

  @Test(
    "familiar limits get familiar ticks",
    arguments: [
      (-2.0, 2.0, 5, [-2.0, -1, 0, 1, 2]), (0, 20, 5, [0, 5, 10, 15, 20]), (-10, 10, 5, [-10, -5, 0, 5, 10]),
      (0, 1, 6, [0, 0.2, 0.4, 0.6, 0.8, 1]), (-3.5, 3.5, 7, [-3, -2, -1, 0, 1, 2, 3]),
      (-2.2375, 2.2375, 6, [-2, -1, 0, 1, 2]),
    ])
  func familiar(lower: Double, upper: Double, count: Int, values: [Double]) throws {
    #expect(try ticks(lower, upper, about: count).values == values)
  }

  @Test("ticks lie inside the limits, on a step of 1, 2, 2.5 or 5 times a power of ten, 3 to 10 of them")
  func laws() throws {
    var generator = SplitMix(state: 7)
    for _ in 0..<3000 {
      let magnitude = Decimal.power(Int.random(in: -12...12, using: &generator))
      let lower = Double.random(in: -10...10, using: &generator) * magnitude
      let length = Double.random(in: 0.01...20, using: &generator) * magnitude
      let ticks = try ticks(lower, lower + length, about: Int.random(in: 3...7, using: &generator))
      #expect(ticks.values.allSatisfy { $0 >= lower && $0 <= lower + length })
      #expect((3...10).contains(ticks.values.count), "\(lower) \(length): \(ticks.values)")
      let mantissa = ticks.step / Decimal.power(Decimal.exponent(of: ticks.step * 1.0000001))
      // Two roundings of the power of ten.
      #expect([1, 2, 2.5, 5].contains { abs($0 - mantissa) < 1e-12 * 10 }, "\(ticks.step)")
      for value in ticks.values where value != lower && value != lower + length {
        let index = value / ticks.step
        #expect(abs(index - index.rounded()) < 1e-6)
      }
    }
  }

  @Test("limits at the ends of the doubles have finite ticks")
  func extremes() throws {
    for (lower, upper) in [
      (-1e308, 1e300), (1e15, 1e15 + 2), (.leastNonzeroMagnitude, 1e-300), (0, .leastNonzeroMagnitude),
      (-1e-300, 1e-300),
    ] {
      let ticks = try ticks(lower, upper)
      #expect(!ticks.values.isEmpty)
      #expect(ticks.values.allSatisfy { $0.isFinite })
    }
  }
}

/// A small seeded generator, so that a failure can be seen again.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
