import Testing

@testable import Calculus

@Suite struct GradientCheckTests {
  static let bowl = ScalarField(
    dimension: 2, { x in x[0] * x[0] + x[1] * x[1] }, gradient: { x in [2 * x[0], 2 * x[1]] })

  /// The slip of the third note: `/ 2*h` without parentheses.
  static let slip: @Sendable ([Double]) -> [Double] = { x in
    x.indices.map { i in
      var (above, below) = (x, x)
      above[i] += 1e-4
      below[i] -= 1e-4
      return (bowl.value(at: above) - bowl.value(at: below)) / 2 * 1e-4
    }
  }

  @Test("the slip of the third note has its printed digits, and is caught")
  func thirdNote() {
    #expect(Self.slip([3, 4]) == [6.000000000003781e-08, 7.999999999999119e-08])
    let check = GradientCheck(of: Self.bowl, gradient: Self.slip, at: [[3, 4]])
    #expect(!check.passes && check.failures.count == 2)
    #expect(check.worst?.variable == 0 || check.worst?.variable == 1)
    #expect(abs((check.worst?.error ?? 0) - 1) < 1e-7)
    let slipped = ScalarField(dimension: 2, { Self.bowl.value(at: $0) }, gradient: Self.slip)
    let path = Descent(
      on: slipped, by: GradientDescent(rate: 0.1), from: [-3, 4], steps: 100, scheme: .exact)
    #expect(path.trajectory().last.point == [-2.9999994000000587, 3.9999992000000804])
  }

  @Test("the notes' method passes, a forward difference with a large step does not")
  func schemes() throws {
    let points = [[3.0, 4], [0, 2], [-1, 0.5]]
    #expect(GradientCheck(of: Self.bowl, at: points).passes)
    let forward = try #require(NamedScheme.forward.scheme(h: 0.1))
    let check = GradientCheck(of: Self.bowl, at: points, by: forward)
    #expect(check.components.count == 6)
    // f(x+h) − f(x) = 2xh + h²: each is off by h = 0.1.
    for component in check.components { #expect(abs(component.difference - 0.1) < 1e-12) }
    #expect(GradientCheck(of: Self.bowl, at: points, by: forward, tolerance: 0.11).passes)
  }

  @Test("a number where there is no derivative fails, as a missing one does; two missing ones agree")
  func missing() {
    let kink = ScalarField(
      dimension: 1, { abs($0[0]) }, gradient: { [$0[0] == 0 ? .nan : $0[0] < 0 ? -1 : 1] })
    #expect(!GradientCheck(of: kink, at: [[0]]).passes)
    #expect(GradientCheck(of: kink, at: [[0]]).worst?.error == .infinity)
    let root = ScalarField(dimension: 1, { $0[0].squareRoot() }, gradient: { [0.5 / $0[0].squareRoot()] })
    #expect(GradientCheck(of: root, at: [[-1]]).passes)
    #expect(!GradientCheck(of: root, at: [[1e-5]]).passes)
    #expect(GradientCheck(of: root, at: []).passes && GradientCheck(of: root, at: []).worst == nil)
  }

  @Test("a vanishing step is no zero gradient")
  func stalled() {
    #expect(!GradientCheck(of: Self.bowl, at: [[1e13, 1]]).passes)
  }
}
