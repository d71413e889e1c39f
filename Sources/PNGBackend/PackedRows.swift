/// Rows of pixels for libpng: indices into a palette where there are at most 256 colors, else gray, RGB or RGBA.
struct PackedRows {
  /// Nothing for RGB and RGBA, whose rows are the pixels themselves.
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
      bytes = table.packed(width: pixmap.width, bits: Int(bitDepth), rowBytes: rowBytes)
      return
    }
    bitDepth = 8
    let isOpaque = pixmap.pixels.allSatisfy { $0 >> 24 == 255 }
    let isGray =
      isOpaque && pixmap.pixels.allSatisfy { $0 & 255 == $0 >> 8 & 255 && $0 & 255 == $0 >> 16 & 255 }
    colorType = isGray ? 0 : isOpaque ? 2 : 6
    rowBytes = pixmap.width * (isGray ? 1 : 4)
    if isGray { bytes = pixmap.pixels.map { UInt8($0 & 255) } }
  }

  /// Claims that at most every eighth pixel differs from the one before it, as in line art.
  static func isQuiet(_ pixmap: Pixmap) -> Bool {
    var (previous, changes) = (UInt32(0), 0)
    for pixel in pixmap.pixels {
      if pixel != previous { changes += 1 }
      previous = pixel
    }
    return changes * 8 <= pixmap.pixels.count
  }

  /// Calls `body` with all rows, one after the other; the fourth byte of an RGB pixel is to be left out.
  func withBytes(_ pixmap: Pixmap, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    guard colorType & 2 != 0, colorType != 3 else { return bytes.withUnsafeBufferPointer(body) }
    pixmap.pixels.withUnsafeBytes { $0.withMemoryRebound(to: UInt8.self, body) }
  }
}

/// The colors of a picture, at most 256, those that are not opaque first, and the place of each pixel's color.
struct ColorTable {
  let colors: [UInt32]
  /// For each pixel, the place of its color.
  private let places: [UInt8]

  /// Nil if there are more than 256 colors.
  ///
  /// One pass over the pixels: neighbors mostly have one color, and then nothing is looked up.
  init?(_ pixels: [UInt32]) {
    var found: [UInt32] = []
    // A hash table of open addressing: place + 1, so that zero is an empty slot.
    var slots = [UInt16](repeating: 0, count: 1024)
    var (previous, place) = (~(pixels.first ?? 0), UInt8(0))
    let places = [UInt8](unsafeUninitializedCapacity: pixels.count) { places, count in
      pixels.withUnsafeBufferPointer { pixels in
        for index in pixels.indices {
          let pixel = pixels[index]
          if pixel != previous {
            var slot = Int((pixel &* 2_654_435_761) >> 22)
            while slots[slot] != 0, found[Int(slots[slot]) - 1] != pixel { slot = (slot + 1) & 1023 }
            if slots[slot] == 0 {
              guard found.count < 256 else { return }
              found.append(pixel)
              slots[slot] = UInt16(found.count)
            }
            previous = pixel
            place = UInt8(slots[slot] - 1)
          }
          places[index] = place
        }
        count = pixels.count
      }
    }
    guard places.count == pixels.count else { return nil }
    guard found.contains(where: { $0 >> 24 < 255 }) else {
      (colors, self.places) = (found, places)
      return
    }
    let order =
      found.indices.filter { found[$0] >> 24 < 255 } + found.indices.filter { found[$0] >> 24 == 255 }
    var moved = [UInt8](repeating: 0, count: 256)
    for (new, old) in order.enumerated() { moved[old] = UInt8(new) }
    colors = order.map { found[$0] }
    self.places = places.map { moved[Int($0)] }
  }

  /// The rows of a picture, of 1, 2, 4 or 8 bits a pixel, each row in whole bytes.
  func packed(width: Int, bits: Int, rowBytes: Int) -> [UInt8] {
    guard bits < 8 else { return places }
    let height = places.count / width
    var bytes = [UInt8](repeating: 0, count: rowBytes * height)
    for row in 0..<height {
      for x in 0..<width {
        let bit = x * bits
        bytes[row * rowBytes + bit / 8] |= places[row * width + x] << UInt8(8 - bits - bit % 8)
      }
    }
    return bytes
  }
}
