import Calculus
import Elementary
import Graphics
import Testing

@testable import Figures

@Suite struct QuiverTests {
  private func quiver(_ count: Int = 9, _ body: @escaping @Sendable ([Double]) -> Double) throws -> Quiver {
    let grid = try Grid(Domain(from: -2, to: 2, dimension: 2), counts: [count])
    return Quiver(ScalarField(dimension: 2, body), on: grid)
  }

  @Test("a bowl is drawn in proportion; a steep field by the root or the logarithm, and says so")
  func transforms() throws {
    let bowl = try quiver { $0[0] * $0[0] + $0[1] * $0[1] }
    #expect(bowl.sampled().mark.lengths.transform == .linear)
    #expect(!bowl.figure().description.contains("Lengths"))
    let steep = try quiver { x in
      let squares = x[0] * x[0] + x[1] * x[1]
      return squares * squares * squares
    }
    #expect(steep.sampled().mark.lengths.transform != .linear)
    #expect(steep.figure().description.contains("Lengths grow with the"))
  }

  @Test("the description says that short arrows are drawn longer, where they are")
  func stretched() throws {
    var bowl = try quiver(33) { $0[0] * $0[0] + $0[1] * $0[1] }
    #expect(bowl.figure().description.contains("are drawn as long as that"))
    bowl.lengths.shortest = 0
    #expect(!bowl.figure().description.contains("are drawn as long as that"))
  }

  @Test("arrows of one class of colors share a path: at most 64 classes of five items")
  func classes() throws {
    var bowl = try quiver(60) { $0[0] * $0[0] + $0[1] * $0[1] }
    let plain = bowl.figure().drawing().items.count
    bowl.coloring = .magnitude
    let colored = bowl.figure().drawing().items.count
    #expect(colored > plain)
    // The bar of colors takes fewer than 40 items.
    #expect(colored < plain + 64 * 5 + 40)
  }

  @Test("colors stand for what they say")
  func colors() throws {
    func values(_ coloring: Quiver.Coloring) throws -> (samples: [QuiverMark.Sample], values: [Double]) {
      var quiver = try quiver { $0[0] * $0[0] * $0[0] + $0[1] }
      quiver.coloring = coloring
      let mark = quiver.sampled().mark
      return (mark.samples, try #require(mark.colors).values)
    }
    for (sample, value) in try zip(values(.value).samples, values(.value).values) {
      #expect(value == sample.x * sample.x * sample.x + sample.y)
    }
    for (sample, value) in try zip(values(.magnitude).samples, values(.magnitude).values) {
      let slope = 3 * sample.x * sample.x
      // The central difference of a cube is off by h² = 1e-8, and by rounding.
      #expect(abs(value - (slope * slope + 1).squareRoot()) < 1e-7)
    }
    for (sample, value) in try zip(values(.angle).samples, values(.angle).values) {
      #expect(value == Elementary.atan2(sample.dy, sample.dx))
    }
    for value in try values(.error).values {
      // h² for a cube; the adaptive scheme that stands for the exact one is off by far less.
      #expect(abs(value - 1e-8) < 5e-10)
    }
  }
}
