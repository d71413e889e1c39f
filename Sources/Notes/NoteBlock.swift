/// A place in a note that figures belong to.
public struct NoteBlock: Sendable, Hashable {
  public enum Form: Sendable, Hashable {
    /// A fenced block, whose place the figures take in another file.
    case fence
    /// A pair of comments, between which the figures stand in the note itself.
    case comments
  }

  public let form: Form
  public let figures: [NoteFigure]
  /// The lines that the figures take the place of, from 0.
  let lines: Range<Int>
  /// What the first of these lines begins with, of the lists and quotes around it, and what all others do.
  let prefix: (first: String, next: String)

  public static func == (one: NoteBlock, other: NoteBlock) -> Bool {
    one.form == other.form && one.figures == other.figures && one.lines == other.lines
      && one.prefix == other.prefix
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(lines)
    hasher.combine(figures)
  }
}

/// A command in a note, and what the note says of its figure.
public struct NoteFigure: Sendable, Hashable {
  /// As it is written, without the word `numviz` before it.
  public let command: String
  public let attributes: FigureAttributes
  /// The line of the command in the note, from 0.
  public let line: Int
}

extension NoteFigure {
  /// The figures of a code block that another program has read; their lines count from 0 in its text.
  package static func all(
    inCode text: String, _ attributes: FigureAttributes
  ) throws(NoteMistake) -> [NoteFigure] {
    try CommandReader.figures(
      text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline), firstLine: 0,
      block: attributes, blockLine: 0)
  }
}
