import ArgumentParser
import NumViz

struct FunctionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "functions",
    abstract: "List the functions, constants and named test functions of the formula language.")

  @OptionGroup var numbers: NumberOptions

  func run() throws {
    let language = try numbers.language()
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
