import Elementary
import Testing

@testable import Calculus

@Suite struct DescentTests {
  static let bowl = ScalarField { x in x[0] * x[0] + x[1] * x[1] }
  /// The same with its exact derivatives.
  static let exactBowl = ScalarField(
    dimension: 2, { x in x[0] * x[0] + x[1] * x[1] }, gradient: { x in [2 * x[0], 2 * x[1]] },
    hessian: { _ in [[2, 0], [0, 2]] })

  @Test(
    "the book's results come out digit for digit",
    arguments: [
      (0.1, [-6.111107928998789e-10, 8.148143905314271e-10], "converged"),
      (1e-10, [-2.999999939999995, 3.9999999199999934], "moving"),
    ])
  func bookResults(rate: Double, end: [Double], outcome: String) {
    for field in [Self.bowl, Self.exactBowl] {
      let path = Descent(
        on: field, by: GradientDescent(rate: LearningRate(rate)), from: [-3, 4], steps: 100
      ).trajectory()
      #expect(path.last.point == end)
      #expect(path.outcome.name == outcome)
      #expect(path.iterates.map(\.step) == Array(0...100))
    }
  }

  @Test("rate 10 is stalled by central differences, whose step vanishes, and diverges by exact gradients")
  func tooLarge() {
    for field in [Self.bowl, Self.exactBowl] {
      let path = Descent(on: field, by: GradientDescent(rate: 10), from: [-3, 4], steps: 100).trajectory()
      // Half a unit of the 9 printed digits.
      #expect(abs(path.last.point[0] / -2.58983747e13 - 1) < 2e-9)
      #expect(abs(path.last.point[1] / -1.29524862e12 - 1) < 4e-9)
      // x1 is frozen from step 9, x0 from step 10.
      #expect(
        path.iterates[9].point[1] == path.last.point[1] && path.iterates[8].point[1] != path.last.point[1])
      #expect(path.outcome == .stalled(step: 10))
      #expect(path.last.gradient == [0, 0])
    }
    let exact = Descent(
      on: Self.exactBowl, by: GradientDescent(rate: 10), from: [-3, 4], steps: 100, scheme: .exact
    ).trajectory()
    // (−3, 4) · 19¹⁰⁰, computed with integers: 5 · 19¹⁰⁰ = 3.7514e128.
    #expect(abs(exact.last.point.length / 3.751e128 - 1) < 1e-3)
    #expect(exact.outcome == .diverged(step: 1))
    #expect(exact.iterates.count == 101)
  }

  @Test("a path that overflows ends there")
  func overflow() {
    let path = Descent(
      on: Self.exactBowl, by: GradientDescent(rate: 1e6), from: [1, 1], steps: 1000, scheme: .exact
    ).trajectory()
    #expect(path.outcome.name == "diverged")
    #expect(path.iterates.count < 60)
  }

  @Test("a slow divergence is told too")
  func slowDivergence() {
    let path = Descent(
      on: Self.exactBowl, by: GradientDescent(rate: 1.01), from: [1, 1], steps: 30, scheme: .exact
    ).trajectory()
    #expect(path.outcome == .diverged(step: 1))
  }

  @Test("converged says the first step from which the gradient is within the tolerance")
  func convergedStep() throws {
    let path = Descent(
      on: Self.exactBowl, by: GradientDescent(rate: 0.1), from: [-3, 4], steps: 100, scheme: .exact
    )
    .trajectory()
    // 10 · 0.8ᵏ ≤ 1e-6 from k = 73 on.
    #expect(path.outcome == .converged(step: 73))
    #expect(path.iterates[73].norm <= 1e-6 && path.iterates[72].norm > 1e-6)
  }

  @Test("a large value of f does not hide that it has converged")
  func largeValue() {
    // Rounding of f: 1e8 · 2⁻⁵³ / 1e-4, which is a gradient of 1e-4; its curvature says that x is right to 1e-9.
    let field = ScalarField(dimension: 1, { 1e8 + 1e6 * (($0[0] - 1) * ($0[0] - 1)) })
    let path = Descent(on: field, by: GradientDescent(rate: 2e-7), from: [3], steps: 100)
    #expect(path.trajectory().outcome.name == "converged")
  }

  @Test("a start at a minimum has converged, a start on a plateau or on a slope has not")
  func starts() {
    func outcome(_ field: ScalarField, _ start: [Double], steps: Int = 0) -> Outcome {
      Descent(on: field, by: GradientDescent(), from: start, steps: steps).trajectory().outcome
    }
    #expect(outcome(Self.bowl, [0, 0]) == .converged(step: 0))
    // sqrt(2) rounded: the gradient is rounding noise of 1e-15 and stays so.
    let well = ScalarField(dimension: 1, { ($0[0] * $0[0] - 2) * ($0[0] * $0[0] - 2) })
    #expect(outcome(well, [1.4142135623730951], steps: 10) == .converged(step: 0))
    let plateau = ScalarField(dimension: 1, { 1e-30 * $0[0] * $0[0] * $0[0] })
    #expect(outcome(plateau, [30], steps: 10) == .moving)
    #expect(outcome(Self.bowl, [1, 1]) == .moving)
  }

  @Test("a gradient of 0 is no minimum where the exact one disagrees")
  func disagreement() throws {
    // sin(x + π) = sin(x − π): the quotient is 0 wherever it is taken.
    let wave = ScalarField(dimension: 1, { Elementary.sin($0[0]) }, gradient: { [Elementary.cos($0[0])] })
    let scheme = try #require(NamedScheme.central.scheme(h: .pi))
    let path = Descent(on: wave, by: GradientDescent(rate: 0.1), from: [1], steps: 20, scheme: scheme)
    #expect(path.trajectory().outcome == .stalled(step: 0))
    let closure = ScalarField(dimension: 1, { Elementary.sin($0[0]) })
    let same = Descent(on: closure, by: GradientDescent(rate: 0.1), from: [1], steps: 20, scheme: scheme)
    #expect(same.trajectory().outcome.name == "stalled")
    // A good step is not blamed for its truncation error.
    let cubic = ScalarField(
      dimension: 1, { $0[0] * $0[0] * $0[0] - 3 * $0[0] }, gradient: { [3 * $0[0] * $0[0] - 3] })
    let good = Descent(on: cubic, by: GradientDescent(rate: 0.1), from: [0.5], steps: 100)
    #expect(good.trajectory().outcome.name == "converged")
    // The tip of a cone is a minimum, although the exact gradient beside it is 1.
    let tip = ScalarField(
      dimension: 1, { abs($0[0]) }, gradient: { [$0[0] < 0 ? -1 : 1] }, hessian: { _ in [[0]] })
    #expect(
      Descent(on: tip, by: GradientDescent(rate: 1e-5), from: [1e-17], steps: 9).trajectory().outcome
        == .converged(step: 0))
  }

  @Test("a small scale of f does not pass for a minimum")
  func smallScale() {
    let field = ScalarField(dimension: 1, { 1e-9 * ($0[0] * $0[0]) }, gradient: { [2e-9 * $0[0]] })
    let path = Descent(on: field, by: GradientDescent(rate: 0.1), from: [3], steps: 50, scheme: .exact)
    #expect(path.trajectory().outcome == .moving)
  }

  @Test("a ridge that leads into a saddle is told as a saddle, with and without exact derivatives")
  func saddles() {
    let saddle = ScalarField { x in x[0] * x[0] - x[1] * x[1] }
    let exact = ScalarField(
      dimension: 2, { x in x[0] * x[0] - x[1] * x[1] }, gradient: { x in [2 * x[0], -2 * x[1]] },
      hessian: { _ in [[2, 0], [0, -2]] })
    for (field, scheme) in [(saddle, DerivativeScheme.central), (exact, .exact), (exact, .central)] {
      let path = Descent(on: field, by: GradientDescent(rate: 0.1), from: [1, 0], steps: 100, scheme: scheme)
      #expect(path.trajectory().outcome.name == "saddle")
    }
    // No curvature at all, but a way down.
    let monkey = ScalarField(
      dimension: 2, { x in x[0] * x[0] * x[0] - 3 * x[0] * x[1] * x[1] },
      gradient: { x in [3 * x[0] * x[0] - 3 * x[1] * x[1], -6 * x[0] * x[1]] })
    #expect(
      Descent(on: monkey, by: GradientDescent(), from: [0, 0], steps: 5, scheme: .exact).trajectory()
        .outcome
        == .saddle(step: 0))
    let flatMinimum = ScalarField { x in x[0] * x[0] * x[0] * x[0] + x[1] * x[1] }
    #expect(
      Descent(on: flatMinimum, by: GradientDescent(), from: [0, 0], steps: 5).trajectory().outcome
        == .converged(step: 0))
  }

  @Test("many variables take no matrix, and converge or end at a saddle all the same")
  func manyVariables() {
    let count = 2000
    let bowl = ScalarField(
      dimension: nil, { x in x.reduce(0) { $0 + $1 * $1 } }, gradient: { x in x.map { 2 * $0 } })
    let start = (0..<count).map { Double($0 % 7) - 3 }
    let path = Descent(on: bowl, by: GradientDescent(rate: 0.4), from: start, steps: 30, scheme: .exact)
    #expect(path.trajectory().outcome.name == "converged")
    let saddle = ScalarField(
      dimension: nil, { x in x.reduce(-2 * x[0] * x[0]) { $0 + $1 * $1 } },
      gradient: { x in x.indices.map { ($0 == 0 ? -2 : 2) * x[$0] } })
    let ridge = Descent(
      on: saddle, by: GradientDescent(rate: 0.4), from: start.enumerated().map { $0 == 0 ? 0 : $1 },
      steps: 30,
      scheme: .exact)
    #expect(ridge.trajectory().outcome.name == "saddle")
  }

  @Test("a path that leaves the domain of f is undefined from there")
  func leavesTheDomain() {
    let field = ScalarField(dimension: 1, { $0[0] < 0 ? .nan : $0[0].squareRoot() + $0[0] })
    let path = Descent(on: field, by: GradientDescent(rate: 1), from: [2], steps: 50).trajectory()
    #expect(path.outcome == .undefined(step: 2) || path.outcome == .undefined(step: 1))
    #expect(path.iterates.count == (path.outcome.step ?? 0) + 1)
    let nowhere = Descent(on: ScalarField { _ in .nan }, by: GradientDescent(), from: [2], steps: 50)
    #expect(nowhere.trajectory().outcome == .undefined(step: 0))
    // Newton's step is not defined where the Hessian has no inverse.
    let slope = ScalarField { x in x[0] + x[1] }
    #expect(
      Descent(on: slope, by: Newton(of: slope), from: [1, 2], steps: 9).trajectory().outcome
        == .undefined(step: 1))
    let wrongDimension = Descent(on: Self.exactBowl, by: GradientDescent(), from: [2], steps: 50)
    #expect(wrongDimension.trajectory().outcome == .undefined(step: 0))
  }

  @Test("clipping keeps the direction and bounds the step")
  func clipping() {
    let path = Descent(
      on: Self.exactBowl, by: GradientDescent(rate: 1), from: [3, 4], steps: 1, scheme: .exact, clip: 1
    ).trajectory()
    // The gradient (6, 8) becomes (0.6, 0.8).
    #expect(abs(path.last.point[0] - 2.4) < 1e-15 && abs(path.last.point[1] - 3.2) < 1e-15)
    #expect(path.iterates[0].gradient == [6, 8])
  }

  @Test("the caller's start and optimizer stay as they were, and a second run gives the same path")
  func nothingIsOverwritten() {
    let start = [-3.0, 4.0]
    let descent = Descent(on: Self.bowl, by: Adam(rate: 0.3), from: start, steps: 20)
    let first = descent.trajectory()
    #expect(start == [-3, 4] && first.iterates[0].point == [-3, 4])
    #expect(descent.trajectory() == first)
  }

  @Test("a descent of no steps is its start", arguments: [0, -3])
  func noSteps(steps: Int) {
    let path = Descent(on: Self.bowl, by: GradientDescent(), from: [1, 2], steps: steps).trajectory()
    #expect(path.iterates.count == 1 && path.last.step == 0)
  }
}
