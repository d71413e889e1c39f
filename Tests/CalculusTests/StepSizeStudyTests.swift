import Elementary
import Testing

@testable import Calculus

@Suite struct StepSizeStudyTests {
  static let exponential = ScalarField(
    dimension: 1, { Elementary.exp($0[0]) }, gradient: { [Elementary.exp($0[0])] })

  @Test(
    "the errors for exp at 1 are those of the reference",
    arguments: [
      (1e-1, 1.4e-1, 4.5e-3), (1e-2, 1.4e-2, 4.5e-5), (1e-4, 1.36e-4, 4.5e-9), (1e-5, 1.36e-5, 5.9e-11),
      (1e-6, 1.36e-6, 1.6e-10), (1e-8, 6.6e-9, 6.6e-9), (1e-10, 1.5e-6, 6.7e-7), (1e-12, 4.3e-4, 2.1e-4),
      (1e-15, 3.9e-1, 1.7e-1),
    ])
  func reference(h: Double, forward: Double, central: Double) throws {
    let study = try #require(StepSizeStudy(of: Self.exponential, at: [1], steps: [h]))
    // The reference has two to three digits.
    #expect(abs(study.rows[0].errors[0] / forward - 1) < 0.04)
    #expect(abs(study.rows[0].errors[1] / central - 1) < 0.04)
  }

  @Test("a higher order has its best step at a larger h, with a smaller error")
  func best() throws {
    let study = try #require(StepSizeStudy(of: Self.exponential, at: [1]))
    let best = try StepSizeStudy.standardRules.map { try #require(study.best($0)) }
    #expect(best[0].h < best[1].h && best[1].h < best[2].h)
    #expect(best[0].error > best[1].error && best[1].error > best[2].error)
    #expect(study.best(.backward) == nil)
  }

  @Test("the steps fall by equal ratios, with exact decades")
  func steps() {
    let steps = StepSizeStudy.standardSteps()
    #expect(steps.count == 57 && steps.first == 1e-1 && steps.last == 1e-15)
    #expect(steps[4] == 1e-2 && steps[16] == 1e-5)
    for (a, b) in zip(steps, steps.dropFirst()) { #expect(abs(a / b / 1.7782794100389228 - 1) < 1e-14) }
  }

  @Test("there is no study where f has no derivative")
  func none() {
    let kink = ScalarField(dimension: 1, { abs($0[0]) }, gradient: { _ in [.nan] })
    #expect(StepSizeStudy(of: kink, at: [0]) == nil)
    #expect(StepSizeStudy(of: Self.exponential, at: [1, 2]) == nil)
  }

  @Test("of several variables the error is the length of the difference")
  func several() throws {
    let bowl = GradientCheckTests.bowl
    let study = try #require(StepSizeStudy(of: bowl, at: [1, 1], rules: [.forward], steps: [0.25]))
    // Both components are off by h.
    #expect(abs(study.rows[0].errors[0] - 0.25 * 1.4142135623730951) < 1e-15)
  }
}
