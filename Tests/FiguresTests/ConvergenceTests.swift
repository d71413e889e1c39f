import Calculus
import Graphics
import Testing

@testable import Figures

@Suite struct ConvergenceTests {
  /// A parabola whose minimum is −4, at 2.
  private let parabola = ScalarField.ofOneVariable { x in x * x - 4 * x }

  private func run(rate: Double, steps: Int = 20) throws -> DescentRun {
    DescentRun(
      of: parabola, by: try OptimizerSettings(.gradientDescent, [.rate: rate]), from: [10], steps: steps,
      scheme: .fivePoint)
  }

  @Test("the line is f − f*, which falls by (1 − 2η)² a step on a parabola")
  func rates() throws {
    let convergence = Convergence(parabola, [try run(rate: 0.1)])
    // The minimum is found by a search that stops where the slope is within 1e-6 of 0.
    #expect(abs((convergence.lowest ?? 0) + 4) < 1e-11)
    let numbers = convergence.numbers(convergence.runs[0])
    for (step, number) in numbers.enumerated() {
      let wanted = (0..<step).reduce(64.0) { height, _ in height * 0.64 }
      #expect(abs(number - wanted) <= 1e-9 * wanted)
    }
    let figure = convergence.figure()
    #expect(figure.y.label?.plainText.hasPrefix("f − f") == true && figure.y.scale == .log)
  }

  @Test("a minimum of 0 is not taken off, and no run is below its minimum")
  func base() throws {
    var convergence = Convergence(parabola, [try run(rate: 0.1)], lowest: 1e-20)
    #expect(convergence.base == 0 && convergence.figure().y.label?.plainText == "f")
    convergence.lowest = -3
    #expect(convergence.base <= -3)
    #expect(convergence.numbers(convergence.runs[0]).allSatisfy { $0 >= 0 })
  }

  @Test("the gradient's norm is 2|x − 2|")
  func gradient() throws {
    var convergence = Convergence(parabola, [try run(rate: 0.25)])
    convergence.quantity = .gradient
    for (iterate, norm) in zip(
      convergence.runs[0].trajectory.iterates, convergence.numbers(convergence.runs[0]))
    {
      #expect(abs(norm - 2 * abs(iterate.point[0] - 2)) < 1e-7)
    }
    #expect(convergence.figure().y.label?.plainText == "‖∇f‖")
  }

  @Test("a run that diverges does not stretch the axis")
  func diverging() throws {
    let figure = Convergence(parabola, [try run(rate: 0.1), try run(rate: 1.5, steps: 200)]).figure()
    #expect((figure.y.limits?.upper ?? .infinity) < 1e7)
    #expect(figure.legend?.entries.count == 2)
    #expect(figure.drawing().paths.points.allSatisfy { $0.x.isFinite && $0.y.isFinite })
  }

  @Test(
    "distances from the minimum follow 5 · 19ᵏ with exact gradients, and stay where h is lost in rounding")
  func distance() throws {
    let bowl = ScalarField(
      dimension: 2, { $0[0] * $0[0] + $0[1] * $0[1] }, gradient: { [2 * $0[0], 2 * $0[1]] })
    let settings = try OptimizerSettings(.gradientDescent, [.rate: 10])
    let runs = [DerivativeScheme.central, .exact].map {
      DescentRun(of: bowl, by: settings, from: [-3, 4], steps: 20, scheme: $0)
    }
    var convergence = Convergence(bowl, runs)
    convergence.quantity = .distance
    var truth = 5.0
    let (central, exact) = (convergence.numbers(runs[0]), convergence.numbers(runs[1]))
    for step in 0...20 {
      #expect(abs(exact[step] - truth) < 1e-12 * truth)
      truth *= 19
    }
    // x + h == x for both coordinates from about 2⁴⁰ on.
    for step in 10...20 { #expect(central[step] == central[10]) }
    #expect(abs(central[10] - 2.593e13) < 0.01e13)
    let figure = convergence.figure()
    #expect(figure.y.label?.plainText == "‖x‖")
    #expect((figure.y.limits?.upper ?? 0) > central[10])
    #expect(
      figure.legend?.entries.map(\.label.plainText) == ["central difference, h = 10⁻⁴", "exact gradient"])
  }

  @Test("ten thousand steps take no more than the line needs")
  func manySteps() throws {
    let drawing = Convergence(parabola, [try run(rate: 1e-4, steps: 10_000)]).figure().drawing()
    #expect(drawing.paths.points.count < 1000)
  }
}
