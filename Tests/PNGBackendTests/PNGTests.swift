import Graphics
import TestSupport
import Testing
import Typefaces

@testable import PNGBackend

@Suite struct PNGTests {
  private func page(
    _ width: Double, _ height: Double, title: String = "a", _ draw: (inout Drawing) -> Void = { _ in }
  )
    -> Drawing
  {
    var drawing = Drawing(size: Size(width: width, height: height), title: title, description: "b")
    draw(&drawing)
    return drawing
  }

  @Test("a page of so many points has as many pixels, times the scale", arguments: [0.5, 1, 1.5, 2, 3])
  func size(scale: Double) throws {
    let picture = try PNGDecoder.picture(PNG(scale: scale).bytes(page(101, 50)))
    #expect(picture.pixmap.width == Int((101 * scale).rounded()))
    #expect(picture.pixmap.height == Int((50 * scale).rounded()))
    // 96 pixels an inch of 25.4 mm at scale 1, as CSS has it.
    #expect(picture.pixelsPerMeter == Int((96 / 0.0254 * scale).rounded()))
    #expect(picture.texts.map(\.keyword) == ["Title", "Description"])
    #expect(picture.texts.map(\.text) == ["a", "b"])
  }

  @Test("a path of very many subpaths is drawn as they are one by one", arguments: [false, true])
  func longPath(isStroked: Bool) throws {
    // Eight pixels apart, so that none shares a pixel with another.
    let triangles = (0..<3000).map { index in
      let (x, y) = (Double(index % 60) * 8 + 2, Double(index / 60) * 8 + 2)
      let turn = Double(index % 7) / 3
      return [Point(x, y + turn), Point(x + 4, y), Point(x + 1 + turn, y + 4)]
    }
    func drawing(_ parts: [[[Point]]]) -> Drawing {
      page(484, 404) { drawing in
        for part in parts {
          let path = Path { path in for triangle in part { path.polygon(triangle) } }
          if isStroked {
            drawing.stroke(path, .black, StrokeStyle(width: 0.7))
          } else {
            drawing.fill(path, .black)
          }
        }
      }
    }
    let (together, apart) = (drawing([triangles]), drawing(triangles.map { [$0] }))
    // A sum along a long row may round to the next level of opacity, of which there are sixteen.
    let alphas = try [together, apart].map { try PNG().pixmap($0).pixels.map { Int($0 >> 24) } }
    let differences = zip(alphas[0], alphas[1]).map { abs($0 - $1) }.filter { $0 > 0 }
    #expect(differences.allSatisfy { $0 <= 15 })
    #expect(differences.count < 100)
  }

  @Test(
    "a picture without pixels, or with too many, is an error",
    arguments: [
      (0.0, 10.0, 1.0), (10, 0, 1), (-5, 5, 1), (10, 10, 0), (10, 10, -1), (10, 10, .nan), (.nan, 10, 1),
      (10, 10, .infinity), (10_001, 10_001, 1), (100, 100, 1000), (1e300, 1e300, 1), (1e300, 1e-300, 1),
    ])
  func sizeErrors(width: Double, height: Double, scale: Double) {
    #expect {
      _ = try PNG(scale: scale).bytes(page(width, height))
    } throws: { error in
      guard case .size = error as? PNG.Failure else { return false }
      return true
    }
  }

  @Test("nothing drawn is nothing seen: a page is transparent until it is filled")
  func empty() throws {
    #expect(try PNG().pixmap(page(4, 4)).pixels == [UInt32](repeating: 0, count: 16))
  }

  @Test("coverage is painted in 17 steps")
  func levels() throws {
    var seen: Set<UInt32> = []
    for index in 0...400 {
      let pixmap = try PNG().pixmap(
        page(1, 1) { $0.fill(.rectangle(Rect(x: 0, y: 0, width: Double(index) / 400, height: 1)), .black) })
      let level = pixmap.pixels[0] >> 24
      #expect(abs(Double(level) / 255 - Double(index) / 400) <= 1 / 34.0 + 1e-6)
      seen.insert(level)
    }
    #expect(seen == Set((0...17).map { UInt32($0) * 15 }))
  }

  @Test("a clip cuts off what lies outside of it, and a clip inside of a clip does so twice")
  func clips() throws {
    let all = Path.rectangle(Rect(x: 0, y: 0, width: 8, height: 8))
    let pixmap = try PNG().pixmap(
      page(8, 8) { drawing in
        drawing.group(clip: .rectangle(Rect(x: 0, y: 0, width: 5, height: 8))) { drawing in
          drawing.group(clip: .rectangle(Rect(x: 3, y: 0, width: 5, height: 4))) { $0.fill(all, .black) }
        }
        drawing.fill(.rectangle(Rect(x: 7, y: 7, width: 1, height: 1)), .black)
      })
    for y in 0..<8 {
      for x in 0..<8 {
        let isInside = (3..<5).contains(x) && y < 4 || (x, y) == (7, 7)
        #expect((pixmap.pixels[y * 8 + x] == 0xff00_0000) == isInside)
        #expect(isInside || pixmap.pixels[y * 8 + x] == 0)
      }
    }
  }

  @Test("a group's transform comes first, and the page's scale after it")
  func transforms() throws {
    let pixmap = try PNG(scale: 2).pixmap(
      page(8, 8) { drawing in
        drawing.group(transform: .translation(Offset(3, 1))) {
          $0.group(transform: .scaling(2, 1)) {
            $0.fill(.rectangle(Rect(x: 0, y: 0, width: 1, height: 1)), .black)
          }
        }
      })
    for y in 0..<16 {
      for x in 0..<16 {
        #expect((pixmap.pixels[y * 16 + x] != 0) == ((6..<10).contains(x) && (2..<4).contains(y)))
      }
    }
  }

  @Test("without its fonts a drawing is not drawn at all")
  func fonts() {
    #expect(throws: PNG.Failure.font(.unreadable(path: "/none.ttf"))) {
      try PNG(fontFiles: ["/none.ttf"]).bytes(page(9, 9))
    }
  }

  @Test("a run of text has the width that the layout gave it, whatever the font")
  func textWidth() throws {
    for (text, stretch) in [("MMMM", 0.9), ("iiii", 1.2), ("기울기", 1)] {
      let width = Label(plain: text).measure(size: 40).width * stretch
      let run = PlacedRun(
        text: text, position: Point(150, 60), anchor: .middle, style: .sans, size: 40, width: width)
      let pixmap = try PNG().pixmap(page(300, 100) { $0.text(PlacedText(runs: [run], color: .black)) })
      let columns = (0..<300).filter { x in (0..<100).contains { pixmap.pixels[$0 * 300 + x] != 0 } }
      let ink = try (#require(columns.first), #require(columns.last))
      // The sidebearings of the outer letters: at most 0.15 of the font's size on each side.
      #expect(abs(Double(ink.0) - (150 - width / 2)) < 6)
      #expect(abs(Double(ink.1 + 1) - (150 + width / 2)) < 6)
    }
  }
}
