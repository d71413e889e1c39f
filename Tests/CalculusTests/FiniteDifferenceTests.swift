import Testing

@testable import Calculus

@Suite struct FiniteDifferenceTests {
  let bowl = ScalarField { x in x[0] * x[0] + x[1] * x[1] }

  @Test("the book's printed digits come out exactly")
  func printedDigits() {
    #expect(bowl.gradient(at: [3, 4]).components == [6.00000000000378, 7.999999999999119])
    #expect(bowl.gradient(at: [0, 2]).components == [0, 4.000000000004])
    #expect(bowl.gradient(at: [3, 0]).components == [6.000000000012662, 0])
    let parabola = ScalarField.ofOneVariable { x in 0.01 * (x * x) + 0.1 * x }
    #expect(parabola.derivative(at: 5).derivative == 0.1999999999990898)
    #expect(parabola.derivative(at: 10).derivative == 0.2999999999986347)
  }

  @Test(
    "each rule is exact for polynomials of its order",
    arguments: [(FiniteDifference.Rule.forward, 1), (.backward, 1), (.central, 2), (.fivePoint, 4)])
  func orders(rule: FiniteDifference.Rule, order: Int) throws {
    // Powers of two: no rounding at all.
    let difference = try #require(FiniteDifference(rule, h: 0.25))
    for power in 1...order {
      let field = ScalarField.ofOneVariable { x in
        (0..<power).reduce(1.0) { product, _ in product * x }
      }
      let truth = Double(power) * (0..<power - 1).reduce(1.0) { product, _ in product * 2 }
      #expect(field.derivative(at: 2, by: .difference(difference)).derivative == truth)
    }
    let next = ScalarField.ofOneVariable { x in (0...order).reduce(1.0) { product, _ in product * x } }
    let truth = Double(order + 1) * (0..<order).reduce(1.0) { product, _ in product * 2 }
    #expect(next.derivative(at: 2, by: .difference(difference)).derivative != truth)
  }

  @Test("a step that is lost in rounding is stalled, not a zero gradient")
  func stalled() {
    let partial = bowl.partialDerivative(0, at: [0x1.8p40, 1])
    #expect(partial.status == .stalled)
    #expect(partial.derivative.isNaN && partial.number == 0)
    #expect(partial.notes == [.stepVanishes(h: 1e-4, spacing: 0x1p-12)])
    #expect(bowl.partialDerivative(0, at: [0x1p38, 1]).status == .ok)
  }

  @Test("the caller's point never changes, and the field sees only one coordinate moved")
  func pointStays() {
    let point = [3.0, 4.0]
    let field = ScalarField { x in (x[0] == 3 ? 1 : 0) + (x[1] == 4 ? 1 : 0) }
    _ = field.gradient(at: point, by: .fivePoint)
    #expect(point == [3, 4])
    // At each node one of the two coordinates is at home: all values are 1, all differences 0.
    #expect(field.gradient(at: point, by: .fivePoint).numbers == [0, 0])
  }

  @Test("f without a value is undefined, with an endless quotient infinite")
  func undefined() {
    let root = ScalarField.ofOneVariable { $0.squareRoot() }
    #expect(root.derivative(at: 0).status == .undefined)
    #expect(root.derivative(at: -1).status == .undefined)
    #expect(root.derivative(at: .infinity).status == .undefined)
    let pole = ScalarField.ofOneVariable { 1 / ($0 - 1e-4) }
    #expect(pole.derivative(at: 0).status == .infinite)
  }

  @Test("a point of the wrong dimension has no gradient")
  func wrongDimension() {
    let plane = ScalarField(dimension: 2) { $0[0] + $0[1] }
    #expect(plane.gradient(at: [1]).status == .undefined)
    #expect(plane.value(at: [1, 2, 3]).isNaN)
  }

  @Test("a step must be positive and finite", arguments: [0, -1e-4, .nan, .infinity])
  func steps(h: Double) {
    #expect(FiniteDifference(.central, h: h) == nil)
    #expect(NamedScheme.fivePoint.scheme(h: h) == nil)
  }

  @Test("each named scheme has its name", arguments: NamedScheme.allCases)
  func names(scheme: NamedScheme) {
    #expect(scheme.scheme()?.name == scheme)
  }
}
