public import Graphics

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

  /// The document as text.
  public static func text(_ drawing: Drawing) -> String {
    String(decoding: bytes(drawing), as: UTF8.self)
  }
}
