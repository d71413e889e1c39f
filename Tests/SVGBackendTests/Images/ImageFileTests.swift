import Graphics
import Testing

@testable import SVGBackend

@Suite struct ImageFileTests {
  private func image(_ pixels: [UInt32], width: Int) -> PlacedImage {
    PlacedImage(
      width: width, height: pixels.count / width, pixels: pixels,
      rect: Rect(x: 1, y: 2, width: 30, height: 40),
      isSmooth: false)
  }

  @Test("few colors are a palette, many are not")
  func palette() {
    let few = ImageFile.bytes(image([0xff0000ff, 0xff00ff00, 0xff0000ff, 0xff00ff00], width: 2))
    #expect(few[25] == 3)
    let many = ImageFile.bytes(image((0..<400).map { 0xff00_0000 | UInt32($0) << 3 }, width: 20))
    #expect(many[25] == 6)
  }

  @Test("the file is that of the format: signature, chunks with their sums, and the end")
  func format() {
    let file = ImageFile.bytes(image([0xff000000, 0xffffffff], width: 2))
    #expect(Array(file[..<8]) == [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    // The last chunk is the same in all files, with the sum that the specification gives.
    #expect(Array(file.suffix(12)) == [0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82])
  }

  @Test("an image stands in an SVG with its rectangle and its pixels")
  func inSVG() {
    var drawing = Drawing(size: Size(width: 50, height: 50))
    drawing.image(image([0xff000000, 0xffffffff], width: 2))
    let text = SVG.text(drawing)
    #expect(text.contains("<image x=\"1\" y=\"2\" width=\"30\" height=\"40\" preserveAspectRatio=\"none\""))
    #expect(text.contains("image-rendering=\"pixelated\" xlink:href=\"data:image/png;base64,iVBORw0KGgo"))
  }
}
