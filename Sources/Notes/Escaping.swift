/// Text made harmless for the place where it stands.
enum Escaping {
  /// A relative path as an address: signs that end an address in Markdown or HTML, or begin something else in it.
  static func address(_ path: String) -> String {
    var address = ""
    for byte in path.utf8 {
      if byte <= 32 || byte == 127 || "\"<>()[]\\`%?#*".utf8.contains(byte) {
        let digits = String(byte, radix: 16, uppercase: true)
        address += "%" + (digits.count < 2 ? "0" : "") + digits
      } else {
        address.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return decoded(address)
  }

  /// Plain text in the brackets of an image.
  static func bracketed(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      if "\\`*_[]<>&$".contains(character) { result.append("\\") }
      result.append(character)
    }
  }

  /// Text of HTML.
  static func text(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.append(character)
      }
    }
  }

  /// The value of an attribute of HTML in double quotes.
  static func attribute(_ value: String) -> String {
    text(value).replacing("\"", with: "&quot;")
  }

  /// A value in double quotes, where a backslash makes a quote part of it.
  static func quoted(_ value: String) -> String {
    value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
  }

  /// Bytes above 127 were appended one by one as if each were a character.
  private static func decoded(_ text: String) -> String {
    String(decoding: text.unicodeScalars.map { UInt8($0.value) }, as: UTF8.self)
  }
}
