import Calculus
import Graphics
import Languages
import Testing

@testable import Figures

@Suite struct RegressionTests {
  private func data(noise: Double = 1, seed: UInt64 = 0) throws -> RegressionData {
    try #require(RegressionData(line: (4, 3), noise: noise, over: 0...2, count: 100, seed: seed))
  }

  @Test("without noise the line of least squares is the line")
  func exact() throws {
    let best = try data(noise: 0).bestFit
    #expect(abs(best.intercept - 4) < 1e-13 && abs(best.slope - 3) < 1e-13)
  }

  @Test("the cost has no slope at the line of least squares, whose numbers solve the normal equations")
  func bestFit() throws {
    let data = try data(seed: 3)
    let best = data.bestFit
    let gradient = try #require(data.cost.exactGradient(at: [best.intercept, best.slope])).components
    #expect(gradient.allSatisfy { abs($0) < 1e-12 })
    let m = Double(data.x.count)
    let (sx, sy) = (data.x.reduce(0, +), data.y.reduce(0, +))
    let sxx = data.x.reduce(0) { $0 + $1 * $1 }
    let sxy = zip(data.x, data.y).reduce(0) { $0 + $1.0 * $1.1 }
    let slope = (m * sxy - sx * sy) / (m * sxx - sx * sx)
    #expect(abs(slope - best.slope) < 1e-11)
    // Noise of deviation 1 on 100 points moves a slope by about 0.17.
    #expect(abs(best.slope - 3) < 0.7 && abs(best.intercept - 4) < 0.8)
  }

  @Test("the cost is the mean of the squared distances")
  func mean() throws {
    let data = try data()
    for (intercept, slope) in [(0.0, 0.0), (4, 3), (-2, 7)] {
      let errors = zip(data.x, data.y).map { intercept + slope * $0 - $1 }
      let truth = errors.reduce(0) { $0 + $1 * $1 } / Double(errors.count)
      #expect(abs(data.cost.value(at: [intercept, slope]) - truth) < 1e-12 * max(1, truth))
    }
  }

  @Test("the exact derivatives of the cost are those of its values")
  func derivatives() throws {
    let cost = try data().cost
    let exact = try #require(cost.exactGradient(at: [1, -2])).components
    let central = cost.gradient(at: [1, -2], by: .central).components
    for (a, b) in zip(exact, central) { #expect(abs(a - b) < 1e-7 * max(1, abs(a))) }
    let hessian = try #require(cost.exactHessian(at: [1, -2]))
    let moved = try #require(cost.exactGradient(at: [1, -1])).components
    // J is quadratic: its gradient changes by the second column of the Hessian, exactly up to rounding.
    #expect(abs(moved[0] - exact[0] - hessian[0][1]) < 1e-12)
    #expect(abs(moved[1] - exact[1] - hessian[1][1]) < 1e-12)
  }

  @Test("the lines are those of θ ← θ − η 2/m Xᵀ(Xθ − y), as a course writes it")
  func steps() throws {
    let data = try data()
    let settings = try OptimizerSettings(.gradientDescent, [.rate: 0.1])
    let regression = Regression(data, by: settings, from: [0, 0], steps: 9)
    var theta = (0.0, 0.0)
    for iterate in regression.run.trajectory.iterates {
      #expect(abs(iterate.point[0] - theta.0) < 1e-12 && abs(iterate.point[1] - theta.1) < 1e-12)
      let errors = zip(data.x, data.y).map { theta.0 + theta.1 * $0 - $1 }
      let m = Double(errors.count)
      let slope = zip(errors, data.x).reduce(0) { $0 + $1.0 * $1.1 }
      theta = (theta.0 - 0.2 * errors.reduce(0, +) / m, theta.1 - 0.2 * slope / m)
    }
    #expect(regression.shownSteps == Array(0...9))
  }

  @Test("a rate of 0.1 converges, 0.5 diverges, and the words say so in both languages")
  func outcomes() throws {
    let data = try data()
    func panel(_ rate: Double, _ steps: Int, _ language: Language = .english) throws -> PanelFigure {
      let settings = try OptimizerSettings(.gradientDescent, [.rate: rate])
      var regression = Regression(data, by: settings, from: [0, 0], steps: steps)
      regression.language = language
      return try regression.panel()
    }
    #expect(try panel(0.1, 1000).description?.contains("converged at step") == true)
    #expect(try panel(0.5, 9).description?.contains("diverging from step") == true)
    #expect(try panel(0.5, 9, .korean).description?.contains("발산") == true)
    #expect(try panel(0.02, 9).title?.plainText == "Linear regression by gradient descent, η = 0.02")
    // Twelve lines at most, the first and the last step among them.
    let many = Regression(
      data, by: try OptimizerSettings(.gradientDescent, [.rate: 0.1]), from: [0, 0], steps: 1000)
    #expect(many.shownSteps.first == 0 && many.shownSteps.last == 1000 && many.shownSteps.count <= 13)
  }

  @Test("equal seeds give equal data, and other seeds others")
  func seeds() throws {
    #expect(try data(seed: 5) == data(seed: 5))
    #expect(try data(seed: 5) != data(seed: 6))
    #expect(RegressionData(line: (4, 3), noise: 1, over: 0...2, count: 1, seed: 0) == nil)
  }
}
