import Graphics
import Testing

@testable import PNGBackend

@Suite struct ImageTests {
  private func pixmap(_ isSmooth: Bool, scale: Double = 1, clip: Path? = nil) throws -> Pixmap {
    var drawing = Drawing(size: Size(width: 8, height: 8))
    drawing.fill(.rectangle(Rect(x: 0, y: 0, width: 8, height: 8)), .white)
    let pixels = [Color(0xff0000), Color(0x00ff00), Color(0x0000ff), Color(0x000000)].map(\.pixel)
    drawing.group(clip: clip) { drawing in
      drawing.image(
        PlacedImage(
          width: 2, height: 2, pixels: pixels, rect: Rect(x: 2, y: 2, width: 4, height: 4), isSmooth: isSmooth
        ))
    }
    return try PNG(scale: scale).pixmap(drawing)
  }

  private func color(_ pixmap: Pixmap, _ x: Int, _ y: Int) -> Color {
    PlacedImage.color(of: pixmap.pixels[y * pixmap.width + x])
  }

  @Test("the first pixel is at the top left, and nothing is drawn outside of the rectangle")
  func place() throws {
    let pixmap = try pixmap(false)
    #expect(color(pixmap, 2, 2) == Color(0xff0000) && color(pixmap, 3, 3) == Color(0xff0000))
    #expect(color(pixmap, 4, 2) == Color(0x00ff00) && color(pixmap, 2, 4) == Color(0x0000ff))
    #expect(color(pixmap, 5, 5) == Color(0x000000))
    for edge in [(1, 3), (6, 3), (3, 1), (3, 6)] { #expect(color(pixmap, edge.0, edge.1) == .white) }
  }

  @Test("a smooth image is interpolated between the middles of its pixels, and has their colors there")
  func smooth() throws {
    let pixmap = try pixmap(true, scale: 4)
    // The middle of the first pixel is at (3, 3), between the pixels 11 and 12.
    let corner = color(pixmap, 11, 11)
    #expect(corner.red >= 250 && corner.green <= 4)
    let between = color(pixmap, 15, 11)
    #expect(abs(Int(between.red) - Int(between.green)) < 40 && between.red > 100)
    #expect(color(pixmap, 8, 8) == Color(0xff0000))
  }

  @Test("a clip cuts an image")
  func clipped() throws {
    let pixmap = try pixmap(false, clip: .rectangle(Rect(x: 0, y: 0, width: 4, height: 8)))
    #expect(color(pixmap, 3, 3) == Color(0xff0000))
    #expect(color(pixmap, 5, 3) == .white)
  }
}
