public import Languages

/// What is wrong in a note, and where.
public struct NoteMistake: Error, Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case encoding
    /// A list of attributes without its closing brace.
    case openAttributes
    case openQuote(Character)
    case attribute(String)
    case label(String)
    case width(String)
    /// A fenced block without its closing fence.
    case openFence
    /// An HTML comment without `-->`.
    case openComment
    /// Comments of numviz without `<!-- /numviz -->` after the figure.
    case noEnd
    /// `<!-- /numviz -->` without a command before it.
    case noBeginning
    /// Something else stands on the line of a comment.
    case crowdedComment
    /// Between the comments stands text that numviz did not write.
    case foreignText(String)
    case noCommand
  }

  public let kind: Kind
  /// The line in the note, from 0.
  public let line: Int

  init(_ kind: Kind, line: Int) {
    self.kind = kind
    self.line = line
  }

  /// What is wrong, in one sentence.
  public func sentence(in language: Language) -> String {
    language == .korean ? kind.koreanWords.sentence : kind.englishWords.sentence
  }

  /// What helps.
  public func hint(in language: Language) -> String {
    language == .korean ? kind.koreanWords.hint : kind.englishWords.hint
  }
}
