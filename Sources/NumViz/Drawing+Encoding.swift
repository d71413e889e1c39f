public import Graphics
public import PNGBackend
import SVGBackend

extension Drawing {
  /// The drawing as SVG text.
  public var svg: String { SVG.text(self) }

  /// The drawing as SVG text in UTF-8.
  public var svgBytes: [UInt8] { SVG.bytes(self) }

  /// The drawing as a PNG file; `scale` image pixels for one CSS pixel, fonts of the machine unless files are named.
  public func png(scale: Double = 1, fonts: [String] = []) throws(PNG.Failure) -> [UInt8] {
    try PNG(scale: scale, fontFiles: fonts).bytes(self)
  }
}
