import Testing

@testable import Calculus

@Suite struct RateLimitTests {
  private func limit(rate: LearningRate, on field: ScalarField = DescentTests.bowl) -> RateLimit? {
    Descent(on: field, by: GradientDescent(rate: rate), from: [-3, 4], steps: 20).exceededRateLimit
  }

  @Test("the limit of a quadratic is 2/λ: a rate below it comes nearer, a rate above it goes away")
  func quadratic() throws {
    // λ = 2 for x₀² + x₁²; differences of values give it to about seven digits.
    #expect(limit(rate: 0.999) == nil)
    let found = try #require(limit(rate: 1.001))
    #expect(abs(found.largest - 1) < 1e-6)
    #expect(found.best == found.largest / 2)
    for (factor, grows) in [(0.98, false), (1.02, true)] {
      let rate = LearningRate(found.largest * factor)
      let path = Descent(
        on: DescentTests.bowl, by: GradientDescent(rate: rate), from: [-3, 4], steps: 20
      ).trajectory()
      #expect((path.last.value > path.iterates[0].value) == grows)
    }
  }

  @Test("a hill has no limit, and neither has an optimizer that is not gradient descent")
  func none() {
    #expect(limit(rate: 1000, on: ScalarField { x in -x[0] * x[0] - x[1] * x[1] }) == nil)
    let momentum = Descent(on: DescentTests.bowl, by: Momentum(rate: 10), from: [-3, 4], steps: 5)
    #expect(momentum.exceededRateLimit == nil)
  }
}
