public import PNGBackend

/// How two pictures of one size differ, as they look on white.
public struct PixelDifference: Sendable {
  /// A part of the picture in pixels; what lies outside of it is not compared.
  public typealias Mask = [Bool]

  /// The mean of the absolute differences of red, green and blue, of 255.
  public private(set) var mean = 0.0
  /// The part of the pixels that have a channel that differs by more than 48 of 255.
  public private(set) var partFar = 0.0
  /// The largest difference of a channel.
  public private(set) var largest = 0
  /// Gray where the pictures are alike, and the darker the more they differ.
  public private(set) var picture: Pixmap

  /// Nil if the sizes differ; pixels outside of the mask are left out.
  public init?(_ a: Pixmap, _ b: Pixmap, inside mask: Mask? = nil) {
    guard a.width == b.width, a.height == b.height else { return nil }
    var (sum, far, count) = (0, 0, 0)
    picture = a
    for index in a.pixels.indices {
      guard mask?[index] ?? true else {
        picture.pixels[index] = 0xffc0_c0ff
        continue
      }
      let differences = zip(Self.onWhite(a.pixels[index]), Self.onWhite(b.pixels[index])).map { abs($0 - $1) }
      let most = differences.max() ?? 0
      count += 1
      sum += differences.reduce(0, +)
      if most > 48 { far += 1 }
      largest = max(largest, most)
      let gray = UInt32(240 - most * 240 / 255)
      picture.pixels[index] = gray | gray << 8 | gray << 16 | 255 << 24
    }
    mean = Double(sum) / Double(max(1, 3 * count))
    partFar = Double(far) / Double(max(1, count))
  }

  private static func onWhite(_ pixel: UInt32) -> [Int] {
    let alpha = Int(pixel >> 24)
    return [0, 8, 16].map { (Int(pixel >> UInt32($0) & 255) * alpha + 255 * (255 - alpha) + 127) / 255 }
  }
}
