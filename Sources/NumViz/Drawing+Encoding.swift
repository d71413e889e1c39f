public import Graphics
import PNGBackend
import SVGBackend

extension Drawing {
  /// The drawing as SVG text.
  public var svg: String { SVG.text(self) }

  /// The drawing as SVG text in UTF-8.
  public var svgBytes: [UInt8] { SVG.bytes(self) }
}
