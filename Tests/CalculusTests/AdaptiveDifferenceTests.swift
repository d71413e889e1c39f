import Elementary
import Testing

@testable import Calculus

@Suite struct AdaptiveDifferenceTests {
  private func derivative(at x: Double, of f: @escaping (Double) -> Double) -> PartialDerivative {
    AdaptiveDifference.derivative(at: x) { BoundedValue(value: f($0), bound: .nan) }
  }

  @Test("polynomials of low degree have their derivatives up to rounding", arguments: 1...6)
  func polynomials(degree: Int) {
    for x in [-17.3, -1, -0.37, 0.1, 2, 12345.678] {
      let power = { (n: Int, x: Double) in (0..<n).reduce(1.0) { product, _ in product * x } }
      let found = derivative(at: x) { power(degree, $0) }
      let truth = Double(degree) * power(degree - 1, x)
      #expect(found.status == .ok)
      // A few roundings of f, at most 8 times weighted: h is a fair part of |x|.
      #expect(abs(found.number - truth) <= 64 * truth.ulp)
      #expect(abs(found.number - truth) <= (found.errorBound ?? 0) + truth.ulp)
    }
  }

  /// Truths by mpmath with 40 digits; tolerances are 100 times the relative rounding of f over h f′, or the peers'.
  static let table:
    [(name: String, f: @Sendable (Double) -> Double, x: Double, truth: Double, tolerance: Double)] = [
      ("exp(sin x)", { Elementary.exp(Elementary.sin($0)) }, 1.9, -0.83284579179916625, 1e-13),
      ("x^x", { Elementary.pow($0, $0) }, 1.3, 1.7754606438173387, 1e-13),
      ("log(sin x)", { Elementary.log(Elementary.sin($0)) }, 3.1, -24.028841576928499, 1e-12),
      ("atan(1e5 x)", { Elementary.atan(1e5 * $0) }, 1e-5, 50000, 1e-13),
      ("erf", { Elementary.erf($0) }, 0.9, 0.50196857424036727, 1e-13),
      ("1/(x²+1e-4)", { 1 / ($0 * $0 + 1e-4) }, 0.004, -594530.32104637334, 1e-12),
      ("√(x+1) − √x", { ($0 + 1).squareRoot() - $0.squareRoot() }, 1000, -7.8997698165474377e-06, 1e-9),
      ("cos 1000x", { Elementary.cos(1000 * $0) }, 0.7, -543.97052336341290, 1e-11),
      ("1e150 cos x", { 1e150 * Elementary.cos($0) }, 0.6, -5.6464247339503535e149, 1e-13),
      ("x − sin x", { $0 - Elementary.sin($0) }, 0.05, 0.0012497396050337536, 1e-10),
      ("exp at 1e-8", { Elementary.exp($0) }, 1e-8, 1.00000001, 1e-13),
      ("sin(x/1e6)", { Elementary.sin($0 / 1e6) }, 300, 9.9999995500000034e-07, 1e-13),
    ]

  @Test("the derivative is good to the rounding of f, within its bound, in a fair number of evaluations")
  func accuracy() {
    var evaluations = 0
    for (name, f, x, truth, tolerance) in Self.table {
      let found = derivative(at: x, of: f)
      #expect(found.status == .ok, "\(name)")
      #expect(abs(found.number - truth) <= tolerance * abs(truth), "\(name)")
      #expect(abs(found.number - truth) <= (found.errorBound ?? 0), "\(name)")
      evaluations += found.evaluations
    }
    #expect(evaluations <= 20 * Self.table.count)
  }

  @Test(
    "waves within the first step give no confident nonsense, but shorter steps",
    arguments: [1.27, -4.6, 13.1, 55.5, 400, -599])
  func aliasing(x: Double) {
    let tau = 2 * Double.pi
    let waves: [(f: (Double) -> Double, slope: (Double) -> Double)] = [
      // Rastrigin, Griewank and Levy N.13 along one coordinate.
      ({ 10 + $0 * $0 - 10 * Elementary.cos(tau * $0) }, { 2 * $0 + 10 * tau * Elementary.sin(tau * $0) }),
      ({ 1 + $0 * $0 / 4000 - Elementary.cos($0) }, { $0 / 2000 + Elementary.sin($0) }),
      (
        { x in
          let sine = Elementary.sin(tau * x)
          return (x - 1) * (x - 1) * (1 + sine * sine)
        },
        { x in
          let sine = Elementary.sin(tau * x)
          return 2 * (x - 1) * (1 + sine * sine)
            + (x - 1) * (x - 1) * 2 * tau * sine * Elementary.cos(tau * x)
        }
      ),
    ]
    for (f, slope) in waves {
      let found = derivative(at: x, of: f)
      let truth = slope(x)
      #expect(found.status == .ok)
      // The slope's own rounding: that of 2πx, and of terms that cancel.
      let rounding = 1e-15 * abs(x) * tau * tau * (10 + x * x)
      #expect(abs(found.number - truth) <= (found.errorBound ?? 0) + rounding)
      #expect((found.errorBound ?? .infinity) <= 1e-6 * max(1, abs(truth)))
    }
  }

  @Test(
    "waves of any length, seen from anywhere, have their slopes",
    arguments: [1e-6, 1e-3, 1, 1e4, 1e9], [0, 1e-7, 0.3, 1, 77])
  func waves(length: Double, at x: Double) {
    let found = derivative(at: x) { Elementary.sin($0 / length + 0.5) }
    let truth = Elementary.cos(x / length + 0.5) / length
    // The phase is rounded, in f as in the truth.
    let rounding = 4 * ((x / length) + 0.5).ulp / length
    #expect(found.status == .ok)
    #expect(abs(found.number - truth) <= (found.errorBound ?? 0) + rounding)
    #expect((found.errorBound ?? .infinity) <= 1e4 * rounding + 1e-9 / length)
  }

  @Test("a function that waves within the first step says so")
  func wavesAreNoted() {
    let notes = derivative(at: 400) { 1 + $0 * $0 / 4000 - Elementary.cos($0) }.notes
    #expect(notes.contains { if case .oscillates = $0 { true } else { false } })
    #expect(derivative(at: 1) { Elementary.exp($0) }.notes.isEmpty)
    // One valley, or a pole nearby, is no wave.
    #expect(derivative(at: 0) { ($0 * $0 + 1e-10).squareRoot() }.notes.isEmpty)
    #expect(derivative(at: 1.001) { 1 / ($0 - 1) }.notes.isEmpty)
  }

  @Test("a kink has its two slopes, whatever their size beside f")
  func kinks() {
    let kinks: [(f: (Double) -> Double, x: Double, left: Double, right: Double)] = [
      ({ abs($0) }, 0, -1, 1), ({ ($0 * $0).squareRoot() }, 0, -1, 1), ({ abs($0) + $0 }, 0, 0, 2),
      ({ max($0, 1) }, 1, 0, 1), ({ max($0, $0 * $0) }, 1, 1, 2), ({ abs($0 - 0.3) }, 0.3, -1, 1),
      ({ max(0, $0) }, 0, 0, 1), ({ 1000 + abs($0 - 7) }, 7, -1, 1),
      ({ $0 + 1e-6 * abs($0) }, 0, 1 - 1e-6, 1 + 1e-6),
      // Small beside the bend of f itself.
      ({ $0 * $0 + 1e-4 * abs($0 - 2) }, 2, 4 - 1e-4, 4 + 1e-4),
      ({ Elementary.exp($0) + 1e-3 * max(0, $0) }, 0, 1, 1.001),
    ]
    for (f, x, left, right) in kinks {
      let found = derivative(at: x, of: f)
      guard case .oneSided(let foundLeft?, let foundRight?) = found.status else {
        Issue.record("\(found.status) at \(x)")
        continue
      }
      // A slope is a quotient over h ≥ 1e-3: rounding of f over h.
      let tolerance = 1e-9 * max(abs(left), abs(right))
      #expect(abs(foundLeft - left) <= tolerance && abs(foundRight - right) <= tolerance)
      #expect(found.notes == [.kink(left: foundLeft, right: foundRight)])
      #expect(found.derivative.isNaN)
    }
  }

  @Test("a smooth bend, however sharp, is no kink", arguments: [1e-2, 1e-4, 1e-6, 1e-10, 1e-15])
  func sharpBends(width: Double) {
    let found = derivative(at: 0) { ($0 * $0 + width * width).squareRoot() }
    #expect(found.status == .ok && abs(found.number) <= 1e-9)
    let aside = derivative(at: width) { ($0 * $0 + width * width).squareRoot() }
    #expect(aside.status == .ok && abs(aside.number - 0.5.squareRoot()) <= 1e-12)
  }

  @Test("jumps and vertical tangents are told from slopes and from each other")
  func jumpsAndVerticals() {
    for (f, x) in [
      ({ $0.rounded(.down) }, 2), ({ $0 < 0 ? -1 : $0 > 0 ? 1 : 0 }, 0), ({ $0 < 1 ? $0 : 2 * $0 }, 1),
      ({ $0 + 1e-3 * $0.rounded(.down) }, 3), ({ $0 < 0 ? $0 : $0 + 1e-8 }, 0),
    ] as [((Double) -> Double, Double)] {
      let found = derivative(at: x, of: f)
      #expect(found.status == .notDifferentiable && found.notes == [.jump])
    }
    #expect(derivative(at: 2.5) { $0.rounded(.down) }.derivative == 0)

    let vertical = derivative(at: 0) { Elementary.cbrt($0) }
    #expect(vertical.status == .infinite && vertical.number == .infinity && vertical.notes == [.vertical])
    #expect(derivative(at: 1) { -Elementary.cbrt($0 - 1) }.number == -.infinity)
    let cusp = derivative(at: 0) { abs($0).squareRoot() }
    #expect(cusp.status == .notDifferentiable && cusp.notes == [.vertical])
    let steep = derivative(at: 0) { Elementary.atan(1e8 * $0) }
    #expect(steep.status == .ok && abs(steep.number - 1e8) <= 1e-4)
  }

  @Test("at an edge of its domain f has a slope on one side, a vertical tangent, or nothing")
  func edges() {
    let root = derivative(at: 0) { $0.squareRoot() }
    #expect(root.status == .infinite && root.notes == [.undefinedOn(.left), .vertical])
    let arc = derivative(at: 1) { Elementary.asin($0) }
    #expect(arc.status == .infinite && arc.notes == [.undefinedOn(.right), .vertical])
    let logarithm = derivative(at: 0) { Elementary.log($0) }
    #expect(logarithm.status == .undefined && logarithm.notes == [.undefinedAtPoint])

    let cut = derivative(at: 0) { $0 >= 0 ? Elementary.exp($0) : .nan }
    guard case .oneSided(nil, let slope?) = cut.status else {
      Issue.record("\(cut.status)")
      return
    }
    #expect(abs(slope - 1) <= (cut.errorBound ?? 0) && (cut.errorBound ?? 1) <= 1e-10)
    #expect(cut.notes == [.undefinedOn(.left), .takenFrom(.right)])
    let level = derivative(at: 0) { $0 * $0.squareRoot() }
    #expect(level.status == .oneSided(left: nil, right: 0))

    // Close to the edge, but not on it.
    let near = derivative(at: 1e-12) { $0 >= 0 ? Elementary.exp($0) : .nan }
    #expect(near.status == .ok && abs(near.number - 1) <= 1e-10)
    #expect(near.notes == [.undefinedOn(.left), .takenFrom(.right)])
    #expect(abs(derivative(at: 1e-9) { Elementary.log($0) }.number - 1e9) <= 1e-3)

    let alone = derivative(at: 3) { $0 == 3 ? 1 : .nan }
    #expect(alone.status == .undefined && alone.notes == [.undefinedOn(.left), .undefinedOn(.right)])
  }

  @Test("critical points of any order are level")
  func levelPoints() {
    let level: [(f: (Double) -> Double, x: Double)] = [
      ({ $0 * $0 }, 0), ({ $0 * $0 * $0 }, 0), ({ $0 * $0 * $0 * $0 }, 0), ({ Elementary.cos($0) }, 0),
      ({ ($0 - 1) * ($0 - 1) * ($0 - 1) }, 1), ({ _ in 5 }, 1), ({ _ in 0 }, 0),
      ({ abs($0) * abs($0).squareRoot() }, 0),
    ]
    for (f, x) in level {
      let found = derivative(at: x, of: f)
      #expect(found.status == .ok)
      #expect(abs(found.number) <= max(found.errorBound ?? 0, 0) && abs(found.number) <= 1e-15)
    }
  }

  @Test("whatever f does, it is asked no more often than the budget allows")
  func budget() {
    let functions: [(Double) -> Double] = [
      { _ in .nan }, { _ in .infinity }, { $0 }, { abs($0) }, { 1 / $0 }, { $0 == 1 ? 1 : .nan },
      { Elementary.sin(1 / $0) }, { $0.squareRoot() }, { Elementary.exp($0) }, { $0.rounded() },
      { -$0 * $0 * $0 * $0 }, { Elementary.sin(1e9 * $0) },
      // Noise of every bit.
      { x in Double((x.bitPattern &* 0x9E37_79B9_7F4A_7C15) >> 12) * 0x1p-52 },
      { x in x + 1e-8 * Double((x.bitPattern &* 0x9E37_79B9_7F4A_7C15) >> 12) * 0x1p-52 },
    ]
    let points = [
      0, -0.0, 1, -1, 0.1, 1e-300, 5e-324, 1e300, -.greatestFiniteMagnitude, 1e16, .infinity, -.infinity,
      .nan,
    ]
    for f in functions {
      for x in points {
        var count = 0
        let found = derivative(at: x) {
          count += 1
          return f($0)
        }
        #expect(found.evaluations == count)
        #expect(count <= AdaptiveDifference.budget)
        #expect(found.status != .ok || (found.number.isFinite && found.errorBound.map { $0 >= 0 } ?? false))
      }
    }
  }

  @Test("points at the ends of the doubles have derivatives")
  func extremePoints() {
    for x in [1e300, -1e308, 5e-324, 1e-300, 0, .leastNormalMagnitude] {
      #expect(abs(derivative(at: x) { $0 }.derivative - 1) <= 1e-14)
    }
    #expect(abs(derivative(at: 1e-300) { Elementary.sin($0) }.derivative - 1) <= 1e-14)
    #expect(abs(derivative(at: 5e-324) { Elementary.exp($0) }.derivative - 1) <= 1e-13)
    #expect(abs(derivative(at: 1e150) { $0 * $0 }.derivative / 2e150 - 1) <= 1e-12)
    for x in [Double.infinity, -.infinity, .nan] {
      #expect(derivative(at: x) { $0 }.status == .undefined)
    }
  }

  @Test("values that are rounded coarsely widen the bound", arguments: [0.3, 1.0, 2.7, -5.1])
  func noisyValues(x: Double) {
    let found = derivative(at: x) { Double(Float(Elementary.sin($0))) }
    let error = abs(found.number - Elementary.cos(x))
    #expect(error <= (found.errorBound ?? 0))
    #expect((found.errorBound ?? 1) > 1e-9 && error < 1e-4)
  }

  /// A field that states the rounding errors of its values.
  private struct StatingKernel: FieldKernel {
    let bound: Double
    var dimension: Int? { 1 }
    func value(at point: [Double]) -> Double { Elementary.sin(point[0]) + bound * Self.noise(point[0]) }
    func boundedValue(at point: [Double]) -> BoundedValue? {
      BoundedValue(value: value(at: point), bound: bound + 0x1p-53)
    }
    /// Between −1 and 1, without any order.
    static func noise(_ x: Double) -> Double {
      Double((x.bitPattern &* 0x9E37_79B9_7F4A_7C15) >> 12) * 0x1p-51 - 1
    }
  }

  @Test(
    "a field that states its rounding has it in the bound, and no more", arguments: [0, 1e-14, 1e-10, 1e-6])
  func statedRounding(bound: Double) {
    let field = ScalarField(StatingKernel(bound: bound))
    for x in [0.2, 0.9, 1.4, 3.9, -2.2] {
      let found = field.derivative(at: x, by: .adaptive)
      let error = abs(found.number - Elementary.cos(x))
      let stated = found.errorBound ?? .infinity
      #expect(error <= stated)
      // Steps shorter than 1/50 of the scale of sin would be a poor choice.
      #expect(stated <= 300 * (bound + 0x1p-53) + 1e-12)
    }
  }

  @Test("the gradient of a field without derivatives of its own is the adaptive one under the name exact")
  func gradients() {
    let field = ScalarField { x in x[0] * x[0] / 20 + x[1] * x[1] }
    let gradient = field.gradient(at: [-7, 2], by: .adaptive)
    #expect(abs(gradient.components[0] + 0.7) <= 1e-14 && abs(gradient.components[1] - 4) <= 1e-14)
    #expect(gradient == field.gradient(at: [-7, 2], by: .exact))
  }
}
