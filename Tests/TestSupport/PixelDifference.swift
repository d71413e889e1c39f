public import PNGBackend

/// How far two pictures may differ in a part of them.
public struct PixelLimit: Sendable {
  /// The part, as words behind "differs".
  public var place: String
  public var mask: PixelDifference.Mask?
  /// Of any channel of any pixel, of 255.
  public var largest: Int
  /// Of all channels of all pixels of the part.
  public var mean: Double

  public init(_ place: String, inside mask: PixelDifference.Mask? = nil, largest: Int, mean: Double) {
    self.place = place
    self.mask = mask
    self.largest = largest
    self.mean = mean
  }
}

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
  /// Light gray where the pictures are alike, and the darker the more they differ.
  public private(set) var picture: Pixmap

  /// Nil if the sizes differ; pixels outside of the mask are left out.
  public init?(_ a: Pixmap, _ b: Pixmap, inside mask: Mask? = nil) {
    guard a.width == b.width, a.height == b.height else { return nil }
    var (sum, far, count) = (0, 0, 0)
    var shown = [UInt32](repeating: Self.same, count: a.pixels.count)
    for index in a.pixels.indices {
      guard mask?[index] ?? true else {
        shown[index] = Self.masked
        continue
      }
      count += 1
      // Most pixels are alike, and these tests run unoptimized.
      guard a.pixels[index] != b.pixels[index] else { continue }
      var most = 0
      for shift: UInt32 in [0, 8, 16] {
        let channel = abs(Self.onWhite(a.pixels[index], shift) - Self.onWhite(b.pixels[index], shift))
        sum += channel
        most = max(most, channel)
      }
      if most > 48 { far += 1 }
      largest = max(largest, most)
      let gray = UInt32(240 - most * 240 / 255)
      shown[index] = gray | gray << 8 | gray << 16 | 255 << 24
    }
    picture = Pixmap(width: a.width, height: a.height, pixels: shown)
    mean = Double(sum) / Double(max(1, 3 * count))
    partFar = Double(far) / Double(max(1, count))
  }

  private static let same: UInt32 = 0xfff0_f0f0
  private static let masked: UInt32 = 0xffff_d0d0

  private static func onWhite(_ pixel: UInt32, _ shift: UInt32) -> Int {
    let alpha = Int(pixel >> 24)
    return (Int(pixel >> shift & 255) * alpha + 255 * (255 - alpha) + 127) / 255
  }
}
