import Graphics

/// An image as a PNG file: indices into a palette where there are at most 256 colors, else RGBA.
///
/// libpng would do it in fewer lines, but what zlib writes differs from version to version, and an SVG has the same
/// bytes on every machine; nor should a text format need a C library.
enum ImageFile {
  static func bytes(_ image: PlacedImage) -> [UInt8] {
    var file: [UInt8] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
    let palette = palette(image.pixels)
    let header =
      big(UInt32(truncatingIfNeeded: image.width)) + big(UInt32(truncatingIfNeeded: image.height))
      + [8, palette == nil ? 6 : 3, 0, 0, 0]
    chunk("IHDR", header, to: &file)
    if let palette {
      let colors = palette.map { PlacedImage.color(of: $0) }
      chunk("PLTE", colors.flatMap { [$0.red, $0.green, $0.blue] }, to: &file)
      let opacities = colors.map(\.alpha)
      if opacities.contains(where: { $0 < 255 }) { chunk("tRNS", opacities, to: &file) }
    }
    chunk("IDAT", Deflate.zlib(rows(image, palette)), to: &file)
    chunk("IEND", [], to: &file)
    return file
  }

  /// The colors in order of their lightness where there are few, so that neighbors in a smooth image differ by little.
  private static func palette(_ pixels: [UInt32]) -> [UInt32]? {
    var colors = Set<UInt32>()
    var last: UInt32?
    for pixel in pixels where pixel != last {
      colors.insert(pixel)
      if colors.count > 256 { return nil }
      last = pixel
    }
    func order(_ pixel: UInt32) -> (UInt32, UInt32) {
      (299 * (pixel & 255) + 587 * (pixel >> 8 & 255) + 114 * (pixel >> 16 & 255), pixel)
    }
    return colors.sorted { order($0) < order($1) }
  }

  /// Each row as its differences from the row above: small numbers in a smooth image.
  private static func rows(_ image: PlacedImage, _ palette: [UInt32]?) -> [UInt8] {
    var places: [UInt32: UInt8] = [:]
    for (index, color) in (palette ?? []).enumerated() { places[color] = UInt8(truncatingIfNeeded: index) }
    let channels = palette == nil ? 4 : 1
    var above = [UInt8](repeating: 0, count: image.width * channels)
    var rows: [UInt8] = []
    rows.reserveCapacity((above.count + 1) * image.height)
    for row in 0..<image.height {
      var current: [UInt8] = []
      current.reserveCapacity(above.count)
      for pixel in image.pixels[row * image.width..<(row + 1) * image.width] {
        if palette != nil {
          current.append(places[pixel] ?? 0)
        } else {
          for shift in [0, 8, 16, 24] as [UInt32] {
            current.append(UInt8(truncatingIfNeeded: pixel >> shift))
          }
        }
      }
      rows.append(2)
      for (value, up) in zip(current, above) { rows.append(value &- up) }
      above = current
    }
    return rows
  }

  private static func big(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  private static func chunk(_ name: String, _ data: [UInt8], to file: inout [UInt8]) {
    let body = Array(name.utf8) + data
    file += big(UInt32(truncatingIfNeeded: data.count)) + body + big(crc32(body))
  }

  private static func crc32(_ data: [UInt8]) -> UInt32 {
    var sum = ~UInt32(0)
    for byte in data {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum >> 1 ^ (sum & 1 == 1 ? 0xedb8_8320 : 0) }
    }
    return ~sum
  }
}
