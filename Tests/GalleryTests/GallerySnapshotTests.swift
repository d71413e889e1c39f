import NumViz
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

  @Test("drawing twice gives the same bytes", arguments: gallery)
  func deterministic(_ figure: GalleryFigure) throws {
    #expect(try figure.drawing().svgBytes == figure.drawing().svgBytes)
  }
}

extension GalleryFigure: CustomTestStringConvertible {
  public var testDescription: String { name }
}
