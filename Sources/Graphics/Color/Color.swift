/// An sRGB color with 8 bits a channel, not premultiplied.
public struct Color: Sendable, Hashable {
  public var red: UInt8
  public var green: UInt8
  public var blue: UInt8
  /// 255 is opaque.
  public var alpha: UInt8

  public init(red: UInt8, green: UInt8, blue: UInt8, alpha: UInt8 = 255) {
    self.red = red
    self.green = green
    self.blue = blue
    self.alpha = alpha
  }

  /// An opaque color from its six hexadecimal digits, `0x59636e`.
  public init(_ rgb: UInt32) {
    self.init(
      red: UInt8(rgb >> 16 & 0xff), green: UInt8(rgb >> 8 & 0xff), blue: UInt8(rgb & 0xff))
  }

  public static let white = Color(0xffffff)
  public static let black = Color(0x000000)

  public var isOpaque: Bool { alpha == 255 }
}
