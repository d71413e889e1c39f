/// The characters of notes and keyboards, brought to the few that the lexer reads.
enum Characters {
  /// The ASCII sign that a mathematical or full-width character stands for.
  static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "×", "·", "⋅", "∙", "∗", "•", "✕": "*"
    case "÷", "∕", "⁄": "/"
    case "−", "–", "—", "﹣": "-"
    case "∣", "❘": "|"
    case "、": ","
    // Full-width forms, as Korean and Japanese keyboards type them.
    case "\u{FF01}"..."\u{FF5E}": Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    default: scalar
    }
  }

  static func digit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// The digit of a subscript `₀` to `₉`.
  static func subscriptDigit(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard ("₀"..."₉").contains(scalar) else { return nil }
    return Unicode.Scalar(scalar.value - 0x2080 + 0x30)
  }

  /// The digit or sign of a superscript.
  static func superscript(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "⁰": "0"
    case "¹": "1"
    case "²": "2"
    case "³": "3"
    case "⁴"..."⁹": Unicode.Scalar(scalar.value - 0x2070 + 0x30)
    case "⁻": "-"
    case "⁺": "+"
    default: nil
    }
  }

  static func space(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}"
  }

  /// Whether a name can begin with it.
  static func letter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "_": true
    case "\0"..."\u{7F}": false
    // Constants of one sign stand alone, so that `2πx` is 2·π·x.
    case "π", "τ": false
    default: scalar.properties.isAlphabetic && superscript(scalar) == nil && subscriptDigit(scalar) == nil
    }
  }
}
