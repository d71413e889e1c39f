import ArgumentParser
import NumViz

struct TraceCommand: ParsableCommand, GroupedOptions {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "Print the iterates of a descent, and what became of it.",
    discussion: """
      The outcome is converged, moving, stalled, diverged, saddle or undefined. All steps are taken, unless a number
      is not finite any more.

        numviz trace --fn "x0^2+x1^2" --from -3,4 --rate 0.1
        numviz trace --fn ravine --optimizer adam --rate 0.3 --steps 30 --csv > path.csv
        numviz trace --fn rosenbrock --from -1.2,1,-1.2,1 --optimizer linesearch --json
      """)

  var formula = FormulaOptions()
  var descent = DescentOptions()
  var optimizer = OptimizerOptions()
  var scheme = SchemeOptions()
  var numbers = NumberOptions()

  @Flag(help: "Print comma-separated values.")
  var csv = false

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try formula.visitOptions(&visitor)
    try descent.visitOptions(&visitor)
    try optimizer.visitOptions(&visitor)
    try scheme.visitOptions(&visitor)
    try numbers.visitOptions(&visitor)
    try visitor.option(&_csv, "csv")
  }

  func run() throws {
    let language = try numbers.language()
    if csv && numbers.json {
      throw Failure(.usage, "--csv and --json are two formats of the same numbers", hint: "use one of them")
        .inKorean("--csv와 --json은 같은 수를 다른 형식으로 씁니다", hint: "하나만 쓰십시오")
    }
    let formula = try formula.formula()
    let start = try descent.start(formula, self.formula.testFunction)
    let steps = try descent.steps(coordinates: start.count)
    let settings = try optimizer.settings(steps: steps)
    let field = try formula.field(variables: start.count)
    let descent = try descent.descent(
      on: field, by: settings, from: start, steps: steps, try scheme.resolved())
    let report = TraceReport(
      descent: descent, settings: settings, formula: formula, trajectory: descent.trajectory())
    guard report.trajectory.outcome != .undefined(step: 0) else { throw report.noStart }
    try StandardOutput.write(
      numbers.json ? report.json.bytes + [10] : Array((csv ? report.table.csv : report.table.text).utf8))
    numbers.terminal.say(OutcomeWords(language).line(report.trajectory, descent.scheme))
    if let advice = RateAdvice(descent, report.trajectory) { numbers.terminal.say(advice.line(language)) }
  }
}
