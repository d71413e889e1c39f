import Calculus
import Graphics
import Testing

@testable import Figures

@Suite struct LengthKeyTests {
  private func quiver(_ body: @escaping @Sendable ([Double]) -> Double) throws -> Quiver {
    let grid = try Grid(Domain(from: -2, to: 2, dimension: 2), counts: [9])
    return Quiver(ScalarField(dimension: 2, body), on: grid)
  }

  @Test("arrow length ÷ key length × key value is |∇f|")
  func law() throws {
    var quiver = try quiver { $0[0] * $0[0] + $0[1] * $0[1] }
    quiver.hasKey = true
    quiver.lengths.shortest = 0
    let sampled = quiver.sampled()
    let figure = quiver.figure(sampled)
    let key = try #require(figure.lengthKey)
    let frame = figure.placedLegend().0.frame
    let scale = ArrowScale(key.arrows, in: frame)
    let (value, unit) = (key.values[0], scale.vector(key.values[0], 0).length)
    #expect(value == 5)
    for sample in sampled.mark.samples {
      let length = scale.vector(sample.dx, sample.dy).length
      // Central differences of squares are exact but for rounding over h, a few times 1e-12.
      let truth = 2 * (sample.x * sample.x + sample.y * sample.y).squareRoot()
      #expect(abs(length / unit * value - truth) < 1e-9)
    }
  }

  @Test(
    "numbers are 1, 2 or 5 times a power of ten, and at most the largest gradient",
    arguments: [(1.0, 1.0), (1.99, 1), (2, 2), (4.9, 2), (0.0051, 0.005), (999, 500), (1e12, 1e12)])
  func round(largest: Double, number: Double) throws {
    let extent = Extent(x: .unit, y: .unit)
    let mark = QuiverMark(
      [QuiverMark.Sample(x: 0, y: 0, dx: largest, dy: 0)], cell: (1, 1), domain: extent)
    let key = try #require(LengthKey(mark, label: Label(plain: "g")))
    #expect(key.values == [number])
  }

  @Test("a key takes several numbers where lengths are not in proportion, and is there by itself")
  func several() throws {
    let steep = try quiver { x in
      let squares = x[0] * x[0] + x[1] * x[1]
      return squares * squares * squares
    }
    let key = try #require(steep.figure().lengthKey)
    #expect(key.values.count >= 2)
    #expect(try quiver { $0[0] * $0[0] }.figure().lengthKey == nil)
    #expect(try quiver { _ in 1 }.figure().lengthKey == nil)
  }
}
