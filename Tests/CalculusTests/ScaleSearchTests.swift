import Elementary
import Testing

@testable import Calculus

@Suite struct ScaleSearchTests {
  private func search(at x: Double, of f: @escaping (Double) -> Double) -> ScaleSearch {
    var neighborhood = Neighborhood(of: x) { BoundedValue(value: f($0), bound: .nan) }
    return ScaleSearch(&neighborhood, from: neighborhood.firstStep, limit: 48)
  }

  @Test(
    "steps grow to the scale of f from far below",
    arguments: [1e-3, 1, 1e4, 1e9], [0.0, 1e-7, 1e-12])
  func growth(scale: Double, at x: Double) throws {
    let found = search(at: x) { Elementary.exp($0 / scale) }
    let h = try #require(found.start.first?.h)
    // Near the scale, or where the slope is good to 1e-14 already.
    #expect(h <= 2 * scale && h >= 0.02 * scale)
  }

  @Test("no step reaches over the edge of the domain")
  func edge() throws {
    let found = search(at: 1.001) { ($0 - 1).squareRoot() }
    #expect(try #require(found.start.first).h < 0.001)
    #expect(found.undefinedSides == [.left])
  }

  @Test("where there is no scale there is no start")
  func none() {
    #expect(search(at: 0) { abs($0) }.start.isEmpty)
    #expect(search(at: 1) { $0 == 1 ? 1 : .nan }.start.isEmpty)
    #expect(search(at: 0) { $0 < 0 ? -1 : 1 }.start.isEmpty)
  }
}
