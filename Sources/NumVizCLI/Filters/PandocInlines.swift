import NumViz

/// Words in a line as pandoc's document has them.
enum PandocInlines {
  /// A caption in Markdown.
  static func markdown(_ text: String) -> [JSON] { inlines(NoteInline.all(in: text)) }

  /// Words without markup.
  static func plain(_ text: String) -> [JSON] {
    var inlines: [JSON] = []
    var rest = text[...]
    while let first = rest.first {
      let isSpace = first.isPandocSpace
      let piece = rest.prefix { $0.isPandocSpace == isSpace }
      inlines.append(isSpace ? node("Space") : node("Str", .text(String(piece))))
      rest = rest[piece.endIndex...]
    }
    return inlines
  }

  static func node(_ kind: String, _ content: JSON? = nil) -> JSON {
    .object([("t", .text(kind))] + (content.map { [("c", $0)] } ?? []))
  }

  /// An identifier, classes, and pairs of name and value.
  static func attributes(
    id: String? = nil, classes: [String] = [], _ pairs: [(String, String)] = []
  ) -> JSON {
    .array([
      .text(id ?? ""), .array(classes.map(JSON.text)),
      .array(pairs.map { .array([.text($0.0), .text($0.1)]) }),
    ])
  }

  private static func inlines(_ pieces: [NoteInline]) -> [JSON] { pieces.flatMap(inlines) }

  private static func inlines(_ piece: NoteInline) -> [JSON] {
    switch piece {
    case .text(let text): plain(text)
    case .code(let code): [node("Code", .array([attributes(), .text(code)]))]
    case .math(let formula): [node("Math", .array([node("InlineMath"), .text(formula)]))]
    case .html(let html): [node("RawInline", .array([.text("html"), .text(html)]))]
    case .lineBreak: [node("LineBreak")]
    case .emphasis(let pieces): [node("Emph", .array(inlines(pieces)))]
    case .strong(let pieces): [node("Strong", .array(inlines(pieces)))]
    case .link(let pieces, let address, let title):
      [
        node(
          "Link", .array([attributes(), .array(inlines(pieces)), .array([.text(address), .text(title)])]))
      ]
    }
  }
}

extension Character {
  /// What pandoc takes apart words at; a no-break space belongs to its word.
  fileprivate var isPandocSpace: Bool { self == " " || self == "\t" || isNewline }
}
