/// A picture made of pixels that fills a rectangle of the page.
public struct PlacedImage: Sendable, Hashable {
  public let width: Int
  public let height: Int
  /// Row by row from the top; each pixel as `red | green << 8 | blue << 16 | alpha << 24`, not premultiplied.
  public let pixels: [UInt32]
  public let rect: Rect
  /// Whether colors are interpolated between the middles of pixels; else each pixel is a rectangle.
  public let isSmooth: Bool

  public init(width: Int, height: Int, pixels: [UInt32], rect: Rect, isSmooth: Bool) {
    precondition(width > 0 && height > 0 && pixels.count == width * height, "one number for each pixel")
    self.width = width
    self.height = height
    self.pixels = pixels
    self.rect = rect
    self.isSmooth = isSmooth
  }

  /// The color that a pixel stands for.
  public static func color(of pixel: UInt32) -> Color {
    Color(
      red: UInt8(pixel & 255), green: UInt8(pixel >> 8 & 255), blue: UInt8(pixel >> 16 & 255),
      alpha: UInt8(pixel >> 24))
  }
}

extension Color {
  /// The color as a pixel: `red | green << 8 | blue << 16 | alpha << 24`.
  public var pixel: UInt32 {
    UInt32(red) | UInt32(green) << 8 | UInt32(blue) << 16 | UInt32(alpha) << 24
  }
}
