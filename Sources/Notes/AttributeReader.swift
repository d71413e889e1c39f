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
        try attributes.set("id", word(), line: line)
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
    try attributes.set(String(name), try value(), line: line)
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
}
