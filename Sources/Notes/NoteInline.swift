import CMark

/// A piece of a line of Markdown, such as a caption, with `$…$` for mathematics.
package enum NoteInline: Sendable, Hashable {
  case text(String)
  case code(String)
  /// The TeX between the dollar signs.
  case math(String)
  case html(String)
  case lineBreak
  indirect case emphasis([NoteInline])
  indirect case strong([NoteInline])
  indirect case link([NoteInline], address: String, title: String)

  /// The pieces of a text of one line; an image gives its words.
  package static func all(in markdown: String) -> [NoteInline] {
    let (text, formulas) = MathSpans.hidden(in: markdown)
    var bytes = Array(text.utf8)
    let document = bytes.withUnsafeMutableBytes {
      cmark_parse_document($0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count, CMARK_OPT_DEFAULT)
    }
    guard let document else { return [.text(markdown)] }
    defer { cmark_node_free(document) }
    guard let paragraph = cmark_node_first_child(document), cmark_node_next(paragraph) == nil,
      cmark_node_get_type(paragraph) == CMARK_NODE_PARAGRAPH
    else { return [.text(markdown)] }
    return children(of: paragraph, formulas)
  }

  private static func children(of node: OpaquePointer, _ formulas: MathSpans) -> [NoteInline] {
    var pieces: [NoteInline] = []
    var child = cmark_node_first_child(node)
    while let node = child {
      for piece in self.pieces(of: node, formulas) {
        // libcmark cuts text at each sign that could have begun something.
        if case .text(let text) = piece, case .text(let before)? = pieces.last {
          pieces[pieces.count - 1] = .text(before + text)
        } else {
          pieces.append(piece)
        }
      }
      child = cmark_node_next(node)
    }
    return pieces
  }

  private static func pieces(of node: OpaquePointer, _ formulas: MathSpans) -> [NoteInline] {
    func literal() -> String { cmark_node_get_literal(node).map { String(cString: $0) } ?? "" }
    func shown(_ text: UnsafePointer<CChar>?) -> String {
      formulas.shown(text.map { String(cString: $0) } ?? "")
    }
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: return formulas.split(literal())
    case CMARK_NODE_CODE: return [.code(formulas.shown(literal()))]
    case CMARK_NODE_HTML_INLINE: return [.html(formulas.shown(literal()))]
    case CMARK_NODE_SOFTBREAK: return [.text(" ")]
    case CMARK_NODE_LINEBREAK: return [.lineBreak]
    case CMARK_NODE_EMPH: return [.emphasis(children(of: node, formulas))]
    case CMARK_NODE_STRONG: return [.strong(children(of: node, formulas))]
    case CMARK_NODE_LINK:
      return [
        .link(
          children(of: node, formulas), address: shown(cmark_node_get_url(node)),
          title: shown(cmark_node_get_title(node)))
      ]
    default: return children(of: node, formulas)
    }
  }
}
