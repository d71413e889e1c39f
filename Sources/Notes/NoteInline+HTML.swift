extension NoteInline {
  /// A line of Markdown as HTML; formulas stand between `\\(` and `\\)`, where MathJax and KaTeX look for them.
  static func html(of markdown: String) -> String { all(in: markdown).map(\.html).joined() }

  private var html: String {
    switch self {
    case .text(let text): Escaping.text(text)
    case .code(let code): "<code>\(Escaping.text(code))</code>"
    case .math(let formula): "\\(\(Escaping.text(formula))\\)"
    case .html(let html): html
    case .lineBreak: "<br>"
    case .emphasis(let pieces): "<em>\(pieces.map(\.html).joined())</em>"
    case .strong(let pieces): "<strong>\(pieces.map(\.html).joined())</strong>"
    case .link(let pieces, let address, let title):
      "<a href=\"\(Escaping.attribute(address))\""
        + (title.isEmpty ? "" : " title=\"\(Escaping.attribute(title))\"")
        + ">\(pieces.map(\.html).joined())</a>"
    }
  }
}
