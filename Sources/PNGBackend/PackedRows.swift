/// Rows of pixels as PNG stores them: indices into a palette where there are at most 256 colors, else gray, RGB or RGBA.
struct PackedRows {
  private(set) var bytes: [UInt8] = []
  private(set) var palette: [UInt8] = []
  /// Opacities of the first colors of the palette, which are those that are not opaque.
  private(set) var paletteAlpha: [UInt8] = []
  let colorType: Int32
  let bitDepth: Int32
  let rowBytes: Int

  init(_ pixmap: Pixmap) {
    if let table = ColorTable(pixmap.pixels) {
      bitDepth = table.colors.count <= 2 ? 1 : table.colors.count <= 4 ? 2 : table.colors.count <= 16 ? 4 : 8
      colorType = 3
      rowBytes = (pixmap.width * Int(bitDepth) + 7) / 8
      for color in table.colors {
        palette += [UInt8(color & 255), UInt8(color >> 8 & 255), UInt8(color >> 16 & 255)]
        if color >> 24 < 255 { paletteAlpha.append(UInt8(color >> 24)) }
      }
      bytes = table.packed(pixmap, bits: Int(bitDepth), rowBytes: rowBytes)
      return
    }
    bitDepth = 8
    let isOpaque = pixmap.pixels.allSatisfy { $0 >> 24 == 255 }
    let isGray =
      isOpaque && pixmap.pixels.allSatisfy { $0 & 255 == $0 >> 8 & 255 && $0 & 255 == $0 >> 16 & 255 }
    let channels = isGray ? 1 : isOpaque ? 3 : 4
    colorType = isGray ? 0 : isOpaque ? 2 : 6
    rowBytes = pixmap.width * channels
    bytes = [UInt8](unsafeUninitializedCapacity: rowBytes * pixmap.height) { buffer, count in
      var index = 0
      for pixel in pixmap.pixels {
        for channel in 0..<channels { buffer[index + channel] = UInt8(pixel >> (8 * UInt32(channel)) & 255) }
        index += channels
      }
      count = index
    }
  }
}

/// The colors of a picture, at most 256, those that are not opaque first.
struct ColorTable {
  let colors: [UInt32]
  /// A hash table of the colors' places, open addressing.
  private var slots = [(color: UInt32, index: UInt16)](repeating: (0, .max), count: 1024)

  /// Nil if there are more than 256 colors.
  init?(_ pixels: [UInt32]) {
    var found: [UInt32] = []
    var previous: UInt32?
    for pixel in pixels where pixel != previous {
      previous = pixel
      let slot = Self.slot(of: pixel, in: slots)
      guard slots[slot].index == .max else { continue }
      guard found.count < 256 else { return nil }
      slots[slot] = (pixel, UInt16(found.count))
      found.append(pixel)
    }
    colors = found.filter { $0 >> 24 < 255 } + found.filter { $0 >> 24 == 255 }
    for (index, color) in colors.enumerated() { slots[Self.slot(of: color, in: slots)].index = UInt16(index) }
  }

  @inline(__always)
  private static func slot(of color: UInt32, in slots: [(color: UInt32, index: UInt16)]) -> Int {
    var slot = Int((color &* 2_654_435_761) >> 22)
    while slots[slot].index != .max, slots[slot].color != color { slot = (slot + 1) & 1023 }
    return slot
  }

  func packed(_ pixmap: Pixmap, bits: Int, rowBytes: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: rowBytes * pixmap.height)
    var (previous, place) = (
      pixmap.pixels.first ?? 0, slots[Self.slot(of: pixmap.pixels.first ?? 0, in: slots)].index
    )
    var index = 0
    for row in 0..<pixmap.height {
      for x in 0..<pixmap.width {
        let pixel = pixmap.pixels[index]
        index += 1
        if pixel != previous {
          previous = pixel
          place = slots[Self.slot(of: pixel, in: slots)].index
        }
        if bits == 8 {
          bytes[row * rowBytes + x] = UInt8(place)
        } else {
          let bit = x * bits
          bytes[row * rowBytes + bit / 8] |= UInt8(place) << UInt8(8 - bits - bit % 8)
        }
      }
    }
    return bytes
  }
}
