import Calculus
import Formulas
import NumViz
import Testing

@Suite struct TestFunctionTests {
  /// Values by mpmath with 30 digits, from formulas written down anew for it.
  static let values: [(TestFunction, [Double], Double)] = [
    (.sphere, [0.5, -0.75], 0.8125),
    (.ravine, [0.5, -0.75], 0.575),
    (.saddle, [0.5, -0.75], -0.3125),
    (.rosenbrock, [0.5, -0.75], 100.25),
    (.himmelblau, [0.5, -0.75], 167.50390625),
    (.beale, [0.5, -0.75], 8.18023681640625),
    (.booth, [0.5, -0.75], 86.5625),
    (.matyas, [0.5, -0.75], 0.39125),
    (.ackley, [0.5, -0.75], 4.5054512889084454),
    (.rastrigin, [0.5, -0.75], 30.8125),
    (.mccormick, [0.5, -0.75], -0.30990395925452293),
    (.goldsteinPrice, [0.5, -0.75], 76.710830688476563),
    (.styblinskiTang, [0.5, -0.75], -6.935546875),
    (.threeHumpCamel, [0.5, -0.75], 0.62447916666666667),
    (.sixHumpCamel, [0.5, -0.75], -0.48541666666666667),
    (.easom, [0.5, -0.75], -1.5846469889593418e-10),
    (.levy13, [0.5, -0.75], 7.5),
    (.griewank, [0.5, -0.75], 0.24316516858359753),
    (.branin, [0.5, -0.75], 54.265085226420844),
    (.monkeySaddle, [0.5, -0.75], -0.71875),
    (.sphere, [0.5, -0.75, 1.25], 2.375),
    (.rosenbrock, [0.5, -0.75, 1.25], 150.578125),
    (.ackley, [0.5, -0.75, 1.25], 5.2620869166547374),
    (.rastrigin, [0.5, -0.75, 1.25], 42.375),
    (.styblinskiTang, [0.5, -0.75, 1.25], -15.08984375),
    (.griewank, [0.5, -0.75, 1.25], 0.43229162038612792),
  ]

  @Test("the formulas have the values of the literature's functions", arguments: values)
  func value(function: TestFunction, point: [Double], truth: Double) throws {
    let field = try #require(function.field(variables: point.count))
    // Some dozen roundings of intermediate numbers up to 100.
    #expect(abs(field.value(at: point) - truth) <= 1e-14 * max(100, abs(truth)))
  }

  @Test("every function has a value in the table")
  func allThere() {
    #expect(Set(Self.values.map(\.0)) == Set(TestFunction.allCases))
  }

  @Test("the text of any number of variables is the same function in two", arguments: TestFunction.allCases)
  func general(function: TestFunction) throws {
    let (plane, general) = (
      try Formula(try #require(function.text(variables: 2))), try Formula(function.generalText)
    )
    for point in [[0.5, -0.75], [1.9, 0.3], [-1.2, 1]] {
      let (a, b) = (plane.value(at: point), general.value(at: point))
      #expect(abs(a - b) <= 1e-13 * max(100, abs(a)))
    }
  }

  @Test(
    "a minimum has no slope, the value of the table, and no lower neighbor", arguments: TestFunction.allCases)
  func minima(function: TestFunction) throws {
    for count in [2, 5, 1] where function.allows(variables: count) {
      let field = try #require(function.field(variables: count))
      for minimum in function.minima(variables: count) {
        #expect(function.domain(variables: count).contains(minimum.point))
        // Coordinates are rounded to 2e-16; the values there are flat, their terms at most 1000.
        #expect(abs(field.value(at: minimum.point) - minimum.value) <= 1e-12, "\(minimum)")
        // Second derivatives up to 20,000 at the rounded coordinates. Ackley's minimum is the tip of a cone.
        if function != .ackley {
          #expect(field.gradient(at: minimum.point, by: .exact).norm <= 1e-10, "\(minimum)")
        }
        for index in 0..<count {
          for move in [-1e-3, 1e-3] {
            var neighbor = minimum.point
            neighbor[index] += move
            #expect(field.value(at: neighbor) > minimum.value)
          }
        }
      }
    }
  }

  @Test(
    "from its start a descent goes down, and the start lies in the domain", arguments: TestFunction.allCases)
  func starts(function: TestFunction) throws {
    let start = function.start()
    #expect(function.domain.contains(start))
    let field = try #require(function.field())
    let path = Descent(on: field, by: LineSearch(of: field, .armijo), from: start, steps: 5).trajectory()
    #expect(path.last.value < path.iterates[0].value - 1e-3 * abs(path.iterates[0].value))
  }

  @Test("a slip of the finger finds the name, another word none")
  func nearest() {
    #expect(TestFunction.nearest(to: "rosenbrok") == .rosenbrock)
    #expect(TestFunction.nearest(to: "Himelblau") == .himmelblau)
    #expect(TestFunction.nearest(to: "goldstein_price") == .goldsteinPrice)
    #expect(TestFunction.nearest(to: "sin") == nil)
    #expect(TestFunction.nearest(to: "x") == nil)
    #expect(TestFunction.nearest(to: "") == nil)
  }

  @Test(
    "a number of variables that a function does not have is nil, not a crash",
    arguments: TestFunction.allCases)
  func dimensions(function: TestFunction) {
    for count in [-1, 0, 1, 3] {
      #expect((function.field(variables: count) != nil) == function.allows(variables: count))
      #expect(function.start(variables: count).count == max(0, count))
    }
    #expect(TestFunction.rosenbrock.field(variables: 1) == nil)
    #expect(TestFunction.himmelblau.field(variables: 3) == nil)
  }
}
