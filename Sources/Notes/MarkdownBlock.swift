import CMark

/// A fenced block or a block of raw HTML, found by libcmark.
struct MarkdownBlock {
  enum Kind: Equatable {
    /// The words after the opening fence.
    case fence(info: String)
    case html
  }

  let kind: Kind
  /// The line of the note in which it begins, from 0.
  let firstLine: Int
  /// What is inside, without the marks of the lists and quotes around it, and without the fences.
  let content: [Substring]
  /// The same number for blocks side by side in one list item, quote or document.
  let container: Int

  /// All of them, in the order of the note.
  static func all(in note: NoteText) -> [MarkdownBlock] {
    let document = note.bytes.withUnsafeBytes {
      cmark_parse_document($0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count, CMARK_OPT_DEFAULT)
    }
    guard let document else { return [] }
    defer { cmark_node_free(document) }
    let iterator = cmark_iter_new(document)
    defer { cmark_iter_free(iterator) }
    var blocks: [MarkdownBlock] = []
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return blocks }
      guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) else { continue }
      if let block = MarkdownBlock(node) { blocks.append(block) }
    }
  }

  private init?(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HTML_BLOCK: kind = .html
    case CMARK_NODE_CODE_BLOCK:
      // An indented block has no info either, and is never numviz's.
      guard let info = cmark_node_get_fence_info(node), info.pointee != 0 else { return nil }
      kind = .fence(info: String(cString: info))
    default: return nil
    }
    firstLine = Int(cmark_node_get_start_line(node)) - 1
    content = Self.lines(cmark_node_get_literal(node).map { String(cString: $0) } ?? "")
    container = cmark_node_parent(node).map { Int(bitPattern: $0) } ?? 0
  }

  private static func lines(_ text: String) -> [Substring] {
    // CR LF is one Character, so that each of the three ends is one separator.
    var lines = text.split(omittingEmptySubsequences: false) { "\r\n" == $0 || $0 == "\n" || $0 == "\r" }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
