import Foundation
import Testing

@testable import Calculus

@Suite struct CurveSamplingTests {
  private func sampling(
    from first: Double = 0, to last: Double = 400, visible: ClosedRange<Double> = -300...300,
    _ curve: (Double) -> Double
  ) -> CurveSampling {
    CurveSampling(from: first, to: last, count: 260, tolerance: 0.05, visible: visible, of: curve)
  }

  @Test("a smooth curve is one piece, and nowhere farther from its lines than the tolerance")
  func smooth() {
    let curve = { (u: Double) in 100 * sin(u * u / 4000) }
    let sampling = sampling(curve)
    #expect(sampling.pieces.count == 1 && sampling.breaks.isEmpty)
    let line = sampling.pieces[0]
    #expect(line.first?.u == 0 && line.last?.u == 400)
    for (a, b) in zip(line, line.dropFirst()) {
      for part in [0.25, 0.5, 0.75] {
        let u = a.u + part * (b.u - a.u)
        let slope = (b.v - a.v) / (b.u - a.u)
        let distance = abs(curve(u) - (a.v + part * (b.v - a.v))) / (1 + slope * slope).squareRoot()
        // Only the middle of a chord is looked at: 0.05, and a third more for the rest of it.
        #expect(distance < 0.07, "\(u)")
      }
    }
  }

  @Test("no line crosses a pole, and the branches reach beyond what is visible")
  func poles() {
    let sampling = sampling { 20 * tan($0 / 40) }
    // tan(u/40) has its poles at 20π, 60π and 100π.
    #expect(sampling.breaks.count == 3)
    for (found, odd) in zip(sampling.breaks, [1.0, 3, 5]) { #expect(abs(found - 20 * odd * .pi) < 1e-9) }
    #expect(sampling.pieces.count == 4)
    for piece in sampling.pieces.dropLast() { #expect((piece.last?.v ?? 0) > 300) }
    for piece in sampling.pieces.dropFirst() { #expect((piece.first?.v ?? 0) < -300) }
  }

  @Test(
    "a jump ends a piece at neighboring doubles, wherever it is", arguments: [0.3, 100.0, 199.123456, 399.9])
  func jumps(place: Double) {
    let sampling = sampling { $0 < place ? 1 : 40 }
    #expect(sampling.pieces.count == 2)
    #expect(sampling.breaks.count == 1 && abs((sampling.breaks.first ?? 0) - place) < 1e-9)
    #expect(sampling.pieces.allSatisfy { piece in Set(piece.map(\.v)).count == 1 })
  }

  @Test("a cliff is steep, but one piece", arguments: [1.0, 1e3, 1e6])
  func cliffs(steepness: Double) {
    let sampling = sampling { 100 * atan(steepness * ($0 - 200.1)) }
    #expect(sampling.pieces.count == 1 && sampling.breaks.isEmpty)
  }

  @Test("the curve reaches to the edge of where it is defined")
  func edges() {
    let sampling = sampling { ($0 - 50.5).squareRoot() * 10 + (350.25 - $0).squareRoot() * 10 }
    #expect(sampling.pieces.count == 1)
    #expect(abs((sampling.pieces.first?.first?.u ?? 0) - 50.5) < 1e-9)
    #expect(abs((sampling.pieces.first?.last?.u ?? 0) - 350.25) < 1e-9)
  }

  @Test("a curve that is nowhere, and one that is noise, end in time")
  func hostile() {
    #expect(sampling { _ in .nan }.pieces.isEmpty)
    #expect(sampling { _ in .infinity }.pieces.isEmpty)
    let noise = sampling { 100 * sin(1e9 * $0 * $0) }
    #expect(noise.pieces.reduce(0) { $0 + $1.count } < 250_000)
    #expect(!sampling { 1e308 * sin($0) }.pieces.isEmpty)
  }
}

@Suite struct GraphRangeTests {
  private func range(_ domain: ClosedRange<Double>, _ body: @escaping @Sendable (Double) -> Double)
    -> ClosedRange<Double>?
  {
    ScalarField.ofOneVariable(body).graphRange(over: domain)
  }

  @Test("without a pole all values are shown, steep ones too")
  func whole() throws {
    let square = try #require(range(-2...3) { $0 * $0 })
    // The sample at 0 is off by a rounding of 2.
    #expect(square.lowerBound < 1e-30 && square.upperBound == 9)
    let steep = try #require(range(-50...50) { exp($0) })
    #expect(steep.upperBound == exp(50))
    // The logarithm has no pole worth the name: its values grow, but slowly.
    #expect(try #require(range(0...1) { log($0) }).lowerBound == log(0.001))
  }

  @Test("a pole does not decide what is shown")
  func poles() throws {
    let tangent = try #require(range(-2 * .pi...2 * .pi) { tan($0) })
    #expect(tangent.upperBound < 30 && tangent.upperBound > 3)
    #expect(try #require(range(-5...5) { 1 / $0 }).upperBound < 20)
    let square = try #require(range(-5...5) { 1 / ($0 * $0) })
    #expect(square.lowerBound > 0 && square.upperBound < 200)
  }

  @Test("no value, no range; on a logarithmic axis only positive values count")
  func nothing() throws {
    #expect(range(-2...2) { _ in .nan } == nil)
    let field = ScalarField.ofOneVariable { $0 }
    #expect(field.graphRange(over: -2...(-1), positive: true) == nil)
    #expect(try #require(field.graphRange(over: -2...4, positive: true)).lowerBound > 0)
  }
}
