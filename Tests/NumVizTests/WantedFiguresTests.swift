import NumViz
import Testing

/// The numbers of the figures of a course, each computed by its source's own code and not by this one.
///
/// Sources: D2L chapter 12 (gradient descent, momentum, Adagrad, RMSProp, Newton), Boyd & Vandenberghe fig. 9.2.
@Suite struct WantedFiguresTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var formula: String
    var optimizer = NamedOptimizer.gradientDescent
    var parameters: [OptimizerParameter: Double]
    var start: [Double]
    var steps: Int
    var end: [Double]
    /// Half a unit of the last digit that the source prints.
    var tolerance: Double

    var testDescription: String { "\(optimizer.rawValue) \(parameters[.rate] ?? 1) on \(formula)" }
  }

  private static let valley = "0.1x0^2+2x1^2"
  private static let rosenbrock = "(1-x0)^2+100(x1-x0^2)^2"
  private static let wave = "x*cos(0.15pi*x)"
  private static let far = [-5.0, -2]

  static let cases = [
    Case(formula: "x^2", parameters: [.rate: 0.05], start: [10], steps: 10, end: [3.48678], tolerance: 5e-6),
    Case(formula: "x^2", parameters: [.rate: 0.2], start: [10], steps: 10, end: [0.06047], tolerance: 5e-6),
    Case(formula: "x^2", parameters: [.rate: 1.1], start: [10], steps: 10, end: [61.917], tolerance: 5e-4),
    Case(
      formula: valley, parameters: [.rate: 0.4], start: far, steps: 20, end: [-0.943, -7e-5],
      tolerance: 5e-4),
    Case(
      formula: valley, parameters: [.rate: 0.6], start: far, steps: 20, end: [-0.388, -1673],
      tolerance: 0.5),
    Case(
      formula: valley, optimizer: .momentum, parameters: [.rate: 0.6, .momentum: 0.5], start: far, steps: 20,
      end: [0.0072, 0.0026], tolerance: 5e-5),
    Case(
      formula: valley, optimizer: .momentum, parameters: [.rate: 0.6, .momentum: 0.25], start: far, steps: 20,
      end: [-0.126, -0.187], tolerance: 5e-4),
    Case(
      formula: valley, optimizer: .adaGrad, parameters: [.rate: 0.4], start: far, steps: 20,
      end: [-2.383, -0.159], tolerance: 5e-4),
    Case(
      formula: valley, optimizer: .adaGrad, parameters: [.rate: 2], start: far, steps: 20, end: [-0.0023, 0],
      tolerance: 5e-5),
    Case(
      formula: valley, optimizer: .rmsProp, parameters: [.rate: 0.4, .decay: 0.9], start: far, steps: 20,
      end: [-0.0106, 0], tolerance: 5e-5),
    Case(
      formula: wave, parameters: [.rate: 2], start: [10], steps: 10, end: [-1.5282], tolerance: 5e-5),
    Case(
      formula: wave, parameters: [.rate: 0.1], start: [10], steps: 100, end: [7.2694], tolerance: 5e-5),
    Case(
      formula: wave, optimizer: .newton, parameters: [.rate: 1], start: [10], steps: 10, end: [26.83],
      tolerance: 5e-3),
    Case(
      formula: wave, optimizer: .newton, parameters: [.rate: 0.5], start: [10], steps: 10, end: [7.27],
      tolerance: 5e-3),
    Case(
      formula: "x*cos(pi*x)", parameters: [.rate: 0.01], start: [0], steps: 500, end: [-0.2739],
      tolerance: 5e-5),
    Case(
      formula: "x*cos(pi*x)", parameters: [.rate: 0.01], start: [0.8], steps: 500, end: [1.0904],
      tolerance: 5e-5),
    Case(
      formula: "tanh(x)", parameters: [.rate: 0.1], start: [4], steps: 100, end: [3.9864], tolerance: 5e-5),
    Case(
      formula: rosenbrock, parameters: [.rate: 1e-3], start: [-1.2, 1], steps: 1000, end: [0.327, 0.104],
      tolerance: 5e-4),
    Case(
      formula: rosenbrock, parameters: [.rate: 1e-3], start: [-1.2, 1], steps: 10_000, end: [0.992, 0.985],
      tolerance: 5e-4),
    Case(
      formula: rosenbrock, optimizer: .momentum, parameters: [.rate: 1e-3, .momentum: 0.9], start: [-1.2, 1],
      steps: 1000, end: [0.995, 0.990], tolerance: 5e-4),
  ]

  private func trajectory(
    _ formula: String, by optimizer: NamedOptimizer = .gradientDescent,
    _ parameters: [OptimizerParameter: Double], from start: [Double], steps: Int
  ) throws -> Trajectory {
    let field = try ScalarField(try Formula(formula), variables: start.count)
    let settings = try OptimizerSettings(optimizer, parameters)
    return DescentRun(of: field, by: settings, from: start, steps: steps).trajectory
  }

  @Test("descents end where their sources say", arguments: cases)
  func ends(wanted: Case) throws {
    let trajectory = try trajectory(
      wanted.formula, by: wanted.optimizer, wanted.parameters, from: wanted.start, steps: wanted.steps)
    for (x, truth) in zip(trajectory.last.point, wanted.end) { #expect(abs(x - truth) <= wanted.tolerance) }
  }

  @Test("Newton's method on cosh(x/2) takes the steps of D2L")
  func newton() throws {
    let path = try trajectory("cosh(0.5x)", by: .newton, [:], from: [10], steps: 7).iterates.map {
      $0.point[0]
    }
    for (x, truth) in zip(path.dropFirst(), [8.000, 6.002, 4.011, 2.083, 0.526, 0.0118, 0]) {
      #expect(abs(x - truth) < 5e-4)
    }
    // On an ellipse it arrives in one step.
    let plane = try trajectory("x0^2/20+x1^2", by: .newton, [:], from: [-7, 2], steps: 1)
    #expect(plane.last.point.allSatisfy { abs($0) < 1e-7 })
  }

  @Test("exact line search on x² + 10y² from (10, 1) is (10(9/11)ᵏ, (−9/11)ᵏ), and f falls by (9/11)² a step")
  func lineSearch() throws {
    let path = try trajectory("x0^2+10x1^2", by: .lineSearch, [:], from: [10, 1], steps: 12).iterates
    var power = 1.0
    for (step, iterate) in path.enumerated() {
      let sign = step.isMultiple(of: 2) ? 1.0 : -1
      #expect(abs(iterate.point[0] - 10 * power) < 1e-6 && abs(iterate.point[1] - sign * power) < 1e-6)
      if step > 0 { #expect(abs(iterate.value / path[step - 1].value - 0.669) < 1e-3) }
      power *= 9.0 / 11
    }
  }

  @Test("rates on x²: 0.5 arrives in one step, 0.9 alternates, 1 bounces for ever, 1.1 grows")
  func regimes() throws {
    func path(_ rate: Double) throws -> [Double] {
      try trajectory("x^2", [.rate: rate], from: [10], steps: 10).iterates.map { $0.point[0] }
    }
    #expect(try abs(path(0.5)[1]) < 1e-9)
    let (alternating, bouncing, growing) = try (path(0.9), path(1), path(1.1))
    for step in 0..<10 {
      #expect(alternating[step] * alternating[step + 1] < 0)
      #expect(abs(alternating[step + 1] / alternating[step] + 0.8) < 1e-9)
      #expect(abs(bouncing[step] - (step.isMultiple(of: 2) ? 10 : -10)) < 1e-7)
      #expect(abs(growing[step + 1]) > abs(growing[step]))
    }
  }

  @Test("on a saddle the ridge is never left, and a thousandth beside it is left at step 38")
  func saddle() throws {
    let ridge = try trajectory("x0^2-x1^2", [.rate: 0.1], from: [1, 0], steps: 1000)
    #expect(ridge.last.point[1] == 0)
    let beside = try trajectory("x0^2-x1^2", [.rate: 0.1], from: [1, 0.001], steps: 40).iterates
    #expect(beside.firstIndex { abs($0.point[1]) > 1 } == 38)
  }

  @Test("Himmelblau's four starts lead to his four minima")
  func basins() throws {
    let himmelblau = "(x0^2+x1-11)^2+(x0+x1^2-7)^2"
    let wanted: [([Double], [Double])] = [
      ([0, 0], [3, 2]), ([-1, -1], [-3.779, -3.283]), ([-1, 1], [-2.805, 3.131]),
      ([1, -1], [3.584, -1.848]),
    ]
    for (start, end) in wanted {
      let last = try trajectory(himmelblau, [.rate: 0.01], from: start, steps: 200).last.point
      for (x, truth) in zip(last, end) { #expect(abs(x - truth) < 5e-4) }
    }
  }

  @Test("the ravine is stable for rates below 1, and for no other")
  func stability() throws {
    for (rate, isStable) in [(0.99, true), (1.01, false)] {
      let values = try trajectory("x0^2/20+x1^2", [.rate: rate], from: [-7, 2], steps: 400).iterates.map(
        \.value)
      #expect((values[400] < values[300]) == isStable)
    }
  }

  @Test("slopes of tangents and secants are those of the book and of D2L")
  func slopes() throws {
    let book = try ScalarField(try Formula("0.01x^2+0.1x"), variables: 1)
    #expect(abs(book.derivative(at: 5).derivative - 0.2) < 1e-9)
    #expect(abs(book.derivative(at: 10).derivative - 0.3) < 1e-9)
    var graph = try Graph(Formula("3x^2-4x"), over: try #require(Limits(0, 3)))
    graph.secants = [1, 0.5, 0.1, 0.01].map { (1, 1 + $0) }
    for (secant, slope) in zip(graph.sampled().secants, [5, 3.5, 2.3, 2.03]) {
      #expect(abs(secant.slope - slope) < 1e-12)
    }
  }

  @Test("noise is the same for the same seed, and the path of the full gradient is the mean of many")
  func noise() throws {
    let field = try ScalarField(try Formula("x0^2+2x1^2"), variables: 2)
    func end(_ seed: UInt64) -> [Double] {
      Descent(
        on: field, by: GradientDescent(rate: 0.1), from: [-5, -2], steps: 20, scheme: .exact,
        noise: GradientNoise(sigma: 1, seed: seed)
      ).trajectory().last.point
    }
    #expect(end(3) == end(3) && end(3) != end(4))
    let ends = (0..<400).map { end($0) }
    let full = Descent(
      on: field, by: GradientDescent(rate: 0.1), from: [-5, -2], steps: 20, scheme: .exact
    ).trajectory().last.point
    for i in 0...1 {
      let mean = ends.map { $0[i] }.reduce(0, +) / 400
      // Each end has a deviation of 0.1 / √(1 − 0.8²) = 0.17 at most, the mean of 400 one of 0.0085: six of them.
      #expect(abs(mean - full[i]) < 0.05)
    }
  }

  @Test("an inverse rate falls as the square root of 1 + t / 10")
  func inverseRate() {
    let rate = LearningRate(0.1, decay: .inverse(slope: 0.1, power: 0.5))
    for step in 0..<100 {
      let truth = 0.1 / (1 + 0.1 * Double(step)).squareRoot()
      #expect(abs(rate.rate(at: step) - truth) < 1e-16 * 4)
    }
  }
}
