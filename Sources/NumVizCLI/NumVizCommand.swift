import ArgumentParser

@main
struct NumVizCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "numviz")
}
