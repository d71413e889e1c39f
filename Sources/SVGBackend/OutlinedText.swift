import Graphics
import Typefaces

/// The words of a drawing as paths: each glyph once for all its places, or written out, whichever is shorter.
struct OutlinedText {
  /// A glyph at a size: what can be shared by several places.
  private struct Shape: Hashable {
    var scalar: Unicode.Scalar
    var style: TextStyle
    var size: Double
    var stretch: Double
  }

  struct Use {
    /// The number of a shared path.
    var number: Int
    var origin: Point
  }

  struct Words {
    /// What is written out, with bars and signs.
    var path = Path()
    var uses: [Use] = []
  }

  /// The words of each label of the drawing.
  private(set) var words: [Words] = []
  /// The paths that labels share, at the origin.
  private(set) var shared: [Path] = []

  /// How many characters the element takes that draws a shared path, and the one that holds it.
  private static let (useLength, holderLength) = (58, 40)

  /// Reads the glyphs from the fonts of this machine.
  init(_ texts: [PlacedText], _ fonts: inout FontBook) throws(FontBook.Lack) {
    var placed: [[(shape: Shape, path: Path, origin: Point)]] = []
    for text in texts {
      var glyphs: [(Shape, Path, Point)] = []
      for run in text.runs {
        for glyph in try fonts.glyphs(of: run) where !glyph.outline.path.isEmpty {
          // Stretches that differ by less than a hundredth look the same.
          let stretch = (glyph.stretch * 100).rounded() / 100
          let shape = Shape(scalar: glyph.scalar, style: run.style, size: run.size, stretch: stretch)
          let size = AffineTransform.scaling(run.size * stretch, run.size)
          glyphs.append((shape, glyph.outline.path.transformed(by: size), glyph.origin))
        }
      }
      placed.append(glyphs)
    }
    var counts: [Shape: Int] = [:]
    for glyph in placed.joined() { counts[glyph.shape, default: 0] += 1 }
    var numbers: [Shape: Int] = [:]
    for (glyphs, text) in zip(placed, texts) {
      var words = Words()
      for (shape, path, origin) in glyphs {
        if numbers[shape] == nil, let count = counts[shape], Self.isWorthSharing(path, count) {
          numbers[shape] = shared.count
          shared.append(path)
        }
        if let number = numbers[shape] {
          words.uses.append(Use(number: number, origin: origin))
        } else {
          words.path.append(path.transformed(by: .translation(origin - .zero)))
        }
      }
      words.path.append(text.shapes)
      self.words.append(words)
    }
  }

  private static func isWorthSharing(_ path: Path, _ count: Int) -> Bool {
    var data: [UInt8] = []
    PathData.append(path.verbs[...], path.points[...], to: &data)
    return count * useLength + holderLength + data.count < count * data.count
  }
}
