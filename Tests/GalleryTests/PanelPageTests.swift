import Graphics
import NumViz
import Testing

@testable import Gallery

@Suite struct PanelPageTests {
  static let panels = gallery.filter { (try? $0.figure()) is PanelFigure }

  /// What the letters of a label take of the page.
  private static func boxes(_ drawing: Drawing) -> [Rect] {
    drawing.placedTexts.map { text, group in
      let turn = AffineTransform.rotation(text.rotation, about: text.pivot).followed(by: group)
      let corners = text.runs.flatMap { run in
        let left = run.position.x - run.width * run.anchor.fraction
        let (top, bottom) = (run.position.y - 0.7 * run.size, run.position.y + 0.2 * run.size)
        return [
          Point(left, top), Point(left + run.width, top), Point(left, bottom),
          Point(left + run.width, bottom),
        ].map { turn($0) }
      }
      let (left, right) = (corners.map(\.x).min() ?? 0, corners.map(\.x).max() ?? 0)
      let (top, bottom) = (corners.map(\.y).min() ?? 0, corners.map(\.y).max() ?? 0)
      return Rect(x: left, y: top, width: right - left, height: bottom - top)
    }
  }

  @Test(
    "on a page of 400 points, in as many columns as have room, no word of a panel is cut or touches another one",
    arguments: panels, [400.0, 520, 720])
  func words(_ figure: GalleryFigure, width: Double) throws {
    var panel = try #require(try figure.figure() as? PanelFigure)
    panel.page.width = width
    panel.columns = max(1, min(panel.columns, Int(width / 200)))
    let drawing = panel.drawing()
    let boxes = Self.boxes(drawing)
    #expect(!boxes.isEmpty)
    for (index, box) in boxes.enumerated() {
      let label = drawing.placedTexts[index].text.runs.map(\.text).joined()
      #expect(box.left >= 0 && box.right <= drawing.size.width, "\(label): \(box)")
      #expect(box.top >= 0 && box.bottom <= drawing.size.height, "\(label): \(box)")
      for other in boxes.indices.dropFirst(index + 1) where box.intersects(boxes[other]) {
        let second = drawing.placedTexts[other].text.runs.map(\.text).joined()
        Issue.record("\(label) touches \(second)")
      }
    }
  }
}
