public import Graphics
public import PNGBackend
public import Typefaces
import SVGBackend

extension Drawing {
  /// The drawing as SVG text.
  public var svg: String { SVG.text(self) }

  /// The drawing as SVG text in UTF-8.
  public var svgBytes: [UInt8] { SVG.bytes(self) }

  /// The drawing as SVG text in UTF-8 with its words as outlines, and the characters that no font has.
  public func outlinedSVG(fonts: [String] = []) throws(FontBook.Lack) -> (
    bytes: [UInt8], missing: [Unicode.Scalar]
  ) {
    try SVG.outlined(self, fontFiles: fonts)
  }

  /// The drawing as a PNG file; `scale` image pixels for one CSS pixel, fonts of the machine unless files are named.
  public func png(scale: Double = 1, fonts: [String] = []) throws(PNG.Failure) -> [UInt8] {
    try PNG(scale: scale, fontFiles: fonts).bytes(self)
  }
}
