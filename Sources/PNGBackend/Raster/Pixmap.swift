/// A rectangle of pixels: red, green, blue and opacity of 8 bits each, not premultiplied, sRGB-encoded.
public struct Pixmap: Sendable, Equatable {
  public let width: Int
  public let height: Int
  /// Row by row from the top; each pixel as `red | green << 8 | blue << 16 | alpha << 24`.
  public var pixels: [UInt32]

  public init(width: Int, height: Int, pixels: [UInt32]) {
    precondition(pixels.count == width * height, "one number for each pixel")
    self.width = width
    self.height = height
    self.pixels = pixels
  }

  /// All transparent.
  init(width: Int, height: Int) {
    self.init(width: width, height: height, pixels: [UInt32](repeating: 0, count: width * height))
  }
}
