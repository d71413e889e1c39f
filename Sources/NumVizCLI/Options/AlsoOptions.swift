import ArgumentParser
import NumViz

/// `--also`: further formulas in the same figure.
struct AlsoOptions: GroupedOptions {
  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "A further formula g in the same figure, in a color of its own; repeatable up to four times.",
      valueName: "formula"))
  var also: [String] = []

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.option(&_also, "also")
  }

  /// The fields after f.
  private static let letters = ["g", "h", "p", "q"]

  /// The formulas as fields, of as many variables and with the same parameters as f.
  func fields(beside first: FormulaOptions, variables: Int, _ language: Language) throws(Failure)
    -> [NamedField]
  {
    guard also.count <= Self.letters.count else {
      throw Failure(
        .usage, "\(also.count + 1) functions are too many for one figure",
        hint: "up to \(Self.letters.count) may stand beside --fn"
      ).inKorean(
        "한 그림에 함수 \(also.count + 1)개는 너무 많습니다", hint: "--fn 곁에 \(Self.letters.count)개까지 둘 수 있습니다")
    }
    return try zip(Self.letters, also).map { letter, text throws(Failure) in
      guard text != "-" else {
        throw Failure(
          .usage, "--also cannot read standard input", hint: "write the formula: --also \"x0^2\""
        ).inKorean("--also는 표준 입력을 읽지 않습니다", hint: "식을 쓰십시오: --also \"x0^2\"")
      }
      var options = first
      options.fn = text
      let formula = try variables == 1 ? options.line() : options.plane()
      return NamedField(
        try formula.field(variables: variables), name: FieldName(formula, variables: variables),
        letter: letter)
    }
  }
}
