import NumViz
import PNGBackend
import TestSupport
import Testing

@testable import Figures
@testable import Gallery

/// What can be read and told apart, on every page.
@Suite struct ContrastTests {
  /// Pixels of a page, without words, around a label.
  private static func backgrounds(_ text: PlacedText, _ transform: AffineTransform, _ page: Pixmap) -> [Color]
  {
    let turn = AffineTransform.rotation(text.rotation, about: text.pivot).followed(by: transform)
    var colors: [Color] = []
    for run in text.runs {
      let left = run.position.x - run.width * run.anchor.fraction
      // Where the letters are: from the top of an x to the baseline.
      let corners = [
        Point(left, run.position.y - 0.55 * run.size), Point(left + run.width, run.position.y),
      ].map { turn($0) }
      let (xs, ys) = (corners.map(\.x).sorted(), corners.map(\.y).sorted())
      for y in stride(from: max(0, Int(ys[0])), to: min(page.height, Int(ys[1]) + 1), by: 1) {
        for x in stride(from: max(0, Int(xs[0])), to: min(page.width, Int(xs[1]) + 1), by: 1) {
          colors.append(page.color(x, y))
        }
      }
    }
    return colors
  }

  @Test(
    "words have a contrast of 4.5 : 1 on what lies behind them, in every theme", arguments: gallery,
    NamedTheme.allCases)
  func words(_ figure: GalleryFigure, _ theme: NamedTheme) throws {
    let drawing = try figure.drawing(theme)
    let page = try PNG().pixmap(drawing.changing(item: -1, labels: false) { $0 })
    for (text, transform) in drawing.placedTexts {
      let backgrounds = Self.backgrounds(text, transform, page)
      guard !backgrounds.isEmpty else { continue }
      let readable = backgrounds.count { ColorVision.contrast($0, text.color) >= 4.5 }
      // A thin line may run through a label.
      #expect(
        Double(readable) >= 0.75 * Double(backgrounds.count),
        "“\(text.runs.map(\.text).joined())”: \(readable) of \(backgrounds.count) pixels")
    }
  }

  @Test(
    "inks that carry meaning have 3 : 1 on the page, words 4.5 : 1, in every theme",
    arguments: NamedTheme.allCases)
  func inks(_ named: NamedTheme) {
    for theme in [named.theme, named.night].compactMap({ $0 }) {
      for ink in [Ink.arrows, .accent, .quiet] + (0..<6).map(Ink.series) {
        let contrast = ColorVision.contrast(theme.color(ink), theme.page)
        #expect(contrast >= 3, "\(ink): \(contrast)")
      }
      #expect(ColorVision.contrast(theme.contours, theme.page) >= 3)
      for words in [theme.text, theme.quiet] { #expect(ColorVision.contrast(words, theme.page) >= 4.5) }
    }
  }

  @Test(
    "lines of different color stay apart for every kind of eye, in every theme",
    arguments: NamedTheme.allCases,
    ColorVision.allCases)
  func series(_ named: NamedTheme, _ eyes: ColorVision) {
    for theme in [named.theme, named.night].compactMap({ $0 }) where theme.color(.accent) != theme.text {
      for first in 0..<6 {
        for second in 0..<first {
          let distance = eyes.distance(theme.color(.series(first)), theme.color(.series(second)))
          #expect(distance >= 0.07, "\(first), \(second): \(distance)")
        }
      }
    }
  }

  @Test("maps of values go from dark to light for every kind of eye", arguments: ColorVision.allCases)
  func maps(_ eyes: ColorVision) {
    for map in [NamedColorMap.viridis, .cividis].map(\.map) {
      let steps = (0...8).map { map(Double($0) / 8) }
      for (index, color) in steps.enumerated().dropFirst() {
        #expect(eyes.distance(color, steps[index - 1]) >= 0.05, "\(index)")
      }
    }
  }

  @Test(
    "signs and directions are told apart by every kind of eye: ends from the middle, and what is opposite",
    arguments: ColorVision.allCases)
  func signsAndDirections(_ eyes: ColorVision) {
    let (signed, cyclic) = (NamedColorMap.diverging.map, NamedColorMap.cyclic.map)
    for (a, b) in [(0.0, 0.5), (0.5, 1), (0, 1), (0.25, 0.5), (0.5, 0.75), (0.25, 0.75)] {
      let distance = eyes.distance(signed(a), signed(b))
      #expect(distance >= 0.1, "\(a), \(b): \(distance)")
    }
    for step in 0..<8 {
      let part = Double(step) / 16
      let distance = eyes.distance(cyclic(part), cyclic(part + 0.5))
      #expect(distance >= 0.1, "\(part): \(distance)")
    }
  }

  @Test(
    "basins of up to six minima are told apart by every kind of eye, in every theme",
    arguments: NamedTheme.allCases,
    ColorVision.allCases)
  func basins(_ named: NamedTheme, _ eyes: ColorVision) {
    for theme in [named.theme, named.night].compactMap({ $0 }) {
      for count in 2...6 {
        // And what arrives nowhere.
        let colors = (-1..<count).map { BasinMark.color($0, of: count, theme) }
        for first in colors.indices {
          for second in 0..<first {
            let distance = eyes.distance(colors[first], colors[second])
            #expect(distance >= 0.04, "\(second), \(first) of \(count): \(distance)")
          }
        }
      }
    }
  }

  @Test(
    "a figure in two faces draws the same things by night, and the day is the light theme's",
    arguments: gallery)
  func faces(_ figure: GalleryFigure) throws {
    let (both, light) = (try figure.drawing(.auto), try figure.drawing(.light))
    #expect(both.nightColors.count == both.items.count)
    let text = both.svg
    #expect(text.contains("@media (prefers-color-scheme:dark)"))
    // Without its sheet and the names that it uses, the file is the light one, but for the name of its ids.
    let sheet = #/<style>.*</style>\n| class="c[0-9]+"/#
    let id = #/nv[0-9a-f]{8}/#
    let plain = text.replacing(sheet, with: "").replacing(#/ id="nv[0-9a-f]{8}"/#, with: "").replacing(
      id, with: "")
    #expect(plain == light.svg.replacing(id, with: ""))
  }
}

extension Pixmap {
  fileprivate func color(_ x: Int, _ y: Int) -> Color {
    let pixel = pixels[y * width + x]
    return Color(
      red: UInt8(pixel & 255), green: UInt8(pixel >> 8 & 255), blue: UInt8(pixel >> 16 & 255),
      alpha: UInt8(pixel >> 24))
  }
}
