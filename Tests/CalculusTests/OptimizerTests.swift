import Testing

@testable import Calculus

@Suite struct OptimizerTests {
  /// The book's ravine with its analytic gradient, (x/10, 2y).
  static let ravine = ScalarField(
    dimension: 2, { x in x[0] * x[0] / 20 + x[1] * x[1] }, gradient: { x in [x[0] / 10, 2 * x[1]] },
    hessian: { _ in [[0.1, 0], [0, 2]] })

  struct Row: Sendable {
    var name: NamedOptimizer
    var rate: Double
    var step: Int
    var point: [Double]
  }

  /// The table of figures 6-3, 6-5 to 6-8, printed to 9 decimals; the start is (−7, 2).
  static let book: [Row] = [
    Row(name: .gradientDescent, rate: 0.95, step: 1, point: [-6.335, -1.8]),
    Row(name: .gradientDescent, rate: 0.95, step: 2, point: [-5.733175, 1.62]),
    Row(name: .gradientDescent, rate: 0.95, step: 10, point: [-2.579786894, 0.697356880]),
    Row(name: .gradientDescent, rate: 0.95, step: 29, point: [-0.387174581, -0.094202574]),
    Row(name: .momentum, rate: 0.1, step: 1, point: [-6.93, 1.6]),
    Row(name: .momentum, rate: 0.1, step: 2, point: [-6.7977, 0.92]),
    Row(name: .momentum, rate: 0.1, step: 10, point: [-4.347553787, 0.008799741]),
    Row(name: .momentum, rate: 0.1, step: 29, point: [0.814112150, 0.272877852]),
    Row(name: .adaGrad, rate: 1.5, step: 1, point: [-5.500000214, 0.500000037]),
    Row(name: .adaGrad, rate: 1.5, step: 2, point: [-4.573267968, 0.136196583]),
    Row(name: .adaGrad, rate: 1.5, step: 10, point: [-1.489385529, 0.000004338]),
    Row(name: .adaGrad, rate: 1.5, step: 29, point: [-0.136185400, 0]),
    Row(name: .adam, rate: 0.3, step: 1, point: [-6.700001355, 1.700000237]),
    Row(name: .adam, rate: 0.3, step: 2, point: [-6.400416624, 1.402245741]),
    Row(name: .adam, rate: 0.3, step: 10, point: [-4.059418573, -0.491846287]),
    Row(name: .adam, rate: 0.3, step: 29, point: [0.020149065, 0.321957222]),
    // The published rule, not the one that updates the velocity first, which gives (−6.8103, 0.916).
    Row(name: .nesterov, rate: 0.1, step: 1, point: [-6.867, 1.24]),
  ]

  @Test("the book's paths come out to all their printed digits", arguments: book)
  func bookPaths(row: Row) throws {
    let optimizer = try OptimizerSettings(row.name, [.rate: row.rate]).optimizer(for: Self.ravine)
    let path = Descent(on: Self.ravine, by: optimizer, from: [-7, 2], steps: row.step, scheme: .exact)
      .trajectory()
    #expect(path.iterates.count == row.step + 1)
    // Half a unit of the ninth decimal, and a hundredth of it for the printed halves.
    for (x, truth) in zip(path.last.point, row.point) { #expect(abs(x - truth) <= 0.51e-9) }
  }

  @Test("the first step of each optimizer is its rule at rest", arguments: NamedOptimizer.allCases)
  func firstSteps(name: NamedOptimizer) throws {
    var optimizer = try OptimizerSettings(name).optimizer(for: Self.ravine, scheme: .exact)
    let next = optimizer.step(at: [-7, 2], gradient: [-0.7, 4])
    // With v = h = m = 0 the rules reduce to these; η, μ, ρ and ε have their defaults.
    let expected: [Double] =
      switch name {
      case .gradientDescent, .momentum: [-7 + 0.01 * 0.7, 2 - 0.01 * 4]
      case .nesterov: [-7 + 0.019 * 0.7, 2 - 0.019 * 4]
      case .adaGrad: [-7 + 0.01, 2 - 0.01]
      case .rmsProp: [-7 + 0.1, 2 - 0.1]
      case .adam: [-7 + 0.001, 2 - 0.001]
      case .newton: [0, 0]
      // t = gᵀg / gᵀHg for a quadratic.
      case .lineSearch: [-7 + 0.7 * 16.49 / 32.049, 2 - 4 * 16.49 / 32.049]
      }
    // ε = 1e-7 beside √h ≥ 0.07 shortens a step of 0.1 by at most 2e-7.
    for (x, truth) in zip(next, expected) { #expect(abs(x - truth) < 2e-7, "\(next)") }
  }

  @Test("RMSProp follows its rule for three steps")
  func rmsProp() {
    // Roundings of numbers below 1, three steps. Computed with mpmath, 30 digits, from the rule with η 0.1, ρ 0.9, ε 1e-7 on the gradients 1, -2, 0.5.
    var optimizer = RMSProp(rate: 0.1, decay: 0.9)
    var x = [0.0]
    let truth = [-0.316227666016869555966, -0.030513421118904541390, -0.103758252302923332907]
    for (gradient, wanted) in zip([1.0, -2, 0.5], truth) {
      x = optimizer.step(at: x, gradient: [gradient])
      #expect(abs(x[0] - wanted) < 1e-15)
    }
  }

  @Test("a copy made before the first step starts anew", arguments: NamedOptimizer.allCases)
  func copies(name: NamedOptimizer) throws {
    let fresh = try OptimizerSettings(name).optimizer(for: Self.ravine)
    var first = fresh
    let once = first.step(at: [-7, 2], gradient: [-0.7, 4])
    _ = first.step(at: once, gradient: [1, 1])
    var second = fresh
    #expect(second.step(at: [-7, 2], gradient: [-0.7, 4]) == once)
  }

  @Test("each optimizer lowers f of three variables", arguments: NamedOptimizer.allCases)
  func threeVariables(name: NamedOptimizer) throws {
    let bowl = ScalarField { x in x.reduce(0) { $0 + $1 * $1 } }
    let start = [1.0, -2, 3]
    let path = Descent(
      on: bowl, by: try OptimizerSettings(name).optimizer(for: bowl), from: start, steps: 50
    ).trajectory()
    #expect(path.last.value < path.iterates[0].value && path.last.point.count == 3)
    #expect(start == [1, -2, 3])
  }

  @Test("Newton's method solves a quadratic in one step, and has no step where the Hessian has no inverse")
  func newton() {
    let bowl = ScalarField { x in x[0] * x[0] + x[0] * x[1] + x[1] * x[1] - 3 * x[0] }
    var optimizer = Newton(of: bowl)
    let next = optimizer.step(at: [5, -4], gradient: [3, -3])
    // The minimum is (2, −1); the Hessian comes from second differences, good to 7 digits.
    #expect(abs(next[0] - 2) < 1e-6 && abs(next[1] + 1) < 1e-6)
    var lost = Newton(
      of: ScalarField(
        dimension: 2, { $0[0] }, gradient: { _ in [1, 0] }, hessian: { _ in [[0, 0], [0, 0]] }))
    let nowhere = lost.step(at: [1, 1], gradient: [1, 0])
    #expect(nowhere[0].isNaN && nowhere[1].isNaN)
    #expect(lost.step(at: [1, 1], gradient: [0, 0]) == [1, 1])
  }

  @Test("an exact line search ends where the new gradient is at right angles to the old one")
  func exactSearch() {
    let rosenbrock = ScalarField(
      dimension: 2,
      { x in 100 * (x[1] - x[0] * x[0]) * (x[1] - x[0] * x[0]) + (1 - x[0]) * (1 - x[0]) },
      gradient: { x in
        [-400 * x[0] * (x[1] - x[0] * x[0]) - 2 * (1 - x[0]), 200 * (x[1] - x[0] * x[0])]
      })
    let path = Descent(
      on: rosenbrock, by: LineSearch(of: rosenbrock, scheme: .exact), from: [-1.2, 1], steps: 30,
      scheme: .exact
    ).trajectory()
    for (old, new) in zip(path.iterates, path.iterates.dropFirst()) {
      let cosine = zip(old.gradient, new.gradient).reduce(0) { $0 + $1.0 * $1.1 } / (old.norm * new.norm)
      #expect(abs(cosine) < 1e-6 && new.value < old.value)
    }
  }

  @Test("an Armijo search lowers f by what it promises, from any first step", arguments: [1e-6, 1, 1e9])
  func armijo(first: Double) {
    let field = OptimizerTests.ravine
    var search = LineSearch(of: field, .armijo, firstStep: LearningRate(first))
    let next = search.step(at: [-7, 2], gradient: [-0.7, 4])
    #expect(field.value(at: next) < field.value(at: [-7, 2]))
  }

  @Test(
    "an Armijo search does not take a step that only keeps f, and an endless slope ends after 64 doublings")
  func searchLimits() {
    // From 1 with the gradient 2: t = 1 leads to −1, as high as before; t = 1/2 leads to 0.
    let parabola = ScalarField(dimension: 1, { $0[0] * $0[0] }, gradient: { [2 * $0[0]] })
    var armijo = LineSearch(of: parabola, .armijo, scheme: .exact)
    #expect(armijo.step(at: [1], gradient: [2]) == [0])
    let slope = ScalarField(dimension: 1, { $0[0] }, gradient: { _ in [1] })
    var exact = LineSearch(of: slope, scheme: .exact)
    #expect(exact.step(at: [0], gradient: [1]) == [-0x1p63])
  }

  @Test(
    "a search ends where f falls without end, rises at once, or has no value",
    arguments: LineSearch.Rule.allCases)
  func searchesEnd(rule: LineSearch.Rule) {
    let slope = ScalarField { $0[0] }
    var down = LineSearch(of: slope, rule)
    #expect(down.step(at: [0], gradient: [1])[0] < 0)
    // A gradient of the wrong sign: nothing on the ray is lower.
    var up = LineSearch(of: slope, rule)
    #expect(up.step(at: [1], gradient: [-1]) == [1])
    var nowhere = LineSearch(of: ScalarField { _ in .nan }, rule)
    #expect(nowhere.step(at: [1], gradient: [1]) == [1] || rule == .armijo)
  }
}
