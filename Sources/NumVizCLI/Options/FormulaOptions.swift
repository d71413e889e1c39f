import ArgumentParser
import NumViz

/// `--fn` and `--param`: the formula of f.
struct FormulaOptions: GroupedOptions {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "f, as a formula such as \"x0^2+x1^2\", or the name of a test function such as rosenbrock. - reads it from standard input.",
      valueName: "formula"))
  var fn: String

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("A constant of the formula; repeatable.", valueName: "name=value"))
  var param: [String] = []

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.option(&_fn, "fn")
    try visitor.option(&_param, "param")
  }

  /// The test function that is named, if one is.
  var testFunction: TestFunction? { TestFunction(rawValue: fn.lowercased()) }

  /// The formula; a mistake in it is shown with its place.
  ///
  /// A test function of any number of variables is written with sums over the vector x.
  func formula() throws(Failure) -> Formula {
    try read(testFunction?.generalText)
  }

  /// Puts the formula that is piped in into the place of `-`.
  mutating func readStandardInput() throws(Failure) {
    guard fn == "-" else { return }
    let text = try StandardInput.text(limit: 2 << 20)
    fn = String(text[..<(text.lastIndex { !$0.isWhitespace }.map(text.index(after:)) ?? text.startIndex)])
  }

  private func read(_ known: String?) throws(Failure) -> Formula {
    let values = try parameters()
    let text: String
    if let known { text = known } else { text = fn == "-" ? try StandardInput.text(limit: 2 << 20) : fn }
    do { return try Formula(text, parameters: values) } catch {
      var failure = Failure(error)
      if let meant = TestFunction.nearest(to: text) {
        failure.hint = "did you mean the test function \(meant.name)?"
        failure = failure.inKorean(error.sentence(in: .korean), hint: "혹시 \(meant.name)입니까?")
      }
      throw failure
    }
  }

  /// The formula of a condition, 1 where it holds and 0 elsewhere, with the parameters of f.
  func condition(_ text: String) throws(Failure) -> Formula {
    let values = try parameters()
    do { return try Formula("if((\(text)), 1, 0)", parameters: values) } catch {
      throw Failure(error)
    }
  }

  private func parameters() throws(Failure) -> [String: Double] {
    var values: [String: Double] = [:]
    for text in param {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let value = UserNumber.value(parts[1]), !parts[0].isEmpty else {
        throw Failure(
          .usage, "\"\(text)\" is not a parameter", hint: "write a name and a number: --param a=0.5"
        ).inKorean(
          "\"\(text)\"\(KoreanParticle.topic.ending(text)) 매개변수가 아닙니다", hint: "이름과 수를 쓰십시오: --param a=0.5")
      }
      guard values.updateValue(value, forKey: String(parts[0])) == nil else {
        throw Failure(.usage, "the parameter \(parts[0]) is given twice", hint: "keep one of them").inKorean(
          "매개변수 \(KoreanParticle.subject.after(String(parts[0]))) 두 번 나옵니다", hint: "하나만 남기십시오")
      }
    }
    return values
  }
}

extension FormulaOptions {
  /// The formula of a figure in a plane: it may have fewer variables than two, but not more.
  func plane() throws(Failure) -> Formula {
    let formula = try read(testFunction?.text(variables: 2))
    guard formula.variableCount.minimum <= 2 else {
      let count = formula.variableCount.minimum
      throw Failure(
        .usage,
        "a plane figure shows a formula of 2 variables, but this one has \(formula.variablesInWords)",
        hint: "fix the others as numbers; numviz gradient computes in any dimension"
      ).inKorean("이 그림은 변수가 2개인 식의 그림인데, 식의 변수는 \(count)개입니다.", hint: "남는 변수를 수로 고정하십시오")
    }
    return formula
  }
}

extension FormulaOptions {
  /// The formula of a figure of one variable.
  func line() throws(Failure) -> Formula {
    let formula = try formula()
    guard formula.variableCount.minimum <= 1 else {
      throw Failure(
        .usage,
        "a graph shows a formula of 1 variable, but this one has \(formula.variablesInWords)",
        hint: "for two variables use numviz quiver"
      ).inKorean(
        "이 그림은 변수가 1개인 식의 그림인데, 식의 변수는 \(formula.variableCount.minimum)개입니다.",
        hint: "변수가 2개인 식에는 numviz quiver를 쓰십시오")
    }
    return formula
  }
}

extension Formula {
  /// The field of the formula.
  func field(variables count: Int) throws(Failure) -> ScalarField {
    do { return try ScalarField(self, variables: count) } catch { throw Failure(error) }
  }
}
