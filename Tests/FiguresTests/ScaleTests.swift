import Testing

@testable import Figures

@Suite struct ScaleTests {
  private static let kinds: [(ScaleKind, Double, Double)] = [
    (.linear, -3, 4), (.log, 1e-12, 1e3), (.symlog(threshold: 0.1), -500, 2000),
  ]

  @Test("the limits stand at the ends, and order is kept", arguments: kinds)
  func order(kind: ScaleKind, lower: Double, upper: Double) throws {
    let scale = Scale(limits: try limits(lower, upper), from: 30, to: 430, kind: kind)
    // A few roundings of numbers up to 430.
    #expect(abs(scale(lower) - 30) < 1e-10)
    #expect(abs(scale(upper) - 430) < 1e-10)
    let places = (0...48).map { (index: Int) -> Double in
      let part = Double(index) / 48
      return scale(
        kind == .log
          ? lower * Decimal.power(index / 4) * (1 + Double(index % 4)) : lower + (upper - lower) * part)
    }
    #expect(zip(places, places.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test("a position leads back to its value", arguments: kinds)
  func inverse(kind: ScaleKind, lower: Double, upper: Double) throws {
    let scale = Scale(limits: try limits(lower, upper), from: 430, to: 30, kind: kind)
    for position in stride(from: 30.0, through: 430, by: 12.5) {
      // 400 points stand for at most 15 powers of ten: a relative error of 1e-15 · 15 · ln 10 and some.
      #expect(abs(scale(scale.value(at: position)) - position) < 1e-9)
    }
  }

  @Test("equal ratios are equally long on a logarithmic scale")
  func ratios() throws {
    let scale = Scale(limits: try limits(1e-3, 1e3), from: 0, to: 600, kind: .log)
    for (value, place) in [(1e-3, 0.0), (1e-2, 100), (1, 300), (10, 400), (1e3, 600)] {
      #expect(abs(scale(value) - place) < 1e-9)
    }
    #expect(abs((scale(2) - scale(1)) - (scale(200) - scale(100))) < 1e-9)
  }

  @Test("a symmetric scale is odd, and a straight line near zero")
  func symmetric() throws {
    let kind = ScaleKind.symlog(threshold: 1)
    for value in [0.0, 1e-3, 1, 50, 1e300] { #expect(kind.place(of: -value) == -kind.place(of: value)) }
    // log₁₀(1 + v) = v / ln 10 up to v²/2.
    #expect(abs(kind.place(of: 1e-4) - 1e-4 / 2.302585092994046) < 1e-8)
  }

  @Test("what is not positive has no place on a logarithmic scale, and its limits leave it out")
  func positive() throws {
    #expect(ScaleKind.log.place(of: 0).isNaN)
    #expect(ScaleKind.log.place(of: -1).isNaN)
    let shown = ScaleKind.log.showable(try limits(-5, 100))
    #expect(shown.lower > 0 && shown.upper == 100)
    #expect(ScaleKind.log.showable(try limits(-5, -1)).lower > 0)
  }

  @Test("room is a part of the axis, so on a logarithmic one a ratio")
  func room() throws {
    let grown = ScaleKind.log.grown(try limits(1e-2, 1e2), by: 0.25)
    // One power of ten on each side, up to the rounding of pow.
    #expect(abs(grown.lower / 1e-3 - 1) < 1e-12 && abs(grown.upper / 1e3 - 1) < 1e-12)
    #expect(Axis(limits: grown, scale: .log, room: 0.25).shown(.unit) == grown)
  }
}

/// Limits that a test knows to be in order.
func limits(_ lower: Double, _ upper: Double) throws -> Limits {
  try #require(Limits(lower, upper))
}
