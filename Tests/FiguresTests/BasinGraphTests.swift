import Calculus
import Graphics
import Languages
import Testing

@testable import Figures

@Suite struct BasinGraphTests {
  private let himmelblau = ScalarField(dimension: 2) { p in
    let (a, b) = (p[0] * p[0] + p[1] - 11, p[0] + p[1] * p[1] - 7)
    return a * a + b * b
  }

  private func graph(cells: Int = 40) throws -> BasinGraph {
    try BasinGraph(
      himmelblau, over: Domain(from: -5, to: 5, dimension: 2), cells: cells,
      by: OptimizerSettings(.gradientDescent, [.rate: 0.01]))
  }

  @Test("the image covers the domain, a pixel for each start, in as many colors as there are minima")
  func image() throws {
    let graph = try graph()
    let figure = try graph.figure()
    #expect(abs(figure.extent.x.lower + 5) < 1e-12 && abs(figure.extent.y.upper - 5) < 1e-12)
    let image = try #require(figure.drawing().images.first)
    #expect(image.width == 40 && image.height == 40 && !image.isSmooth)
    #expect(Set(image.pixels).count == 4)
    // The first row of the image is the last one of the grid.
    let map = graph.sampled()
    let color = BasinMark.color(map.basins[39 * 40], of: 4, graph.page.theme)
    #expect(image.pixels[0] == color.pixel)
  }

  @Test("the words count what the map counts, in both languages")
  func words() throws {
    var graph = try graph()
    let figure = try graph.figure()
    #expect(figure.caption?.plainText == "4 minima, at which all of 1600 starts arrive")
    #expect(figure.legend?.entries.count == 4)
    #expect(figure.description.contains("(3, 2), f = 0, from "))
    graph.language = .korean
    #expect(try graph.figure().caption?.plainText == "극소점 4개, 출발점 1600개 모두 도착")
    graph.steps = 3
    #expect(try graph.figure().caption?.plainText.contains("도착하지 않음") == true)
  }

  @Test("colors of basins differ, on pages without colors too", arguments: NamedTheme.allCases)
  func colors(theme: NamedTheme) {
    let colors = (-1..<9).map { BasinMark.color($0, of: 9, theme.theme) }
    #expect(Set(colors).count == 10)
  }

  @Test("starts are the middles of cells, as many as asked for on the longer side")
  func middles() throws {
    let grid = try Grid(Domain([(0, 4), (0, 2)]), middlesOfCells: 8)
    #expect(grid.counts == [8, 4] && grid.point(0) == [0.25, 0.25] && grid.point(31) == [3.75, 1.75])
  }
}
