import ArgumentParser
import NumViz

struct FunctionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "functions",
    abstract: "List the functions and constants of the formula language.")

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
      let document = JSON.object([("functions", .array(functions)), ("constants", .array(constants))])
      try StandardOutput.write(document.bytes + [10])
      return
    }
    let width = (Function.allCases.map(\.signature.count).max() ?? 0) + 2
    func row(_ name: String, _ help: String) -> String {
      name + String(repeating: " ", count: max(1, width - name.count)) + help + "\n"
    }
    var text = Function.allCases.map { row($0.signature, $0.help(in: language)) }.joined()
    text += "\n" + Constant.allCases.map { row($0.rawValue, NumberText.shortest($0.value)) }.joined()
    try StandardOutput.write(text)
  }
}
