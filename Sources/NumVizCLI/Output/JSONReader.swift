/// Reads a JSON document by RFC 8259; members keep their order, and numbers their digits.
///
/// `JSONDecoder` keeps neither: pandoc's and mdBook's documents come out as they went in, but for numviz's blocks.
struct JSONReader {
  /// Where in the bytes reading stopped, and why.
  struct Mistake: Error {
    var offset: Int
    var sentence: String
  }

  let bytes: [UInt8]
  var position = 0
  private var depth = 0

  /// As many values inside each other as the stack surely has room for; each list of a document takes four.
  static let depthLimit = 4000

  /// The document of bytes in UTF-8.
  static func document(_ bytes: [UInt8]) throws(Mistake) -> JSON {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw Mistake(offset: 0, sentence: "it is not UTF-8")
    }
    var reader = JSONReader(bytes: bytes)
    let value = try reader.value()
    reader.skipSpace()
    guard reader.position == bytes.count else { throw reader.mistake("something follows the document") }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  func mistake(_ sentence: String) -> Mistake { Mistake(offset: position, sentence: sentence) }

  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 32 || byte == 10 || byte == 13 || byte == 9 { position += 1 }
  }

  private mutating func value() throws(Mistake) -> JSON {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"):
      return .object(try list(UInt8(ascii: "}")) { reader throws(Mistake) in try reader.member() })
    case UInt8(ascii: "["):
      return .array(try list(UInt8(ascii: "]")) { reader throws(Mistake) in try reader.value() })
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .digits(try digits())
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSON) throws(Mistake) -> JSON {
    let isThere = word.withUTF8Buffer { bytes[position...].starts(with: $0) }
    guard isThere else { throw mistake("no value begins so") }
    position += word.utf8CodeUnitCount
    return value
  }

  /// The elements between a bracket and its partner.
  private mutating func list<Element>(
    _ end: UInt8, _ element: (inout JSONReader) throws(Mistake) -> Element
  ) throws(Mistake) -> [Element] {
    depth += 1
    guard depth <= Self.depthLimit else { throw mistake("more than \(Self.depthLimit) lists in each other") }
    position += 1
    var elements: [Element] = []
    skipSpace()
    if next == end {
      position += 1
      depth -= 1
      return elements
    }
    while true {
      elements.append(try element(&self))
      skipSpace()
      guard let sign = next, sign == end || sign == UInt8(ascii: ",") else {
        throw mistake("a comma or the end of a list is missing")
      }
      position += 1
      if sign == end {
        depth -= 1
        return elements
      }
    }
  }

  private mutating func member() throws(Mistake) -> (String, JSON) {
    skipSpace()
    guard next == UInt8(ascii: "\"") else { throw mistake("a name is missing") }
    let name = try text()
    skipSpace()
    guard next == UInt8(ascii: ":") else { throw mistake("a colon is missing") }
    position += 1
    return (name, try value())
  }

  // Numbers

  private mutating func digits() throws(Mistake) -> String {
    let start = position
    if next == UInt8(ascii: "-") { position += 1 }
    let isZero = next == UInt8(ascii: "0")
    guard skipDigits() > 0 else { throw mistake("no value begins so") }
    let length = position - start - (bytes[start] == UInt8(ascii: "-") ? 1 : 0)
    guard !isZero || length == 1 else { throw mistake("a number begins with zero") }
    if next == UInt8(ascii: ".") {
      position += 1
      guard skipDigits() > 0 else { throw mistake("digits are missing") }
    }
    if let sign = next, sign | 0x20 == UInt8(ascii: "e") {
      position += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
      guard skipDigits() > 0 else { throw mistake("digits are missing") }
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func skipDigits() -> Int {
    let start = position
    while let byte = next, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { position += 1 }
    return position - start
  }
}
