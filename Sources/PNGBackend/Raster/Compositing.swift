import Graphics

/// Lays a color over pixels: source-over on sRGB-encoded values, as browsers and SVG renderers do, so that a PNG looks
/// like the SVG of the same drawing.
struct Paint {
  private let red: UInt32
  private let green: UInt32
  private let blue: UInt32
  private let alpha: UInt32
  private let packed: UInt32

  init(_ color: Color) {
    (red, green, blue, alpha) = (
      UInt32(color.red), UInt32(color.green), UInt32(color.blue), UInt32(color.alpha)
    )
    packed = red | green << 8 | blue << 16 | 255 << 24
  }

  /// The pixel that takes the place of any other; nil where what lies behind shines through.
  func solid(coverage: UInt32) -> UInt32? { alpha == 255 && coverage == 255 ? packed : nil }

  /// The color over a pixel that it covers by `coverage` of 255.
  @inline(__always)
  func over(_ pixel: UInt32, coverage: UInt32) -> UInt32 {
    let source = (alpha * coverage + 127) / 255
    if source == 255 { return packed }
    if source == 0 { return pixel }
    let backdrop = pixel >> 24
    guard backdrop == 255 else { return overTransparent(pixel, source, backdrop) }
    let rest = 255 - source
    // Red and blue at once, 16 bits apart, in which neither product with 255 overflows.
    let even = (packed & 0xff_00ff) &* source &+ (pixel & 0xff_00ff) &* rest &+ 0x7f_007f
    let odd = (packed >> 8 & 0xff) &* source &+ (pixel >> 8 & 0xff) &* rest &+ 0x7f
    // Below 65535 the quotient by 255 is (t + 1 + t / 256) / 256.
    let redBlue = (even &+ 0x1_0001 &+ (even >> 8 & 0xff_00ff)) >> 8 & 0xff_00ff
    let green = (odd &+ 1 &+ (odd >> 8)) & 0xff00
    return redBlue | green | 255 << 24
  }

  private func overTransparent(_ pixel: UInt32, _ source: UInt32, _ backdrop: UInt32) -> UInt32 {
    // In units of 1/255².
    let rest = backdrop * (255 - source)
    let sum = source * 255 + rest
    func mix(_ over: UInt32, _ under: UInt32) -> UInt32 {
      (over * source * 255 + under * rest + sum / 2) / sum
    }
    let r = mix(red, pixel & 255)
    let g = mix(green, pixel >> 8 & 255)
    let b = mix(blue, pixel >> 16 & 255)
    return r | g << 8 | b << 16 | ((sum + 127) / 255) << 24
  }
}
