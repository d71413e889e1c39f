extension LabelError.Kind {
  /// What is wrong, and what to do about it.
  var english: (sentence: String, hint: String?) {
    switch self {
    case .unclosedMathematics:
      ("A “$” begins mathematics that no other “$” ends.", "for the sign itself write \\$")
    case .unclosedBrace: ("This “{” is never closed.", "add “}”")
    case .unopenedBrace: ("This “}” closes nothing.", nil)
    case .unknownCommand(let name, let suggestion):
      (
        "The command “\\\(name)” is not in numviz's subset of TeX.",
        suggestion.map { "did you mean \\\($0)?" }
      )
    case .argumentMissing(let name): ("Something is missing after “\(name)”.", nil)
    case .doubleScript(let sign):
      ("There is a second “\(sign)” at one base.", "use braces: x\(sign){a\(sign)b}")
    case .unpairedFence(let name):
      (
        "This “\(name)” has no partner.",
        "write \\left( … \\right); a point in place of a bracket is an invisible one"
      )
    case .tooDeep(let limit): ("The label nests deeper than \(limit) levels.", nil)
    }
  }
}
