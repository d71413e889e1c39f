import Calculus
import Graphics
import Testing

@testable import Figures

@Suite struct HeatMapMarkTests {
  private let extent = Extent(x: Limits(0, 3)!, y: Limits(0, 2)!)

  private func image(_ mark: HeatMapMark) throws -> PlacedImage {
    var drawing = Drawing(size: Size(width: 300, height: 200))
    let frame = PlaneFrame(rect: Rect(x: 0, y: 0, width: 300, height: 200), extent: extent)
    mark.draw(in: frame, theme: NamedTheme.light.theme, into: &drawing)
    return try #require(drawing.images.first)
  }

  @Test("the first row of values is the lowest of the picture; what is not finite is transparent")
  func rows() throws {
    let scale = ColorScale(try #require(Limits(0, 4)))
    let mark = try #require(
      HeatMapMark([0, 1, 2, 3, 4, .nan], columns: 3, rows: 2, domain: extent, scale: scale))
    let image = try image(mark)
    #expect(
      image.pixels == [scale(3).pixel, scale(4).pixel, 0, scale(0).pixel, scale(1).pixel, scale(2).pixel])
    #expect(image.rect == Rect(x: 0, y: 0, width: 300, height: 200))
  }

  @Test("there is one value for each cell")
  func counts() throws {
    let scale = ColorScale(.unit)
    #expect(HeatMapMark([1, 2, 3], columns: 2, rows: 2, domain: extent, scale: scale) == nil)
    #expect(HeatMapMark([], columns: 0, rows: 0, domain: extent, scale: scale) == nil)
  }

  @Test("a picture has at most 256 colors, however many values there are")
  func fewColors() throws {
    let values = (0..<10_000).map { Double($0) / 9999 }
    let mark = try #require(
      HeatMapMark(values, columns: 100, rows: 100, domain: extent, scale: ColorScale(.unit)))
    #expect(Set(try image(mark).pixels).count <= 256)
  }

  @Test("with the border of a hole, pixels beside it are taken from within")
  func region() throws {
    var mark = try #require(
      HeatMapMark([1, 1, .nan], columns: 3, rows: 1, domain: extent, scale: ColorScale(.unit)))
    mark.region = [Polyline(x: [0, 2.2, 2.2, 0], y: [0, 0, 2, 2], isClosed: true)]
    #expect(Set(try image(mark).pixels).count == 1)
  }
}
