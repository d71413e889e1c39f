import NumViz
import PNGBackend
import TestSupport
import Testing

@testable import Gallery

@Suite struct GallerySnapshotTests {
  @Test(
    "each figure of the gallery is drawn byte for byte as it was when somebody looked at it",
    arguments: gallery)
  func svg(_ figure: GalleryFigure) throws {
    let difference = Snapshot("\(figure.name).svg").difference(from: try figure.drawing().svgBytes)
    #expect(difference == nil)
  }

  @Test(
    "each figure of the gallery has the pixels that it had when somebody looked at it", arguments: gallery)
  func png(_ figure: GalleryFigure) throws {
    let drawing = try figure.drawing()
    let bytes = try drawing.png(scale: 2)
    let labels = drawing.pixelsOutsideLabels(scale: 2, try PNGDecoder.picture(bytes).pixmap).map { !$0 }
    let limits = [
      // Coverage has 17 steps: where the last bit of a sine differs, an edge may fall into the next one.
      PixelLimit("outside of its labels", inside: labels.map { !$0 }, largest: 15, mean: 0.01),
      // Letters of another font: measured 9 to 13 with those of DejaVu and Nanum, 15 to 17 without any letters.
      PixelLimit("in its labels", inside: labels, largest: 255, mean: 14),
    ]
    let difference = try Snapshot("\(figure.name).png").difference(from: bytes, within: limits)
    #expect(difference == nil)
  }

  @Test("drawing twice gives the same bytes", arguments: gallery)
  func deterministic(_ figure: GalleryFigure) throws {
    #expect(try figure.drawing().svgBytes == figure.drawing().svgBytes)
  }
}

extension GalleryFigure: CustomTestStringConvertible {
  public var testDescription: String { name }
}
