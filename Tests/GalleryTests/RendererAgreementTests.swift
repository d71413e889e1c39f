import Graphics
import NumViz
import PNGBackend
import TestSupport
import Testing

@testable import Gallery

/// numviz's PNG beside librsvg's rendering of numviz's SVG: two programs that share no line of code.
@Suite(.enabled(if: Tool.isInstalled("rsvg-convert"), "rsvg-convert of librsvg is not installed"))
struct RendererAgreementTests {
  /// A debug build takes seconds a figure where it draws four times the pixels.
  static let scale = 1.0

  /// Measured on the gallery with librsvg 2.54: at most 48 of 255 in any pixel, but 63 to 92 in a few where three
  /// lines cross, and where an image's pixels meet between those of the page.
  ///
  /// Both cover edges by area; numviz in steps of a 17th (7), with curves flattened to a twentieth of a pixel, and SVG
  /// rounds to 0.01 or 0.1 points. An arrow that is missing, or a pixel off, differs by more than 100.
  static let largest = 96
  /// Measured: at most 0.14 for arrows, and 0.32 to 0.53 where lines fill the frame; most pixels are alike.
  static let mean = 0.6
  /// Labels may have letters of another font, hinted or not: measured 6 to 9, 13 without any letters, and 15.3 for
  /// small Hangul, whose strokes librsvg's hinting moves.
  private static func meanInLabels(_ drawing: Drawing) -> Double { drawing.language == "ko" ? 16 : 12 }

  private static func reference(_ drawing: Drawing, like pixmap: Pixmap) throws -> Pixmap {
    let tool = try #require(Tool("rsvg-convert"))
    let arguments = ["--width", "\(pixmap.width)", "--height", "\(pixmap.height)", "figure.svg"]
    let result = try tool.run(arguments, with: "figure.svg", holding: drawing.svgBytes)
    try #require(result.status == 0, "\(result.errors)")
    return try PNGDecoder.picture(result.output).pixmap
  }

  /// The difference of a drawing's pixels, outside of its labels, from librsvg's of the figure.
  private static func difference(_ drawing: Drawing, from reference: Pixmap) throws -> PixelDifference {
    let pixmap = try PNG(scale: scale).pixmap(drawing)
    return try #require(
      PixelDifference(pixmap, reference, inside: drawing.pixelsOutsideLabels(scale: scale, pixmap)))
  }

  @Test("each figure of the gallery looks alike by both renderers", arguments: gallery)
  func agreement(_ figure: GalleryFigure) throws {
    let drawing = try figure.drawing()
    let pixmap = try PNG(scale: Self.scale).pixmap(drawing)
    let reference = try Self.reference(drawing, like: pixmap)
    let difference = try Self.difference(drawing, from: reference)
    #expect(difference.largest <= Self.largest)
    // Measured: 3.4e-5 where the lines of a mesh run into one pixel along a fold, below 2e-5 elsewhere.
    // Measured 1.8e-4 where many lines meet in a point; the borders of an image's pixels are the renderer's own: 8e-4.
    #expect(difference.partFar < (drawing.images.isEmpty ? 3e-4 : 1.5e-3))
    #expect(difference.mean <= Self.mean)
    let labels = drawing.pixelsOutsideLabels(scale: Self.scale, pixmap).map { !$0 }
    let inLabels = try #require(PixelDifference(pixmap, reference, inside: labels))
    #expect(inLabels.mean <= Self.meanInLabels(drawing))
    if difference.largest > Self.largest || inLabels.mean > Self.meanInLabels(drawing) {
      let snapshot = Snapshot("\(figure.name).png")
      snapshot.keep(try PNG.file(of: difference.picture), prefix: "renderers-")
      snapshot.keep(try PNG.file(of: reference), prefix: "librsvg-")
    }
  }

  @Test("all that a drawing can hold looks alike by both renderers", arguments: [1.0, 2, 3.5])
  func card(scale: Double) throws {
    let drawing = testCard()
    let pixmap = try PNG(scale: scale).pixmap(drawing)
    let reference = try Self.reference(drawing, like: pixmap)
    let difference = try #require(PixelDifference(pixmap, reference))
    // Measured: 0.27 at scale 1, less above, and ten pixels at most that differ by more than 48. They are where edges
    // cross: an area says how much of a pixel two edges cover, and not whether they cover the same part of it.
    #expect(difference.mean <= 0.35)
    #expect(difference.partFar <= 1e-4)
    #expect(difference.largest <= 110)
    if difference.partFar > 1e-4 || difference.mean > 0.35 {
      let snapshot = Snapshot("card-\(scale).png")
      snapshot.keep(try PNG.file(of: difference.picture), prefix: "renderers-")
      snapshot.keep(try PNG.file(of: reference), prefix: "librsvg-")
    }
  }

  /// The items that arrows are in: paths with many subpaths.
  private static func arrows(_ drawing: Drawing) -> [Int] {
    drawing.items.indices.filter { index in
      switch drawing.items[index] {
      case .fill(let range, _, _), .stroke(let range, _, _): drawing.subpaths(range).count > 20
      default: false
      }
    }
  }

  @Test("an arrow's head or shaft that is missing, or a pixel off, is found", arguments: [bowl, saddle])
  func sensitivity(_ figure: GalleryFigure) throws {
    let drawing = try figure.drawing()
    let reference = try Self.reference(drawing, like: PNG(scale: Self.scale).pixmap(drawing))
    let items = Self.arrows(drawing)
    try #require(items.count >= 2)
    let aPixel = AffineTransform.translation(Offset(1 / Self.scale, 0))
    for item in items {
      let missing = drawing.changing(item: item) { Array($0.prefix(7)) + $0.dropFirst(8) }
      #expect(try Self.difference(missing, from: reference).largest > Self.largest)
      let shifted = drawing.changing(item: item) { subpaths in
        subpaths.enumerated().map { $0.offset == 7 ? $0.element.transformed(by: aPixel) : $0.element }
      }
      #expect(try Self.difference(shifted, from: reference).largest > Self.largest)
    }
  }

  @Test("labels that are missing are found", arguments: [bowl, ravine])
  func missingLabels(_ figure: GalleryFigure) throws {
    let drawing = try figure.drawing()
    let pixmap = try PNG(scale: Self.scale).pixmap(drawing.changing(item: -1, labels: false) { $0 })
    let labels = drawing.pixelsOutsideLabels(scale: Self.scale, pixmap).map { !$0 }
    let difference = PixelDifference(pixmap, try Self.reference(drawing, like: pixmap), inside: labels)
    #expect(try #require(difference).mean > Self.meanInLabels(drawing))
  }

  @Test("replaying a drawing changes nothing", arguments: [bowl, criticalPoints])
  func replay(_ figure: GalleryFigure) throws {
    let drawing = try figure.drawing()
    #expect(drawing.changing(item: -1) { $0 }.svgBytes == drawing.svgBytes)
  }
}
