import Foundation
import Graphics
import Testing

@testable import Typefaces

@Suite struct FontFoldersTests {
  @Test("all fonts of the machine come in one order, each once, plain faces first")
  func order() {
    let files = FontFolders.files()
    #expect(files == FontFolders.files())
    #expect(Set(files).count == files.count)
    #expect(files.allSatisfy { FileManager.default.fileExists(atPath: $0) })
    for (place, file) in files.enumerated() where file.hasSuffix("-Bold.ttf") && !file.contains("Mono") {
      let plain = file.replacing("-Bold.ttf", with: "-Regular.ttf")
      #expect(files.firstIndex(of: plain) ?? -1 < place, "\(file)")
    }
  }

  @Test("a character that the known places lack comes from whichever font has it")
  func anywhere() throws {
    let library = try #require(FreeTypeLibrary())
    let faces = FontFolders.files().compactMap { Typeface(path: $0, index: 0, library) }
    // Thai, Hiragana, Ethiopic, Devanagari, Braille, a snowman, a Deseret letter.
    for scalar: Unicode.Scalar in ["ก", "あ", "አ", "क", "⠿", "☃", "𐐀"] {
      var book = try FontBook()
      let glyph = try book.glyph(scalar, .sans)
      let isSomewhere = faces.contains { face in
        face.glyph(of: scalar).map { !face.outline(ofGlyph: $0).path.isEmpty } ?? false
      }
      #expect(book.missing.isEmpty == isSomewhere, "\(scalar)")
      #expect(!glyph.path.isEmpty)
    }
  }
}
