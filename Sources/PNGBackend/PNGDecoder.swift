import PNGShim

/// A PNG file read back: its pixels, and what it says of them.
package struct PNGPicture: Sendable {
  package let pixmap: Pixmap
  /// As in IHDR: 0 gray, 2 RGB, 3 palette, 4 gray with opacity, 6 RGBA.
  package let colorType: Int
  /// Bits of a channel, or of an index into the palette.
  package let bitDepth: Int
  /// Nil if the file does not tell.
  package let pixelsPerMeter: Int?
  package let texts: [(keyword: String, text: String)]
}

/// Bytes of a PNG file as pixels.
package enum PNGDecoder {
  /// Reads a file of any color type, interlaced or not; throws `.decoding` with libpng's words if it is not whole.
  package static func picture(
    _ bytes: [UInt8], pixelLimit: Double = PNG.pixelLimit
  ) throws(PNG.Failure) -> PNGPicture {
    var picture = png_shim_picture()
    var message = [CChar](repeating: 0, count: 128)
    let limit = UInt64(max(0, min(pixelLimit, 4e18)))
    let code = bytes.withUnsafeBufferPointer {
      png_shim_read($0.baseAddress, $0.count, limit, &picture, &message)
    }
    guard code == 0 else { throw .decoding(ShimMessage.text(message)) }
    defer { png_shim_free_picture(&picture) }
    let texts = UnsafeBufferPointer(start: picture.texts, count: Int(picture.text_count))
    return PNGPicture(
      pixmap: pixmap(picture), colorType: Int(picture.color_type), bitDepth: Int(picture.bit_depth),
      pixelsPerMeter: picture.pixels_per_meter > 0 ? Int(picture.pixels_per_meter) : nil,
      texts: texts.map { (String(cString: $0.key), String(cString: $0.text)) })
  }

  private static func pixmap(_ picture: png_shim_picture) -> Pixmap {
    let (width, height) = (Int(picture.width), Int(picture.height))
    let bytes = UnsafeBufferPointer(start: picture.pixels, count: 4 * width * height)
    let pixels = [UInt32](unsafeUninitializedCapacity: width * height) { buffer, count in
      for index in 0..<width * height {
        let (red, green) = (UInt32(bytes[4 * index]), UInt32(bytes[4 * index + 1]))
        let (blue, alpha) = (UInt32(bytes[4 * index + 2]), UInt32(bytes[4 * index + 3]))
        buffer.initializeElement(at: index, to: red | green << 8 | blue << 16 | alpha << 24)
      }
      count = width * height
    }
    return Pixmap(width: width, height: height, pixels: pixels)
  }
}

/// The words that libpng left in a buffer of C.
enum ShimMessage {
  static func text(_ buffer: [CChar]) -> String {
    let words = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return words.isEmpty ? "libpng cannot start" : words
  }
}
