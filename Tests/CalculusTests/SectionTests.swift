import Testing

@testable import Calculus

@Suite struct SectionTests {
  private static let field = ScalarField(dimension: 2) { $0[0] * $0[0] * $0[1] + 3 * $0[1] * $0[1] }

  @Test("a section has the values of the field on its line")
  func values() {
    for t in [-2.0, -0.3, 0, 1, 7.5] {
      #expect(
        Self.field.section(through: [3, 4], along: 0).value(at: [t]) == Self.field.value(at: [t, 4]))
      #expect(
        Self.field.section(through: [3, 4], along: 1).value(at: [t]) == Self.field.value(at: [3, t]))
    }
  }

  @Test(
    "its derivative is the partial derivative, to the last bit: the rules ask for the same values",
    arguments: [DerivativeScheme.central, .exact])
  func derivatives(scheme: DerivativeScheme) {
    let partials = Self.field.gradient(at: [3, 4], by: scheme).partials
    for axis in [0, 1] {
      let section = Self.field.section(through: [3, 4], along: axis)
      let derivative = section.derivative(at: [3.0, 4][axis], by: scheme)
      #expect(derivative.derivative == partials[axis].derivative)
      // ∂f/∂x = 2xy = 24, ∂f/∂y = x² + 6y = 33; the rounding of values near 84, over h = 1e-4.
      #expect(abs(derivative.derivative - [24.0, 33][axis]) < 1e-9)
    }
  }

  @Test("derivatives that the field knows are those of the section")
  func known() {
    let field = ScalarField(dimension: 2, { $0[0] * $0[1] }, gradient: { [$0[1] + 100, $0[0] + 200] })
    #expect(field.section(through: [3, 4], along: 0).derivative(at: 3, by: .exact).derivative == 104)
    #expect(field.section(through: [3, 4], along: 1).derivative(at: 4, by: .exact).derivative == 203)
  }
}
