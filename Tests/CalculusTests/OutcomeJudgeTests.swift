import Testing

@testable import Calculus

@Suite struct OutcomeJudgeTests {
  /// Goes where it is told to, whatever the gradient.
  struct Itinerary: Optimizer {
    var points: [Double]

    mutating func step(at point: [Double], gradient: [Double]) -> [Double] { [points.removeFirst()] }
  }

  static let parabola = ScalarField(dimension: 1, { $0[0] * $0[0] }, gradient: { [2 * $0[0]] })

  private func outcome(_ points: [Double], on field: ScalarField = Self.parabola) -> Outcome {
    Descent(
      on: field, by: Itinerary(points: Array(points.dropFirst())), from: [points[0]], steps: points.count - 1,
      scheme: .exact
    ).trajectory().outcome
  }

  @Test(
    "a path is judged by its second half, and by where it ends",
    arguments: [
      ([1, 0.9, 0.8, 0.7, 0.6, 0.5], Outcome.moving),
      // One step up, or a few, are no divergence.
      ([1, 0.9, 0.8, 0.7, 0.6, 2], .moving),
      ([1, 0.9, 0.8, 0.7, 0.6, 2, 3], .moving),
      ([1, 1.1, 1.2, 1.3, 1.4], .moving),
      ([1, 1.1, 1.2, 1.3, 1.4, 1.5], .diverged(step: 1)),
      // It rises to the end, but not beyond what it came from.
      ([3, 1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6], .moving),
      ([1.5, 1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6], .diverged(step: 2)),
      // There and back.
      ([1, 1e9, 1e12, 0.5], .moving),
      ([1, 2e6, 0.5, 1e9, 2e9], .diverged(step: 3)),
      ([1, .infinity], .diverged(step: 1)),
      // Infinities that canceled to not-a-number on the way.
      ([1, 1e9, .nan], .diverged(step: 2)),
      ([1, 0.5, .nan], .undefined(step: 2)),
      ([1, 0.5, 0, 0, 0], .converged(step: 2)),
      // What left the minimum again does not count.
      ([1, 0, 0.5, 0, 0], .converged(step: 3)),
      ([1, 0, 0.5], .moving),
    ] as [([Double], Outcome)])
  func paths(points: [Double], wanted: Outcome) {
    #expect(outcome(points) == wanted)
  }

  @Test("a coasting path whose step vanishes has not converged")
  func coasting() {
    // Momentum carries on for hundreds of steps after the difference quotient has become 0.
    let path = Descent(
      on: DescentTests.bowl, by: Momentum(rate: 10), from: [-3, 4], steps: 20
    ).trajectory()
    #expect(path.last.isStalled && path.iterates[19].point != path.last.point)
    #expect(path.outcome.name == "diverged")
  }
}
