import Testing

@testable import Calculus

@Suite struct ExtrapolationWindowTests {
  private func rungs(_ steps: [Double], at x: Double, of f: @escaping (Double) -> Double) -> [Rung] {
    var neighborhood = Neighborhood(of: x) { BoundedValue(value: f($0), bound: 0x1p-50) }
    return steps.compactMap { neighborhood.rung(h: $0) }
  }

  @Test("n rungs are exact for polynomials of degree 2n, and no further", arguments: 1...4)
  func order(count: Int) {
    let steps = [1, 0.5, 0.25, 0.125].prefix(count)
    func error(_ degree: Int) -> Double {
      let rungs = rungs(Array(steps), at: 1) { x in (0..<degree).reduce(1.0) { product, _ in product * x } }
      return abs(ExtrapolationWindow(rungs, 0, count - 1).value - Double(degree))
    }
    for degree in 0...(2 * count) { #expect(error(degree) <= 1e-13) }
    #expect(error(2 * count + 1) > 1e-9)
  }

  @Test("both residuals vanish for polynomials of lower degree, and grow with what is off them")
  func residuals() {
    func window(_ noise: Double) -> ExtrapolationWindow {
      var sign = -1.0
      let rungs = rungs([0.5, 0.3, 0.18, 0.108], at: 0.25) { x in
        sign = -sign
        return x * x * x - x + noise * sign * x
      }
      return ExtrapolationWindow(rungs, 0, 3)
    }
    #expect(window(0).slopeResidual <= 1e-15 && window(0).meanResidual <= 1e-15)
    for noise in [1e-9, 1e-6, 1e-3] {
      let window = window(noise)
      #expect(max(window.slopeResidual, window.meanResidual) > noise / 30)
      #expect(max(window.slopeResidual, window.meanResidual) < noise * 30)
    }
  }

  @Test("the rounding bound is what f states, through the weights")
  func rounding() {
    let rungs = rungs([0.5], at: 1) { $0 }
    // One central difference: (2⁻⁵⁰ + 2⁻⁵⁰) / 2h.
    #expect(ExtrapolationWindow(rungs, 0, 0).rounding == 0x1p-49)
    #expect(ExtrapolationWindow(rungs, 0, 0).amplification == 2.0.squareRoot())
  }

  @Test("cancellation shows in the grid of the values")
  func grid() {
    let clean = rungs([0.51, 0.31, 0.17], at: 0.7) { 3 * $0 / 7 }
    let cancelled = rungs([0.51, 0.31, 0.17], at: 0.7) { (3 * $0 / 7 + 1024) - 1024 }
    let step = rungs([0.51, 0.31, 0.17], at: 0.7) { _ in 2 }
    #expect(ExtrapolationWindow(clean, 0, 2).unit <= 2 * Double.ulpOfOne)
    #expect(ExtrapolationWindow(cancelled, 0, 2).unit == 1024.0.ulp)
    #expect(ExtrapolationWindow(step, 0, 2).unit == 2 * Double.ulpOfOne)
  }
}
