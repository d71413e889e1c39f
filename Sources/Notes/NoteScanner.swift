/// What belongs to numviz in a note, in its order, and what is wrong with it.
public struct NoteContents: Sendable {
  public var blocks: [NoteBlock] = []
  public var mistakes: [NoteMistake] = []
}

/// Finds the blocks of numviz; where Markdown's own blocks begin and end, libcmark says.
public struct NoteScanner {
  private let note: NoteText
  private var contents = NoteContents()
  /// A command in comments whose end has not come yet.
  private var open: OpenComment?

  /// Scans a note; its time is that of parsing Markdown.
  public static func contents(of note: NoteText) -> NoteContents {
    var scanner = NoteScanner(note: note)
    for block in MarkdownBlock.all(in: note) {
      switch block.kind {
      case .fence(let info): if Self.isOurs(info) { scanner.fence(block) }
      case .html: scanner.html(block)
      }
    }
    scanner.closeWithoutEnd()
    return scanner.contents
  }

  private init(note: NoteText) { self.note = note }

  private mutating func collect(_ read: () throws(NoteMistake) -> NoteBlock) {
    do throws(NoteMistake) { contents.blocks.append(try read()) } catch { contents.mistakes.append(error) }
  }

  // Fences

  /// `numviz`, `numviz {#fig-x}`, `{.numviz #fig-x}` and `{numviz}`.
  private static func isOurs(_ info: String) -> Bool {
    let words = info.split { $0.isWhitespace || "{}".contains($0) }
    return info.hasPrefix("{")
      ? words.contains { $0 == ".numviz" } || words.first == "numviz"
      : words.first == "numviz"
        && info.prefix { $0 != "{" }.drop { !$0.isWhitespace }.allSatisfy(\.isWhitespace)
  }

  private mutating func fence(_ block: MarkdownBlock) {
    let note = note
    collect { () throws(NoteMistake) in
      let line = note.line(block.firstLine)
      let start = line.firstIndex { $0 == "`" || $0 == "~" } ?? line.startIndex
      let fence = line[start...].prefix { $0 == line[start] }
      let last = block.firstLine + 1 + block.content.count
      guard Self.closes(note.line(last), fence) else { throw NoteMistake(.openFence, line: block.firstLine) }
      // libcmark resolves backslashes and entities in the info string; the attributes are read as they are written.
      let info = line[fence.endIndex...].drop { $0.isWhitespace }
      let list = info.hasPrefix("numviz") ? info.dropFirst(6).drop { $0.isWhitespace } : info
      let attributes = try AttributeReader.read(list, line: block.firstLine)?.attributes ?? FigureAttributes()
      return NoteBlock(
        form: .fence,
        figures: try CommandReader.figures(
          block.content, firstLine: block.firstLine + 1, block: attributes, blockLine: block.firstLine),
        lines: block.firstLine..<last + 1, prefix: (String(line[..<start]), Self.continued(line[..<start])))
    }
  }

  /// Whether a line is the fence that ends a block: at least as long, with nothing after it.
  private static func closes(_ line: Substring, _ fence: Substring) -> Bool {
    guard let sign = fence.first, let start = line.firstIndex(of: sign) else { return false }
    let rest = line[start...]
    let length = rest.prefix { $0 == sign }.count
    return length >= fence.count && rest.dropFirst(length).allSatisfy(\.isWhitespace)
      && line[..<start].allSatisfy { $0 == ">" || $0.isWhitespace }
  }

  /// What the lines after the first one begin with, in the same lists and quotes.
  private static func continued(_ prefix: Substring) -> String {
    String(prefix.filter { $0 != "\u{FEFF}" }.map { $0 == ">" || $0 == "\t" ? $0 : " " })
  }

  // Comments

  private mutating func html(_ block: MarkdownBlock) {
    let first = block.content.first?.drop { $0.isWhitespace } ?? ""
    // What such elements hold is text, not markup.
    let isText = ["<script", "<pre", "<style", "<textarea", "<?", "<!["].contains {
      first.lowercased().hasPrefix($0)
    }
    guard !isText else { return }
    var index = 0
    while index < block.content.count {
      let comment = CommentLines(block.content[index...], firstLine: block.firstLine + index)
      if let comment { handle(comment, in: block.container) }
      // A comment of somebody else hides what is inside.
      index += comment?.count ?? CommentLines.length(ofForeign: block.content[index...])
    }
  }

  private mutating func handle(_ comment: CommentLines, in container: Int) {
    switch comment.content {
    case .command(let text):
      closeWithoutEnd()
      open = OpenComment(comment: comment, text: text, container: container)
    case .end:
      guard let opened = open, opened.container == container else {
        contents.mistakes.append(NoteMistake(.noBeginning, line: comment.firstLine))
        return
      }
      open = nil
      let lines = opened.comment.firstLine + opened.comment.count..<comment.firstLine
      let note = note
      collect { () throws(NoteMistake) in
        if let foreign = lines.first(where: { !FigureLines.mayBe(note.line($0)) }) {
          let words = String(note.line(foreign).drop { $0.isWhitespace }.prefix(40))
          throw NoteMistake(.foreignText(words), line: foreign)
        }
        let line = note.line(opened.comment.firstLine)
        let prefix = Self.continued(line[..<(line.firstIndex(of: "<") ?? line.startIndex)])
        return NoteBlock(
          form: .comments, figures: try opened.figures(), lines: lines, prefix: (prefix, prefix))
      }
    case .mistake(let kind): contents.mistakes.append(NoteMistake(kind, line: comment.firstLine))
    }
  }

  private mutating func closeWithoutEnd() {
    guard let opened = open else { return }
    open = nil
    contents.mistakes.append(NoteMistake(.noEnd, line: opened.comment.firstLine))
  }
}

/// A command in comments, up to where the figure begins.
private struct OpenComment {
  let comment: CommentLines
  let text: String
  let container: Int

  func figures() throws(NoteMistake) -> [NoteFigure] {
    try CommandReader.figures(
      text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline),
      firstLine: comment.firstLine, block: FigureAttributes(), blockLine: comment.firstLine)
  }
}
