public import Graphics
public import Typefaces

/// A drawing as SVG text.
///
/// Only presentation attributes: no style sheet, class, script or external reference, so that the picture
/// survives sanitizers and looks alike in every renderer. The same drawing gives the same bytes, always.
public enum SVG {
  /// The document in UTF-8.
  public static func bytes(_ drawing: Drawing) -> [UInt8] {
    var writer = SVGWriter(drawing)
    return writer.document()
  }

  /// The document in UTF-8 with its words as outlines of the fonts of this machine, and the characters that none has.
  ///
  /// The letters are there too, transparent, so that the words can be selected, searched and read aloud.
  public static func outlined(
    _ drawing: Drawing, fontFiles: [String] = []
  ) throws(FontBook.Lack) -> (bytes: [UInt8], missing: [Unicode.Scalar]) {
    var fonts = try FontBook(files: fontFiles)
    var writer = SVGWriter(drawing, outlined: try OutlinedText(drawing.texts, &fonts))
    return (writer.document(), fonts.missing)
  }

  /// The document as text.
  public static func text(_ drawing: Drawing) -> String {
    String(decoding: bytes(drawing), as: UTF8.self)
  }
}
