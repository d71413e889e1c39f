import Graphics
import Testing
import Typefaces

@Suite struct FontBookTests {
  @Test("a space has a width and no outline")
  func space() throws {
    var book = try FontBook()
    let glyph = try book.glyph(" ", .sans)
    #expect(glyph.path.isEmpty && glyph.advance > 0.2)
  }
}
