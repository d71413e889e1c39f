import Graphics

extension SVGWriter {
  mutating func paint(_ name: StaticString, _ color: Color) {
    write(" ")
    write(name)
    write("=\"#")
    for channel in [color.red, color.green, color.blue] { hexadecimal(channel) }
    write("\"")
    if let itemClass { attribute("class", itemClass) }
    guard !color.isOpaque else { return }
    write(" ")
    write(name)
    write("-opacity=\"")
    number(Double(color.alpha) / 255)
    write("\"")
  }

  mutating func hexadecimal(_ byte: UInt8) {
    for digit in [byte >> 4, byte & 15] {
      bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }

  mutating func attribute(_ name: StaticString, _ value: Double) {
    attribute(name, Hundredths(value))
  }

  mutating func attribute(_ name: StaticString, _ value: Hundredths) {
    write(" ")
    write(name)
    write("=\"")
    bytes.append(value)
    write("\"")
  }

  mutating func attribute(_ name: StaticString, _ value: String) {
    write(" ")
    write(name)
    write("=\"")
    escape(value)
    write("\"")
  }

  mutating func number(_ value: Double) {
    bytes.append(Hundredths(value))
  }

  mutating func escape(_ text: String) {
    XMLText.append(text, to: &bytes)
  }

  mutating func write(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }
}
