public import Languages

/// What is wrong with a label: the kind of mistake, and its place.
public struct LabelError: Error, Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    /// A `$` without the other one.
    case unclosedMathematics
    case unclosedBrace
    case unopenedBrace
    /// A command that the label language does not have, and the one that was perhaps meant.
    case unknownCommand(String, suggestion: String?)
    /// The end where an argument should stand.
    case argumentMissing(of: String)
    /// A second `_` or `^` at one base.
    case doubleScript(String)
    /// `\left` without `\right`, or the other way round.
    case unpairedFence(String)
    case tooDeep(limit: Int)
  }

  public var kind: Kind
  /// The place, counted in Unicode scalars of the text.
  public var span: Range<Int>

  public init(_ kind: Kind, at span: Range<Int>) {
    self.kind = kind
    self.span = span
  }

  /// What is wrong, in one sentence.
  public func sentence(in language: Language) -> String {
    switch language {
    case .english: kind.english.sentence
    case .korean: kind.korean.sentence
    }
  }

  /// What may help, as a phrase without a full stop.
  public func hint(in language: Language) -> String? {
    switch language {
    case .english: kind.english.hint
    case .korean: kind.korean.hint
    }
  }
}
