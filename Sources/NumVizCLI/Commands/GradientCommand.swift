import ArgumentParser
import NumViz

struct GradientCommand: ParsableCommand, GroupedOptions {
  static let configuration = CommandConfiguration(
    commandName: "gradient",
    abstract: "Print the gradient of f at points.",
    discussion: """
      The numbers are those of the notes' central difference with h = 1e-4, unless --scheme says otherwise; --json
      has the exact ones beside them.

        numviz gradient --fn "x0^2+x1^2" --at 3,4
        numviz gradient --fn "np.sum(x**2)" --at 3,4,5 --scheme exact --json
      """)

  var formula = FormulaOptions()
  var points = PointOptions()
  var scheme = SchemeOptions()
  var numbers = NumberOptions()

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try formula.visitOptions(&visitor)
    try points.visitOptions(&visitor)
    try scheme.visitOptions(&visitor)
    try numbers.visitOptions(&visitor)
  }

  func run() throws {
    let language = try numbers.language()
    let formula = try formula.formula()
    let scheme = try scheme.resolved()
    let reports = try points.fields(formula, language).map { point, field in
      GradientReport(
        field, at: point, by: scheme, names: formula.variableNames(count: point.count), language)
    }
    try numbers.print(reports, formula, scheme) { $0.json }
  }
}

struct DerivativeCommand: ParsableCommand, GroupedOptions {
  static let configuration = CommandConfiguration(
    commandName: "derivative",
    abstract: "Print the derivative of a function of one variable at points.",
    discussion: """
        numviz derivative --fn "0.01x^2+0.1x" --at 5 --at 10
        numviz derivative --fn "sigmoid(x)" --at 0 --scheme forward --h 1e-2 --json
      """)

  var formula = FormulaOptions()
  var points = PointOptions()
  var scheme = SchemeOptions()
  var numbers = NumberOptions()

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try formula.visitOptions(&visitor)
    try points.visitOptions(&visitor)
    try scheme.visitOptions(&visitor)
    try numbers.visitOptions(&visitor)
  }

  func run() throws {
    let language = try numbers.language()
    let formula = try formula.formula()
    guard formula.variableCount.minimum <= 1 else {
      throw Failure(
        .usage,
        language == .korean
          ? "derivative는 변수가 1개인 식의 미분인데, 식의 변수는 \(formula.variableCount.minimum)개입니다."
          : "a derivative is that of a formula of 1 variable, but this one has \(formula.variablesInWords)",
        hint: language == .korean ? "numviz gradient를 쓰십시오" : "use numviz gradient")
    }
    let scheme = try scheme.resolved()
    let reports = try points.fields(formula, language).map { point, field in
      GradientReport(field, at: point, by: scheme, names: formula.variableNames(count: 1), language)
    }
    try numbers.print(reports, formula, scheme) { $0.jsonOfOneVariable }
  }
}
