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
  public var sentence: String {
    switch kind {
    case .unclosedMathematics: "a $ opens mathematics that no other $ closes"
    case .unclosedBrace: "a { is never closed"
    case .unopenedBrace: "a } closes nothing"
    case .unknownCommand(let name, _): "the command \\\(name) is not in numviz's subset of TeX"
    case .argumentMissing(let name): "the argument of \(name) is missing"
    case .doubleScript(let sign): "there are two \(sign) at one base"
    case .unpairedFence(let name): "\(name) has no partner"
    case .tooDeep(let limit): "the label nests deeper than \(limit)"
    }
  }

  public var hint: String? {
    switch kind {
    case .unclosedMathematics: "for the sign itself write \\$"
    case .unknownCommand(_, let suggestion?): "did you mean \\\(suggestion)?"
    case .doubleScript: "use braces: x_{a_b}"
    default: nil
    }
  }
}
