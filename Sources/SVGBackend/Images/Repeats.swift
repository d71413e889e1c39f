/// Finds what bytes repeat of the last 32 kB: the first half of deflate.
enum Repeats {
  /// A byte, or, with a length, that many bytes again from a distance back.
  struct Token {
    var byte: UInt8 = 0
    var length = 0
    var distance = 0

    /// The symbol in the alphabet of literals and lengths.
    var symbol: Int { length > 0 ? 257 + Steps.lengths.index(of: length) : Int(byte) }
  }

  private static let window = 32768
  private static let longest = 258
  /// How many earlier places with the same three bytes are tried.
  private static let tries = 24

  static func tokens(_ data: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    var heads = [Int](repeating: -1, count: 1 << 14)
    var previous = [Int](repeating: -1, count: data.count)
    data.withUnsafeBufferPointer { data in
      func slot(_ place: Int) -> Int {
        let three = UInt32(data[place]) << 16 | UInt32(data[place + 1]) << 8 | UInt32(data[place + 2])
        return Int((three &* 2_654_435_769) >> 18)
      }
      func remember(_ place: Int) {
        guard place + 2 < data.count else { return }
        let slot = slot(place)
        previous[place] = heads[slot]
        heads[slot] = place
      }
      var place = 0
      while place < data.count {
        var best = (length: 2, distance: 0)
        var candidate = place + 2 < data.count ? heads[slot(place)] : -1
        var left = tries
        while candidate >= 0, place - candidate <= window, left > 0, best.length < longest {
          var length = 0
          let limit = min(longest, data.count - place)
          while length < limit, data[candidate + length] == data[place + length] { length += 1 }
          if length > best.length { best = (length, place - candidate) }
          candidate = previous[candidate]
          left -= 1
        }
        if best.distance > 0 {
          tokens.append(Token(length: best.length, distance: best.distance))
          for offset in 0..<best.length { remember(place + offset) }
          place += best.length
        } else {
          tokens.append(Token(byte: data[place]))
          remember(place)
          place += 1
        }
      }
    }
    return tokens
  }
}
