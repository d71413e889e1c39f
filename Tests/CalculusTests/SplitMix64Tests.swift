import Testing

@testable import Calculus

@Suite struct SplitMix64Tests {
  @Test("the bits are those of the published generator")
  func bits() {
    // The reference sequence of seed 1234567, https://prng.di.unimi.it/splitmix64.c.
    var random = SplitMix64(seed: 1_234_567)
    #expect(
      (0..<5).map { _ in random.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  @Test("normal numbers have the moments and the tails of the normal distribution")
  func normal() {
    var random = SplitMix64(seed: 7)
    let count = 200_000
    let numbers = (0..<count).map { _ in random.normal() }
    func mean(_ power: Int) -> Double {
      numbers.reduce(0) { sum, z in sum + (0..<power).reduce(1.0) { p, _ in p * z } } / Double(count)
    }
    // Five standard errors: √(1, 2, 15, 96) / √200000 each.
    #expect(abs(mean(1)) < 0.0112)
    #expect(abs(mean(2) - 1) < 0.0159)
    #expect(abs(mean(3)) < 0.0434)
    #expect(abs(mean(4) - 3) < 0.1096)
    // P(|z| < 1), P(|z| < 2), P(|z| < 3): five standard errors again.
    for (bound, truth, error) in [(1.0, 0.6826895, 0.0053), (2, 0.9544997, 0.0024), (3, 0.9973002, 0.0006)] {
      let share = Double(numbers.count { abs($0) < bound }) / Double(count)
      #expect(abs(share - truth) < error)
    }
  }

  @Test("equal seeds give equal paths, other seeds other ones")
  func seeds() {
    let bowl = ScalarField { x in x[0] * x[0] + x[1] * x[1] }
    func path(_ seed: UInt64) -> [[Double]] {
      Descent(
        on: bowl, by: GradientDescent(rate: 0.1), from: [-3, 4], steps: 20,
        noise: GradientNoise(sigma: 0.5, seed: seed)
      ).trajectory().iterates.map(\.point)
    }
    #expect(path(1) == path(1))
    #expect(path(1) != path(2))
  }
}
