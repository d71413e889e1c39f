import Graphics
import Testing

@testable import Figures

@Suite struct ColorBarTests {
  @Test("a bar of bands has one color more than levels")
  func bands() {
    #expect(ColorBar(levels: [1, 2], colors: [.black, .white]) == nil)
    #expect(ColorBar(levels: [], colors: [.black]) == nil)
    #expect(ColorBar(levels: [1], colors: [.black, .white]) != nil)
  }

  @Test("labels of a bar never touch, however many levels there are", arguments: [1, 3, 7, 20, 64, 300])
  func spacing(_ count: Int) throws {
    let bar = try #require(
      ColorBar(
        levels: (0..<count).map(Double.init), colors: Array(repeating: .white, count: count + 1)))
    let places = bar.ticks(height: 300).map { $0.part * 300 }
    #expect(!places.isEmpty)
    #expect(zip(places, places.dropFirst()).allSatisfy { $1 - $0 >= Measures.tickLabel * 1.2 })
  }

  @Test("a figure with a color bar makes room for it inside the page")
  func room() throws {
    var figure = PlaneFigure([], x: Axis(limits: Limits(0, 1)), y: Axis(limits: Limits(0, 1)))
    figure.colorBar = ColorBar(ColorScale(try #require(Limits(0, 1000)), transform: .linear))
    let drawing = figure.drawing()
    for text in drawing.texts {
      for run in text.runs {
        let left = run.position.x - run.width * run.anchor.fraction
        #expect(left >= 0 && left + run.width <= drawing.size.width)
      }
    }
  }

  @Test(
    "levels have the same decimals where they are evenly spaced, and short forms elsewhere",
    arguments: [
      ([0.5, 1, 1.5], ["0.5", "1.0", "1.5"]), ([1, 2, 3], ["1", "2", "3"]), ([-2, 0, 2], ["−2", "0", "2"]),
      ([0.1, 1, 10], ["0.1", "1", "10"]), ([1000, 10000], ["1000", "$10^{4}$"]),
      ([0.001, 2.5], ["$10^{-3}$", "2.5"]), ([0, 20000, 40000], ["0", "2×$10^{4}$", "4×$10^{4}$"]),
    ])
  func labels(levels: [Double], texts: [String]) {
    #expect(LevelLabels.texts(levels) == texts)
  }
}
