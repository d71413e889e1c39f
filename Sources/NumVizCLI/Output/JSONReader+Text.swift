extension JSONReader {
  /// The text between two quotes, of which the first comes next.
  mutating func text() throws(Mistake) -> String {
    position += 1
    var units: [UInt8] = []
    while true {
      let start = position
      while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 32 {
        position += 1
      }
      let piece = bytes[start..<position]
      guard let byte = next, byte >= 32 else { throw mistake("a text has no end") }
      position += 1
      if byte == UInt8(ascii: "\"") {
        return String(decoding: units.isEmpty ? piece : units[...] + piece, as: UTF8.self)
      }
      units += piece
      units += String(try escaped()).utf8
    }
  }

  private mutating func escaped() throws(Mistake) -> Unicode.Scalar {
    guard let byte = next else { throw mistake("a text has no end") }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      let unit = try codeUnit()
      var code = UInt32(unit)
      if UTF16.isLeadSurrogate(unit), bytes[position...].starts(with: "\\u".utf8) {
        position += 2
        let trail = try codeUnit()
        if UTF16.isTrailSurrogate(trail) { code = 0x10000 + (code & 0x3FF) << 10 + UInt32(trail) & 0x3FF }
      }
      guard let scalar = Unicode.Scalar(code) else { throw mistake("half of a character stands alone") }
      return scalar
    default: throw mistake("a backslash has no such sign after it")
    }
  }

  private mutating func codeUnit() throws(Mistake) -> UInt16 {
    let digits = bytes[position...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw mistake("four hexadecimal digits are missing") }
    position += 4
    return unit
  }
}
