import Testing

@testable import SVGBackend

@Suite struct DeflateTests {
  /// Reads what deflate writes, by the letter of RFC 1951: a check that shares no code with the writer.
  private struct Reader {
    let bytes: [UInt8]
    var place = 16

    mutating func bit() -> Int {
      defer { place += 1 }
      return Int(bytes[place / 8] >> UInt8(place % 8)) & 1
    }

    mutating func bits(_ count: Int) -> Int { (0..<count).reduce(0) { $0 | bit() << $1 } }

    mutating func symbol(_ lengths: [Int]) -> Int {
      var (code, first, length) = (0, 0, 0)
      while length < 16 {
        length += 1
        code = code << 1 | bit()
        let symbols = lengths.indices.filter { lengths[$0] == length }
        if code - first < symbols.count { return symbols[code - first] }
        first = (first + symbols.count) << 1
      }
      return -1
    }

    mutating func block() -> [UInt8] {
      guard bits(3) == 0b101 else { return [] }
      let (literalCount, distanceCount, codeCount) = (bits(5) + 257, bits(5) + 1, bits(4) + 4)
      var codeLengths = [Int](repeating: 0, count: 19)
      let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
      for index in 0..<codeCount { codeLengths[order[index]] = bits(3) }
      var lengths: [Int] = []
      while lengths.count < literalCount + distanceCount {
        switch symbol(codeLengths) {
        case 16: lengths += Array(repeating: lengths[lengths.count - 1], count: 3 + bits(2))
        case 17: lengths += Array(repeating: 0, count: 3 + bits(3))
        case 18: lengths += Array(repeating: 0, count: 11 + bits(7))
        case let length: lengths.append(length)
        }
      }
      return data(Array(lengths[..<literalCount]), Array(lengths[literalCount...]))
    }

    private mutating func data(_ literals: [Int], _ distances: [Int]) -> [UInt8] {
      var result: [UInt8] = []
      while true {
        let next = symbol(literals)
        if next < 256 {
          result.append(UInt8(next))
          continue
        }
        if next == 256 { return result }
        let lengthWidth = next < 265 || next == 285 ? 0 : (next - 261) / 4
        let length =
          next == 285
          ? 258 : next < 265 ? next - 254 : 3 + ((4 + (next - 265) % 4) << lengthWidth) + bits(lengthWidth)
        let step = symbol(distances)
        let distanceWidth = step < 4 ? 0 : step / 2 - 1
        let distance = step < 4 ? step + 1 : 1 + ((2 + step % 2) << distanceWidth) + bits(distanceWidth)
        for _ in 0..<length { result.append(result[result.count - distance]) }
      }
    }
  }

  private static let samples: [[UInt8]] = [
    [], [7], [1, 2, 3], Array(repeating: 9, count: 1000), Array("abcabcabcabcabdabd".utf8),
    (0..<5000).map { UInt8(truncatingIfNeeded: $0 * $0 / 50) },
    (0..<70000).map { UInt8(truncatingIfNeeded: ($0 * 2_654_435_761) >> 13) },
    (0..<300).flatMap { Array(repeating: UInt8(truncatingIfNeeded: $0), count: $0) },
  ]

  @Test("what is compressed comes back whole", arguments: samples.indices)
  func inverse(_ index: Int) {
    let data = Self.samples[index]
    var reader = Reader(bytes: Deflate.zlib(data))
    #expect(reader.block() == data)
  }

  @Test("the stream ends with the sum of Adler, big end first")
  func sum() {
    // "Wikipedia" has the sum 0x11E60398 in the article on Adler-32.
    #expect(Deflate.zlib(Array("Wikipedia".utf8)).suffix(4) == [0x11, 0xe6, 0x03, 0x98])
  }

  @Test("repeats and few values become short")
  func short() {
    #expect(Deflate.zlib(Self.samples[3]).count < 40)
    let smooth = (0..<40000).map { UInt8(truncatingIfNeeded: ($0 % 7) % 3) }
    #expect(Deflate.zlib(smooth).count < 400)
  }

  @Test("very uneven frequencies still have codes of at most 15 bits, and no code begins another")
  func lengths() {
    var frequencies = [1, 1]
    while frequencies.count < 30 {
      frequencies.append(frequencies[frequencies.count - 1] + frequencies[frequencies.count - 2])
    }
    let lengths = HuffmanCode(frequencies, limit: 15).lengths
    #expect(lengths.allSatisfy { $0 >= 1 && $0 <= 15 })
    // Kraft's sum is one for a code that wastes nothing.
    #expect(lengths.reduce(0) { $0 + 1 << (15 - $1) } == 1 << 15)
  }

  @Test(
    "base64 as in RFC 4648",
    arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")])
  func base64(plain: String, coded: String) {
    var text: [UInt8] = []
    Base64.append(Array(plain.utf8), to: &text)
    #expect(String(decoding: text, as: UTF8.self) == coded)
  }
}
