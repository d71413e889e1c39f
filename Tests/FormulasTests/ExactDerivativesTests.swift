import Testing

@testable import Formulas

@Suite("Exact derivatives")
struct ExactDerivativesTests {
  @Test("away from edges both slopes of the series are the derivative, for random formulas", arguments: 0..<8)
  func series(part: UInt64) throws {
    var random = SeededRandom(state: part)
    var compared = 0
    var unknown = 0
    for seed in (part * 400)..<(part + 1) * 400 {
      var formula = try Formula("x0", parameters: ["a": 0.75, "beta": 1.5])
      formula = try Formula(RandomTree.make(seed: seed).text, parameters: formula.parameters)
      let count = max(1, formula.variableCount.minimum)
      let program = try formula.program(variables: count)
      let point = (0..<count).map { _ in Double.random(in: 0.25...2, using: &random) }
      let exact = ExactDerivatives(program)
      let numbers = exact.derivatives.values(at: point)
      guard numbers.allSatisfy(\.isFinite), numbers.last == 0, numbers.allSatisfy({ abs($0) < 1e6 }) else {
        continue
      }
      let bounds = program.gradient.boundedValues(at: point)
      for variable in 0..<count {
        for direction in [1.0, -1] {
          let series = program.results(along: variable, direction: direction, at: point)[0]
          let slope = OneSidedSlope(series, value: numbers[0], direction: direction)
          let truth = numbers[variable + 1]
          if slope == .unknown {
            unknown += 1
            continue
          }
          guard case .slope(let number) = slope else {
            Issue.record("\(slope) for \(truth) of \(formula.source) at \(point)")
            continue
          }
          // The two ways round differently, each about as much as the bound of one of them says.
          #expect(
            abs(number - truth) <= 1e-12 * abs(truth) + 8 * bounds[variable + 1].bound,
            "\(number) for \(truth) of \(formula.source) at \(point)")
          compared += 1
        }
      }
    }
    // Where a step underflows, its series may be lost.
    #expect(compared > 200 && unknown < compared / 200, "\(unknown) of \(compared)")
  }

  @Test("a point on no edge has the bits of the gradient's program")
  func bits() throws {
    let program = try Formula("(1-x)^2 + 100*abs(y-x^2)").program(variables: 2)
    let (value, slopes) = ExactDerivatives(program).gradient(at: [1.3, 0.7])
    #expect([value] + slopes.map(\.number) == program.gradient.values(at: [1.3, 0.7]))
  }

  @Test("a formula without edges pays nothing for them")
  func cost() throws {
    let program = try Formula("sum(100*(x[1:] - x[:-1]^2)^2 + (1 - x[:-1])^2)").program(variables: 10)
    let exact = ExactDerivatives(program)
    // One more step: the constant 0 that says "no edge".
    #expect(exact.derivatives.graph.steps.count <= program.gradient.graph.steps.count + 1)
  }

  @Test("random formulas on their edges end, and give numbers only with both slopes", arguments: 0..<4)
  func edges(part: UInt64) throws {
    var random = SeededRandom(state: part)
    for seed in (part * 250)..<(part + 1) * 250 {
      let formula = try Formula(RandomTree.make(seed: seed).text, parameters: ["a": 0, "beta": -1])
      let count = max(1, formula.variableCount.minimum)
      let point = (0..<count).map { _ in
        [0, 1, -1, 0.5, -0.0, .infinity, Double.leastNonzeroMagnitude][Int(random.next() % 7)]
      }
      let exact = ExactDerivatives(try formula.program(variables: count))
      let (value, slopes) = exact.gradient(at: point)
      let hessian = try #require(exact.hessian(at: point))
      #expect(slopes.count == count && hessian.count == count)
      for index in 0..<count where slopes[index].derivative == nil || !value.isFinite {
        #expect(hessian[index][index].isNaN)
      }
    }
  }
}
