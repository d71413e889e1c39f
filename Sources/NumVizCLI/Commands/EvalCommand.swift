import ArgumentParser
import NumViz

struct EvalCommand: ParsableCommand, GroupedOptions {
  static let configuration = CommandConfiguration(
    commandName: "eval",
    abstract: "Print the value of f at points.",
    discussion: """
        numviz eval --fn "x0^2+x1^2" --at 3,4
        numviz eval --fn "a*x^2" --param a=0.01 --at 5 --at 10
        seq 0 0.5 2 | numviz eval --fn "exp(-x^2)" --at -
      """)

  var formula = FormulaOptions()
  var points = PointOptions()
  var numbers = NumberOptions()

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try formula.visitOptions(&visitor)
    try points.visitOptions(&visitor)
    try numbers.visitOptions(&visitor)
  }

  func run() throws {
    let language = try numbers.language()
    let formula = try formula.formula()
    let values = try points.fields(formula, language).map { point, field in
      (point, field.value(at: point))
    }
    if numbers.json {
      let results = values.map { JSON.object([("x", .numbers($0)), ("value", .number($1))]) }
      try StandardOutput.write(
        JSON.object([("fn", .text(formula.source)), ("results", .array(results))]).bytes + [10])
    } else {
      try StandardOutput.write(values.map { NumberText.shortest($1) + "\n" }.joined())
    }
  }
}
