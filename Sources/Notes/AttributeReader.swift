/// Reads a list of attributes in braces, as pandoc, Quarto and MkDocs write them.
struct AttributeReader {
  private var rest: Substring
  private let line: Int

  /// The attributes at the beginning of a text, and what follows them; nil if the text begins with something else.
  ///
  /// The `line` is where the text stands in the note, for mistakes.
  static func read(
    _ text: Substring, line: Int
  ) throws(NoteMistake) -> (attributes: FigureAttributes, rest: Substring)? {
    guard text.first == "{" else { return nil }
    var reader = AttributeReader(rest: text.dropFirst(), line: line)
    let attributes = try reader.attributes()
    return (attributes, reader.rest)
  }

  private mutating func attributes() throws(NoteMistake) -> FigureAttributes {
    var attributes = FigureAttributes()
    while true {
      rest = rest.drop { $0.isWhitespace }
      guard let first = rest.first else { throw NoteMistake(.openAttributes, line: line) }
      switch first {
      case "}":
        rest.removeFirst()
        return attributes
      case "#":
        rest.removeFirst()
        attributes.label = try label(word())
      case ".": _ = word()
      default: try pair(into: &attributes)
      }
    }
  }

  private mutating func pair(into attributes: inout FigureAttributes) throws(NoteMistake) {
    let name = rest.prefix { !$0.isWhitespace && $0 != "=" && $0 != "}" }
    rest = rest.dropFirst(name.count)
    guard rest.first == "=" else {
      // A bare word, as in {numviz #fig-x}.
      if name == "numviz" { return }
      throw NoteMistake(.attribute(String(name.isEmpty ? rest.prefix(1) : name)), line: line)
    }
    rest.removeFirst()
    let value = try value()
    switch name {
    case "caption", "fig-cap": attributes.caption = value
    case "alt", "fig-alt": attributes.alt = value
    case "width": attributes.width = try width(value)
    case "id", "label": attributes.label = try label(value)
    default: throw NoteMistake(.attribute(String(name)), line: line)
    }
  }

  private mutating func value() throws(NoteMistake) -> String {
    guard let quote = rest.first, quote == "\"" || quote == "'" else { return word() }
    rest.removeFirst()
    var value = ""
    while let character = rest.popFirst() {
      if character == quote { return value }
      if character == "\\", rest.first == quote || rest.first == "\\", let next = rest.popFirst() {
        value.append(next)
      } else {
        // A list may go over several lines; a caption stands on one.
        value.append(character.isNewline ? " " : character)
      }
    }
    throw NoteMistake(.openQuote(quote), line: line)
  }

  private mutating func word() -> String {
    let word = rest.prefix { !$0.isWhitespace && $0 != "}" }
    rest = rest.dropFirst(word.count)
    return String(word)
  }

  /// A label becomes the name of a file: it has no slash, and no dot before it.
  private func label(_ text: String) throws(NoteMistake) -> String {
    let isName = text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || "-_.:".unicodeScalars.contains($0)
        || $0.properties.generalCategory == .decimalNumber
    }
    guard isName, !text.isEmpty, text.first != ".", text.utf8.count <= 200 else {
      throw NoteMistake(.label(text), line: line)
    }
    return text
  }

  private func width(_ text: String) throws(NoteMistake) -> String {
    let isPercentage = text.hasSuffix("%")
    let digits = text.hasSuffix("px") ? text.dropLast(2) : isPercentage ? text.dropLast() : text[...]
    guard let value = Int(digits), value > 0, value <= (isPercentage ? 100 : 20000) else {
      throw NoteMistake(.width(text), line: line)
    }
    return isPercentage ? "\(value)%" : "\(value)"
  }
}
