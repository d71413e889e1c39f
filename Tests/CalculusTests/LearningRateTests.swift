import Testing

@testable import Calculus

@Suite struct LearningRateTests {
  @Test("a constant rate keeps its bits")
  func constant() {
    #expect([0, 1, 1000].allSatisfy { (LearningRate(0.1)).rate(at: $0) == 0.1 })
  }

  @Test("an exponential rate halves with each step of factor one half")
  func exponential() {
    let rate = LearningRate(0.8, decay: .exponential(factor: 0.5))
    #expect((0...3).map(rate.rate(at:)) == [0.8, 0.4, 0.2, 0.1])
  }

  @Test("a polynomial rate goes from the first to the last in its steps, and stays there")
  func polynomial() {
    let line = LearningRate(1, decay: .polynomial(power: 1, steps: 4, final: 0))
    #expect((0...6).map(line.rate(at:)) == [1, 0.75, 0.5, 0.25, 0, 0, 0])
    let square = LearningRate(1, decay: .polynomial(power: 2, steps: 4, final: 0.5))
    #expect((0...4).map(square.rate(at:)) == [1, 0.78125, 0.625, 0.53125, 0.5])
  }

  @Test("a descent uses the rate of its step")
  func descent() {
    // x ← x(1 − 2η): with η = 1/2, 1/4, 1/8 from 1 on f = x²: 0, or from η 1/4: 1/2, 3/8.
    let bowl = ScalarField(dimension: 1, { $0[0] * $0[0] }, gradient: { [2 * $0[0]] })
    let rate = LearningRate(0.25, decay: .exponential(factor: 0.5))
    let path = Descent(on: bowl, by: GradientDescent(rate: rate), from: [1], steps: 2, scheme: .exact)
    #expect(path.trajectory().iterates.map(\.point) == [[1], [0.5], [0.375]])
  }
}
