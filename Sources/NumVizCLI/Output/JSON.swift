/// A JSON document whose members keep their order.
indirect enum JSON {
  case null
  case bool(Bool)
  case number(Double)
  /// A number as it was written, which no reading and writing changes.
  case digits(String)
  case text(String)
  case array([JSON])
  case object([(String, JSON)])

  static func numbers(_ values: [Double]) -> JSON { .array(values.map(JSON.number)) }
  static func count(_ value: Int) -> JSON { .number(Double(value)) }

  /// The document on one line, in UTF-8.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return bytes
  }

  private func write(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .number(let value): Self.write(value, to: &bytes)
    case .digits(let digits): bytes.append(contentsOf: digits.utf8)
    case .text(let text): Self.write(text, to: &bytes)
    case .array(let elements):
      Self.list(elements, "[", "]", &bytes) { element, bytes in element.write(to: &bytes) }
    case .object(let members):
      Self.list(members, "{", "}", &bytes) { member, bytes in
        Self.write(member.0, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.1.write(to: &bytes)
      }
    }
  }

  private static func list<Element>(
    _ elements: [Element], _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ bytes: inout [UInt8],
    _ write: (Element, inout [UInt8]) -> Void
  ) {
    bytes.append(UInt8(ascii: open))
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(element, &bytes)
    }
    bytes.append(UInt8(ascii: close))
  }

  /// The shortest digits that read back as the same double; what is not finite is a string.
  private static func write(_ value: Double, to bytes: inout [UInt8]) {
    switch NumberText.shortest(value) {
    case let text where value.isFinite: bytes.append(contentsOf: text.utf8)
    case let text: write(text, to: &bytes)
    }
  }

  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for unit in text.utf8 {
      switch unit {
      case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
      case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0..<0x20, 0x7F:
        let digits = String(unit, radix: 16)
        bytes.append(contentsOf: "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8)
      default: bytes.append(unit)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
