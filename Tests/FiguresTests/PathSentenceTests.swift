import Calculus
import Languages
import Testing

@testable import Figures

@Suite struct PathSentenceTests {
  private func sentence(_ rate: Double, steps: Int, from start: [Double] = [-3, 4], _ language: Language)
    throws
    -> String
  {
    let bowl = ScalarField(dimension: start.count) { $0.reduce(0) { $0 + $1 * $1 } }
    let settings = try OptimizerSettings(.gradientDescent, [.rate: rate])
    let run = DescentRun(of: bowl, by: settings, from: start, steps: steps)
    return PathSentence(
      run: run, optimizer: OptimizerWords(settings, language).plain,
      variables: start.count == 1 ? ["x"] : ["x₀", "x₁"],
      language: language
    ).text
  }

  @Test("what is next to nothing beside the path is 0, up to the power of ten above it")
  func ending() throws {
    // The rate of 0.1 leaves 0.8 of each coordinate: 5 · 0.8¹⁰⁰ is 1.02 · 10⁻⁹.
    #expect(
      try sentence(0.1, steps: 100, .english).hasPrefix(
        "A path of gradient descent with η = 0.1 starts at (−3, 4) and ends within 10⁻⁸ of (0, 0) after 100 steps, converged at step 73: f = "
      ))
    #expect(
      try sentence(0.1, steps: 100, .korean).hasPrefix(
        "경사 하강법(η = 0.1)의 경로는 (−3, 4)에서 출발하여 100걸음 만에 (0, 0)에서 10⁻⁸ 이내에 이르고, 73번째 걸음에서 수렴합니다"))
  }

  @Test("one step is one step, and a path of one variable names it")
  func one() throws {
    #expect(
      try sentence(0.25, steps: 1, from: [4], .english)
        == "A path of gradient descent with η = 0.25 starts at x = 4 and ends at x = 2 after 1 step, still moving: f = 4, ‖∇f‖ = 4."
    )
    #expect(try sentence(1.2, steps: 30, .korean).contains("첫 걸음부터 발산합니다"))
  }
}
