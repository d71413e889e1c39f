import ArgumentParser
import NumViz

struct FunctionsCommand: ParsableCommand, GroupedOptions {
  static let configuration = CommandConfiguration(
    commandName: "functions",
    abstract:
      "List the functions, constants and named test functions of the formula language; typeset a formula.",
    discussion: """
        numviz functions
        numviz functions --fn "x0^2/20 + x1^2" --tex
        numviz functions --fn rosenbrock --mathml
      """)

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "A formula, or the name of a test function, to typeset with its gradient.", valueName: "formula"))
  var fn: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("A constant of the formula; repeatable.", valueName: "name=value"))
  var param: [String] = []

  @Flag(help: "Print the formula and its gradient in TeX.")
  var tex = false

  @Flag(help: "Print them in MathML.")
  var mathml = false

  @Flag(help: "Print them in plain characters, such as x₀²; this is what --fn alone does.")
  var unicode = false

  var numbers = NumberOptions()

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.option(&_fn, "fn")
    try visitor.option(&_param, "param")
    try visitor.option(&_tex, "tex")
    try visitor.option(&_mathml, "mathml")
    try visitor.option(&_unicode, "unicode")
    try numbers.visitOptions(&visitor)
  }

  func run() throws {
    let language = try numbers.language()
    if let fn { return try typeset(fn, language) }
    guard !tex, !mathml, !unicode else {
      throw Failure(
        .usage,
        language == .korean ? "조판할 식이 없습니다." : "there is no formula to typeset",
        hint: language == .korean ? "--fn으로 식을 주십시오" : "give it with --fn: --fn \"x0^2 + x1^2\" --tex")
    }
    if numbers.json {
      let functions = Function.allCases.map { function in
        JSON.object([
          ("name", .text(function.name)), ("signature", .text(function.signature)),
          ("help", .text(function.help(in: language))),
        ])
      }
      let constants = Constant.allCases.map {
        JSON.object([("name", .text($0.rawValue)), ("value", .number($0.value))])
      }
      let document = JSON.object([
        ("functions", .array(functions)), ("constants", .array(constants)),
        ("test_functions", .array(TestFunction.allCases.map(Self.json))),
      ])
      try StandardOutput.write(document.bytes + [10])
      return
    }
    let names = Function.allCases.map(\.signature) + TestFunction.allCases.map(\.name)
    let width = (names.map(\.count).max() ?? 0) + 2
    func row(_ name: String, _ help: String) -> String {
      name + String(repeating: " ", count: max(1, width - name.count)) + help + "\n"
    }
    var text = Function.allCases.map { row($0.signature, $0.help(in: language)) }.joined()
    text += "\n" + Constant.allCases.map { row($0.rawValue, NumberText.shortest($0.value)) }.joined()
    text += "\n" + TestFunction.allCases.map { row($0.name, $0.text(variables: 2) ?? "") }.joined()
    try StandardOutput.write(text)
  }

  private func typeset(_ fn: String, _ language: Language) throws(Failure) {
    var options = FormulaOptions()
    (options.fn, options.param) = (fn, param)
    let formula =
      try options.testFunction == nil ? options.formula() : options.plane()
    let report = FormulaReport(formula)
    if numbers.json {
      return try StandardOutput.write(report.document.bytes + [10])
    }
    let styles: [(isWanted: Bool, style: FormulaReport.Style)] = [
      (tex, .tex), (mathml, .mathML), (unicode || !(tex || mathml), .unicode),
    ]
    let lines = styles.filter(\.isWanted).flatMap { report.lines($0.style) }
    try StandardOutput.write(lines.map { $0 + "\n" }.joined())
    if report.gradient == nil {
      numbers.terminal.say(
        language == .korean
          ? "경고: 식이 너무 길어 기울기를 식으로 쓰지 않았습니다. 값은 numviz gradient --scheme exact로 구합니다."
          : "warning: the formula is too long for a gradient that could be read; numviz gradient --scheme exact has its values"
      )
    }
  }

  private static func json(_ function: TestFunction) -> JSON {
    .object([
      ("name", .text(function.name)), ("formula", .text(function.text(variables: 2) ?? "")),
      ("general", function.allows(variables: 3) ? .text(function.generalText) : .null),
      (
        "domain", .array(function.domain.ranges.map { .numbers([$0.lowerBound, $0.upperBound]) })
      ),
      ("start", .numbers(function.start())),
      (
        "minima",
        .array(function.minima().map { .object([("x", .numbers($0.point)), ("value", .number($0.value))]) })
      ),
    ])
  }
}
