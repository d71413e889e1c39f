import Calculus
import Elementary
import Graphics
import Languages
import Testing

@testable import Figures

@Suite struct CurveDescentTests {
  private func graph(
    _ optimizer: NamedOptimizer, _ rates: [Double], from start: Double, steps: Int, _ limits: Limits?,
    _ body: @escaping @Sendable (Double) -> Double
  ) throws -> Graph {
    let field = ScalarField.ofOneVariable(body)
    var graph = Graph(field, over: limits ?? .unit)
    graph.paths = try rates.map { rate in
      let settings = try OptimizerSettings(optimizer, [.rate: rate])
      return DescentRun(of: field, by: settings, from: [start], steps: steps)
    }
    if limits == nil { graph.domain = graph.suggestedDomain }
    return graph
  }

  @Test("the parabola of Newton's method touches the graph and has its bottom where the step ends")
  func parabola() throws {
    let graph = try graph(.newton, [1], from: 10, steps: 6, nil) { (0.5 * $0).cosh }
    let iterates = graph.paths[0].trajectory.iterates
    let parabolas = graph.sampled().parabolas
    #expect(parabolas.count == 2)
    for (index, parabola) in parabolas.enumerated() {
      #expect(parabola.value(at: iterates[index].point[0]) == iterates[index].value)
      // Second differences have about seven digits.
      #expect(abs(parabola.vertex - iterates[index + 1].point[0]) < 1e-5)
    }
    #expect(graph.figure().legend?.entries.last?.label.plainText == "local parabola")
  }

  @Test("a descent that hardly moves on a plateau is told so, and one in a valley is not")
  func plateau() throws {
    var flat = try graph(.gradientDescent, [0.1], from: 4, steps: 100, Limits(-2, 5)) { $0.tanh }
    #expect(flat.plateau?.x == 4)
    #expect(flat.figure().description.contains("The gradient vanishes: at x = 4 the slope is only 0.00134"))
    flat.language = .korean
    #expect(flat.figure().description.contains("기울기 소실"))
    let valley = try graph(.gradientDescent, [0.001], from: 4, steps: 100, Limits(-5, 5)) { $0 * $0 }
    #expect(valley.plateau == nil)
    let moving = try graph(.gradientDescent, [0.1], from: 0.5, steps: 100, Limits(-2, 5)) { $0.tanh }
    #expect(moving.plateau == nil)
  }

  @Test("small multiples on a curve share the domain, which follows from the runs that arrive")
  func comparison() throws {
    let graph = try graph(.gradientDescent, [0.05, 0.2, 1.1], from: 10, steps: 10, nil) { $0 * $0 }
    // The first steps of the run that diverges, 10 → −12 → 14.4, are seen, and not its end, 62.
    #expect(graph.domain.lower < -12 && graph.domain.lower > -30)
    #expect(graph.domain.upper > 14.4 && graph.domain.upper < 30)
    let panel = try Comparison(graph).panel()
    let figures = panel.figures.compactMap { $0 as? PlaneFigure }
    #expect(figures.map { $0.title?.plainText } == ["η = 0.05", "η = 0.2", "η = 1.1"])
    #expect(Set(figures.map(\.x.limits)).count == 1 && Set(figures.map(\.y.limits)).count == 1)
    #expect(panel.title?.plainText == "Gradient descent on f(x), from x = 10")
  }

  @Test("several descents on one curve have a legend")
  func overlay() throws {
    let graph = try graph(.gradientDescent, [0.1, 0.3], from: 10, steps: 5, nil) { $0 * $0 }
    #expect(graph.figure().legend?.entries.map(\.label.plainText) == ["η = 0.1", "η = 0.3"])
  }
}

extension Double {
  fileprivate var tanh: Double { Elementary.sinh(self) / Elementary.cosh(self) }
  fileprivate var cosh: Double { Elementary.cosh(self) }
}
