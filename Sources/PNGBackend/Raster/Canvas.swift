import Graphics
import Typefaces

/// Draws the items of a drawing onto pixels, one after the other.
struct Canvas: ~Copyable {
  private(set) var pixmap: Pixmap
  private var coverage: Coverage
  /// The path that is drawn, in pixels.
  private var lines = Polylines()
  private var fonts: FontBook
  /// The transform to pixels and the clip, for each group that is open.
  private var states: [(transform: AffineTransform, clip: ClipMask?)]

  /// Characters that no font had.
  var missingCharacters: [Unicode.Scalar] { fonts.missing }

  init(width: Int, height: Int, scale: Double, fonts: FontBook) {
    pixmap = Pixmap(width: width, height: height)
    coverage = Coverage(width: width, height: height)
    self.fonts = fonts
    states = [(.scaling(scale, scale), nil)]
  }

  mutating func draw(_ drawing: Drawing) throws(FontBook.Lack) {
    for item in drawing.items {
      switch item {
      case .fill(let range, let color, let rule):
        forEachPart(of: range, in: drawing) { $0.add($1) }
        paint(color, rule)
      case .stroke(let range, let color, let style):
        let scale = abs(transform.determinant).squareRoot()
        let stroker = Stroker(drawing.strokes[style], scale: scale)
        forEachPart(of: range, in: drawing) { stroker.add($1, to: &$0) }
        paint(color, .nonzero)
      case .text(let index): try draw(drawing.texts[index])
      case .image(let index): draw(drawing.images[index])
      case .beginGroup(let index): begin(drawing.groups[index], in: drawing)
      case .endGroup: states.removeLast()
      }
    }
  }

  private var transform: AffineTransform { states[states.count - 1].transform }

  /// Turns a path into lines, a few thousand points at a time, and adds them to the coverage.
  ///
  /// Subpaths do not depend on each other, and a path may be a million of them.
  private mutating func forEachPart(
    of range: Drawing.PathRange, in drawing: Drawing, _ add: (inout Coverage, Polylines) -> Void
  ) {
    let (verbs, points) = (drawing.paths.verbs, drawing.paths.points)
    var (verb, point) = (range.verbs.lowerBound, range.points.lowerBound)
    while verb < range.verbs.upperBound {
      let start = (verb, point)
      repeat {
        point += verbs[verb].pointCount
        verb += 1
      } while verb < range.verbs.upperBound && (point - start.1 < Self.partLength || verbs[verb] != .move)
      lines.read(verbs[start.0..<verb], points[start.1..<point], transform)
      add(&coverage, lines)
    }
  }

  private static let partLength = 4096

  /// Lays an image over the pixels whose middles lie in its rectangle.
  private mutating func draw(_ image: PlacedImage) {
    let sampler = ImageSampler(image, transform)
    let clip = states[states.count - 1].clip
    for row in sampler.rows(within: pixmap.height) {
      for column in sampler.columns(within: pixmap.width) {
        guard let color = sampler.color(column, row) else { continue }
        let index = row * pixmap.width + column
        let coverage = clip.map { UInt32($0.levels[index]) } ?? 255
        guard coverage > 0 else { continue }
        pixmap.pixels[index] = Paint(color).over(pixmap.pixels[index], coverage: coverage)
      }
    }
  }

  // Groups

  private mutating func begin(_ group: Drawing.Group, in drawing: Drawing) {
    let inner = group.transform.followed(by: transform)
    var clip = states[states.count - 1].clip
    states.append((inner, clip))
    guard let range = group.clip else { return }
    forEachPart(of: range, in: drawing) { $0.add($1) }
    clip = ClipMask(coverage, width: pixmap.width, height: pixmap.height, inside: clip)
    coverage.removeAll()
    states[states.count - 1].clip = clip
  }

  // Text

  private mutating func draw(_ label: PlacedText) throws(FontBook.Lack) {
    let turned = AffineTransform.rotation(label.rotation, about: label.pivot).followed(by: transform)
    for run in label.runs {
      for glyph in try fonts.glyphs(of: run) {
        let path = glyph.outline.path
        coverage.add(Polylines(path.verbs[...], path.points[...], glyph.transform.followed(by: turned)))
      }
    }
    if label.hasShapes {
      let path = label.shapes
      coverage.add(Polylines(path.verbs[...], path.points[...], turned))
    }
    paint(label.color, .nonzero)
  }

  // Painting

  /// Lays the color over the pixels that are covered, and begins anew.
  private mutating func paint(_ color: Color, _ rule: Drawing.FillRule) {
    Self.paint(Paint(color), rule, coverage, inside: states[states.count - 1].clip, of: &pixmap)
    coverage.removeAll()
  }

  private static func paint(
    _ paint: Paint, _ rule: Drawing.FillRule, _ coverage: borrowing Coverage, inside clip: ClipMask?,
    of pixmap: inout Pixmap
  ) {
    let width = pixmap.width
    pixmap.pixels.withUnsafeMutableBufferPointer { pixels in
      coverage.forEachSpan { row, columns, winding in
        // Sixteen levels beside full and none keep a figure's colors few, which makes its file small.
        let level = UInt32(rule.coverage(winding) * 17 + 0.5) * 15
        guard level > 0 else { return }
        let span = row * width + columns.lowerBound..<row * width + columns.upperBound
        if let clip {
          for index in span {
            let shown = (level * UInt32(clip.levels[index]) + 127) / 255
            pixels[index] = paint.over(pixels[index], coverage: shown)
          }
        } else if let solid = paint.solid(coverage: level) {
          for index in span { pixels[index] = solid }
        } else {
          for index in span { pixels[index] = paint.over(pixels[index], coverage: level) }
        }
      }
    }
  }
}

/// How much of each pixel may be drawn on, from 0 to 255.
struct ClipMask {
  fileprivate(set) var levels: [UInt8]

  init(_ coverage: borrowing Coverage, width: Int, height: Int, inside outer: ClipMask?) {
    var levels = [UInt8](repeating: 0, count: width * height)
    coverage.forEachSpan { row, columns, winding in
      let level = UInt8(min(255, abs(winding) * 255 + 0.5))
      for x in columns { levels[row * width + x] = level }
    }
    if let outer {
      for index in levels.indices {
        levels[index] = UInt8((UInt32(levels[index]) * UInt32(outer.levels[index]) + 127) / 255)
      }
    }
    self.levels = levels
  }
}
