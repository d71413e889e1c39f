public import Languages

extension FormulaError {
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

  /// The line of the formula with the mistake, and below it a line with carets under the place.
  ///
  /// Right on a terminal where wide characters take two columns and combining ones none. A long line is cut to a
  /// window around the place, with `…` where something is left out. Empty if there is no formula to show.
  public func caretLines(width: Int = 100) -> [String] {
    CaretLines.lines(of: formula, at: span, width: max(20, width))
  }
}
