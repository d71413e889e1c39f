import Testing

@testable import Calculus

@Suite struct CriticalPointsTests {
  static let himmelblau = ScalarField(dimension: 2) { p in
    let (u, v) = (p[0] * p[0] + p[1] - 11, p[0] + p[1] * p[1] - 7)
    return u * u + v * v
  }

  private func square(_ half: Double) throws -> Domain { try Domain(from: -half, to: half, dimension: 2) }

  @Test("Himmelblau's function has four minima, four saddles and one maximum, where they are known to be")
  func himmelblau() throws {
    let points = Self.himmelblau.criticalPoints(in: try square(5))
    #expect(points.count { $0.kind == .minimum } == 4)
    #expect(points.count { $0.kind == .saddle } == 4)
    #expect(points.count { $0.kind == .maximum } == 1)
    #expect(points.count == 9)
    // mpmath.findroot of the gradient, 15 digits.
    let truth: [(Double, Double)] = [
      (3, 2), (-2.805118086952745, 3.131312518250573), (-3.779310253377747, -3.283185991286170),
      (3.584428340330492, -1.848126526964404), (-0.270844590667, -0.923038522),
    ]
    for (x, y) in truth {
      // Differences of values give seven to eight digits of the place.
      #expect(points.contains { abs($0.x - x) < 1e-6 && abs($0.y - y) < 1e-6 }, "\(x), \(y)")
    }
  }

  private typealias Case = (
    name: String, body: @Sendable (Double, Double) -> Double, kinds: [CriticalPoint.Kind]
  )

  private static let cases: [Case] = [
    ("bowl", { $0 * $0 + $1 * $1 }, [.minimum]),
    ("dome", { -$0 * $0 - $1 * $1 }, [.maximum]),
    ("saddle", { $0 * $0 - $1 * $1 }, [.saddle]),
    ("turned saddle", { $0 * $1 }, [.saddle]),
    ("monkey saddle", { $0 * $0 * $0 - 3 * $0 * $1 * $1 }, [.degenerate]),
    ("flat bowl", { $0 * $0 * $0 * $0 + $1 * $1 * $1 * $1 }, [.minimum]),
    ("plane", { $0 + 2 * $1 }, []),
    ("straight valley", { x, _ in x * x }, []),
    ("constant", { _, _ in 3 }, []),
    ("pole", { 1 / ($0 * $0 + $1 * $1) }, []),
    ("tiny values", { 1e-30 * ($0 * $0 + $1 * $1) }, [.minimum]),
  ]

  @Test("the kind of a critical point does not depend on where it lies in a cell", arguments: [0, 0.0137])
  func kinds(shift: Double) throws {
    let domain = try square(2)
    for (name, body, kinds) in Self.cases {
      let field = ScalarField(dimension: 2) { body($0[0] - shift, $0[1] - shift) }
      let points = field.criticalPoints(in: domain)
      #expect(points.map(\.kind) == kinds, "\(name): \(points)")
      for point in points { #expect(abs(point.x - shift) < 1e-3 && abs(point.y - shift) < 1e-3, "\(name)") }
    }
  }

  @Test("a critical point at the border belongs to the domain, one beyond it does not")
  func border() throws {
    let bowl = ScalarField(dimension: 2) { $0[0] * $0[0] + $0[1] * $0[1] }
    #expect(bowl.criticalPoints(in: try Domain([(0, 2), (-1, 1)])).count == 1)
    #expect(bowl.criticalPoints(in: try Domain([(0.01, 2), (-1, 1)])).isEmpty)
  }
}
