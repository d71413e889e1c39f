import Calculus
import Graphics
import Languages
import Testing

@testable import Figures

@Suite struct DescentGraphTests {
  private let bowl = ScalarField(dimension: 2) { x in x[0] * x[0] + x[1] * x[1] }

  private func run(
    _ name: NamedOptimizer = .gradientDescent, rate: Double, steps: Int = 20, from start: [Double] = [-3, 4]
  ) throws -> DescentRun {
    DescentRun(of: bowl, by: try OptimizerSettings(name, [.rate: rate]), from: start, steps: steps)
  }

  @Test("the limits hold start, end and minimum, and an end that is far away stays outside")
  func limits() throws {
    let staying = try DescentGraph(bowl, run(rate: 0.1)).figure().extent
    for (x, y) in [(-3.0, 4.0), (-0.0346, 0.0461), (0, 0)] {
      #expect(staying.x.contains(x) && staying.y.contains(y))
    }
    let leaving = try DescentGraph(bowl, run(rate: 1.2, steps: 100)).figure().extent
    #expect(leaving.x.contains(-3) && leaving.y.contains(4))
    #expect(leaving.x.length < 100 && leaving.y.length < 100)
  }

  @Test(
    "the caption says what became of the descent, in both languages",
    arguments: [
      (0.1, 100, "converged at step 73", "73번째 걸음에서 수렴", "converged at step 73"),
      (0.1, 20, "still moving after 20 steps", "20걸음 뒤에도 이동 중", "after 20 steps, still moving"),
      (1.2, 30, "diverged from step 1 on", "1번째 걸음부터 발산", "diverging from step 1 on"),
    ])
  func captions(rate: Double, steps: Int, english: String, korean: String, sentence: String) throws {
    var graph = DescentGraph(bowl, try run(rate: rate, steps: steps))
    let words = try graph.figure()
    #expect(words.caption?.plainText.hasPrefix(english) == true)
    #expect(words.description.contains(sentence) && words.description.contains("starts at (−3, 4) and ends "))
    graph.language = .korean
    #expect(try graph.figure().caption?.plainText.hasPrefix(korean) == true)
  }

  @Test(
    "the title names the optimizer and what it is tuned by",
    arguments: [
      (NamedOptimizer.gradientDescent, "Gradient descent on f(x₀, x₁), η = 0.3"),
      (.momentum, "Momentum on f(x₀, x₁), η = 0.3, μ = 0.9"), (.adam, "Adam on f(x₀, x₁), η = 0.3"),
    ])
  func titles(name: NamedOptimizer, wanted: String) throws {
    let figure = try DescentGraph(bowl, run(name, rate: 0.3)).figure()
    #expect(figure.title?.plainText == wanted)
  }

  @Test("no label of a level line stands on the path")
  func labels() throws {
    let graph = DescentGraph(bowl, try run(rate: 0.02, steps: 200, from: [-3, 3.9]))
    var alone = graph
    alone.runs = []
    let drawing = try graph.figure().drawing()
    #expect(try alone.figure().drawing().texts.count >= drawing.texts.count - 3)
    let path = drawing.items.compactMap { item -> [Point]? in
      guard case .stroke(let range, let color, _) = item, color == graph.page.theme.accent else { return nil }
      return Array(drawing.paths.points[range.points])
    }.flatMap { $0 }
    let line = PageLine(vertices: path).spaced(by: 1)
    for text in drawing.texts where text.color == graph.page.theme.text && text.runs.count == 1 {
      #expect(line.allSatisfy { ($0 - text.pivot).length > 4 })
    }
  }
}
