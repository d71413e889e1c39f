import Foundation
import Graphics
import Testing

@testable import Typefaces

@Suite struct FontBookTests {
  /// Whether one of the Korean fonts that numviz looks for is on this machine.
  static let hasKorean =
    (try? { () throws(FontBook.Lack) in
      var book = try FontBook()
      _ = try book.glyph("가", .sans)
      return book.missing.isEmpty
    }()) ?? false

  @Test("a space has a width and no outline, a letter has both", arguments: TextStyle.allCases)
  func letters(style: TextStyle) throws {
    var book = try FontBook()
    let space = try book.glyph(" ", style)
    #expect(space.path.isEmpty && space.advance > 0.2)
    for letter: Unicode.Scalar in ["g", "M", "0", "α", "−", "∇", "é"] {
      let glyph = try book.glyph(letter, style)
      #expect(!glyph.path.isEmpty && glyph.advance > 0.2, "\(letter)")
    }
    #expect(book.missing.isEmpty)
  }

  @Test("outlines stand on the baseline, y downward, in parts of the font's size")
  func coordinates() throws {
    var book = try FontBook()
    let ys = try book.glyph("H", .sans).path.points.map(\.y)
    // The height of a capital is between 0.65 and 0.75 of the size in all text faces.
    #expect(abs(try #require(ys.max())) < 0.01)
    #expect((-0.75 ... -0.65).contains(try #require(ys.min())))
    let descender = try book.glyph("p", .sans).path.points.map(\.y).max()
    #expect(try #require(descender) > 0.15)
  }

  @Test("all 11,172 Hangul syllables have an outline of their own", .enabled(if: hasKorean))
  func hangul() throws {
    var book = try FontBook()
    var outlines: Set<Path> = []
    for value in UInt32(0xAC00)...0xD7A3 {
      let glyph = try book.glyph(try #require(Unicode.Scalar(value)), .sans)
      #expect(!glyph.path.isEmpty && (0.7...1.1).contains(glyph.advance))
      outlines.insert(glyph.path)
    }
    #expect(outlines.count == 11_172)
    #expect(book.missing.isEmpty)
  }

  @Test("a character that no font has is a box, and is told of once")
  func missing() throws {
    var book = try FontBook()
    let unassigned: [Unicode.Scalar] = ["\u{10FFFD}", "\u{E123}", "\u{10FFFD}"]
    let boxes = try unassigned.map { try book.glyph($0, .sans) }
    #expect(boxes.allSatisfy { !$0.path.isEmpty && $0.advance == boxes[0].advance })
    _ = try book.glyph("A", .sans)
    #expect(book.missing == ["\u{10FFFD}", "\u{E123}"])
  }

  @Test("a character that is not meant to be seen takes no room and is not missed")
  func invisible() throws {
    var book = try FontBook()
    for scalar: Unicode.Scalar in ["\u{200B}", "\u{200D}", "\u{FE0F}", "\u{AD}", "\u{3164}"] {
      #expect(try book.glyph(scalar, .sans) == GlyphOutline(path: Path(), advance: 0))
    }
    #expect(book.missing.isEmpty)
  }

  @Test("a font that is asked for comes before all others")
  func chosen() throws {
    let place = try #require(
      FontPlaces.places(.math).first { FileManager.default.fileExists(atPath: $0.path) })
    var book = try FontBook(files: [place.path])
    var plain = try FontBook()
    #expect(try book.glyph("Q", .sans) == plain.glyph("Q", .math))
    #expect(try book.glyph("Q", .sans) != plain.glyph("Q", .sans))
  }

  @Test(
    "what is no font is told by its path",
    arguments: ["/none.ttf", "", "/", "/dev/null", "/dev/zero", #filePath])
  func unreadable(path: String) {
    #expect(throws: FontBook.Lack.unreadable(path: path)) { try FontBook(files: [path]) }
  }
}
