import NumViz

extension Failure {
  /// A mistake in a formula, with its place.
  init(_ error: FormulaError, in language: Language) {
    self.init(
      .usage, error.sentence(in: language), hint: error.hint(in: language), place: error.caretLines())
  }
}
