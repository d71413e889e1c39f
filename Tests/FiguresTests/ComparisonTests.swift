import Calculus
import Graphics
import Languages
import Testing

@testable import Figures

@Suite struct ComparisonTests {
  private let ravine = ScalarField(dimension: 2) { x in x[0] * x[0] / 20 + x[1] * x[1] }

  /// The book's four descents.
  private func graph(steps: Int = 29) throws -> DescentGraph {
    let settings = [
      try OptimizerSettings(.gradientDescent, [.rate: 0.95]), try OptimizerSettings(.momentum, [.rate: 0.1]),
      try OptimizerSettings(.adaGrad, [.rate: 1.5]), try OptimizerSettings(.adam, [.rate: 0.3]),
    ]
    return DescentGraph(
      ravine, settings.map { DescentRun(of: ravine, by: $0, from: [-7, 2], steps: steps) })
  }

  @Test("a panel has a figure for each run, all on the same limits, in frames of one size")
  func panel() throws {
    let panel = try Comparison(graph()).panel()
    let figures = panel.figures.compactMap { $0 as? PlaneFigure }
    #expect(figures.count == 4 && panel.columns == 2)
    #expect(Set(figures.map(\.extent)).count == 1)
    #expect(Set(figures.map { $0.placedLegend().0.frame.rect.size }).count == 1)
    #expect(
      figures.compactMap { $0.title?.plainText } == [
        "Gradient descent, η = 0.95", "Momentum, η = 0.1, μ = 0.9", "AdaGrad, η = 1.5", "Adam, η = 0.3",
      ])
    #expect(figures[0].caption?.plainText == "still moving after 29 steps, f = 0.01637")
  }

  @Test("an overlay has a legend with an entry for each run, told apart by ink")
  func overlay() throws {
    let figure = try graph().figure()
    let entries = try #require(figure.legend?.entries)
    #expect(entries.count == 4 && Set(entries.map(\.sample)).count == 4)
    #expect(figure.title?.plainText == "Optimizers on f(x₀, x₁), from (−7, 2)")
    #expect(figure.marks.count { $0 is PathMark } == 4)
  }

  @Test("rates of one optimizer are named by the rate alone")
  func rates() throws {
    let runs = try [0.1, 0.5].map {
      DescentRun(
        of: ravine, by: try OptimizerSettings(.gradientDescent, [.rate: $0]), from: [-7, 2], steps: 5)
    }
    var graph = DescentGraph(ravine, runs)
    let figure = try graph.figure()
    #expect(figure.legend?.entries.map(\.label.plainText) == ["η = 0.1", "η = 0.5"])
    #expect(figure.title?.plainText.hasPrefix("Gradient descent on") == true)
    graph.language = .korean
    #expect(try graph.figure().title?.plainText.hasSuffix("에서 경사 하강법, 출발점 (−7, 2)") == true)
  }

  @Test("two columns, whose letters are legible at 400 pixels, and three of more than six figures")
  func columns() {
    #expect([1, 2, 3, 4, 6, 9, 12].map(Comparison.columns) == [1, 2, 2, 2, 2, 3, 3])
  }
}
