/// Compresses bytes as zlib does (RFC 1950 and 1951), always to the same bytes, which no library promises.
enum Deflate {
  /// A zlib stream of one block.
  static func zlib(_ data: [UInt8]) -> [UInt8] {
    var bits = BitWriter()
    bits.write(0x78, 8)
    bits.write(0x9c, 8)
    block(Repeats.tokens(data), to: &bits)
    bits.finish()
    let sum = adler32(data)
    return bits.bytes + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: sum >> $0) }
  }

  private static func adler32(_ data: [UInt8]) -> UInt32 {
    var (a, b): (UInt32, UInt32) = (1, 0)
    for byte in data {
      a = (a + UInt32(byte)) % 65521
      b = (b + a) % 65521
    }
    return b << 16 | a
  }

  /// The last block, with codes of its own.
  private static func block(_ tokens: [Repeats.Token], to bits: inout BitWriter) {
    var literals = [Int](repeating: 0, count: 286)
    var distances = [Int](repeating: 0, count: 30)
    literals[256] = 1
    for token in tokens {
      literals[token.symbol] += 1
      if token.length > 0 { distances[Steps.distances.index(of: token.distance)] += 1 }
    }
    let literalCode = HuffmanCode(literals, limit: 15)
    let distanceCode = HuffmanCode(distances, limit: 15)
    bits.write(0b101, 3)
    header(literalCode.lengths, distanceCode.lengths, to: &bits)
    for token in tokens {
      literalCode.write(token.symbol, to: &bits)
      guard token.length > 0 else { continue }
      Steps.lengths.writeRest(of: token.length, to: &bits)
      distanceCode.write(Steps.distances.index(of: token.distance), to: &bits)
      Steps.distances.writeRest(of: token.distance, to: &bits)
    }
    literalCode.write(256, to: &bits)
  }

  /// The lengths of both codes, themselves in a code; runs of zeros in short.
  private static func header(_ literals: [Int], _ distances: [Int], to bits: inout BitWriter) {
    var runs: [(symbol: Int, rest: Int, width: Int)] = []
    let all = literals + distances
    var index = 0
    while index < all.count {
      var zeros = 0
      while index + zeros < all.count, all[index + zeros] == 0, zeros < 138 { zeros += 1 }
      if zeros >= 11 {
        runs.append((18, zeros - 11, 7))
      } else if zeros >= 3 {
        runs.append((17, zeros - 3, 3))
      } else {
        zeros = 0
        runs.append((all[index], 0, 0))
      }
      index += max(1, zeros)
    }
    var frequencies = [Int](repeating: 0, count: 19)
    for run in runs { frequencies[run.symbol] += 1 }
    let code = HuffmanCode(frequencies, limit: 7)
    bits.write(literals.count - 257, 5)
    bits.write(distances.count - 1, 5)
    bits.write(19 - 4, 4)
    for symbol in [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15] {
      bits.write(code.lengths[symbol], 3)
    }
    for run in runs {
      code.write(run.symbol, to: &bits)
      bits.write(run.rest, run.width)
    }
  }
}

/// The steps in which deflate counts lengths and distances: a symbol, and the rest in further bits.
struct Steps {
  private let bases: [Int]
  private let widths: [Int]

  static let lengths = Steps(
    bases: [
      3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
      227, 258,
    ], widths: [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0])
  static let distances = Steps(
    bases: [
      1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073,
      4097, 6145, 8193, 12289, 16385, 24577,
    ],
    widths: [
      0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
    ])

  func index(of number: Int) -> Int {
    var (low, high) = (0, bases.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if bases[middle] <= number { low = middle } else { high = middle - 1 }
    }
    return low
  }

  func writeRest(of number: Int, to bits: inout BitWriter) {
    let index = index(of: number)
    bits.write(number - bases[index], widths[index])
  }
}
