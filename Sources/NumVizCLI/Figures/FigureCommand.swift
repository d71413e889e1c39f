import ArgumentParser
import NumViz

/// A command that draws: it says what the figure is, and what happens to the figure is the same for all of them.
protocol FigureCommand: ParsableCommand, GroupedOptions, Sendable {
  var formula: FormulaOptions { get set }
  var words: WordOptions { get }
  var output: OutputOptions { get set }

  /// Replaces each `-` that stands for standard input by what is read there.
  mutating func readStandardInput() throws

  /// Computes and draws; reads and writes nothing, so that several figures can be drawn at once.
  func figure(_ language: Language) throws -> CommandFigure
}

/// What a command drew, and what it says beside the figure.
struct CommandFigure {
  var drawing: Drawing
  /// Sentences for standard error.
  var messages: [String] = []
  /// Numbers and diagnostics, for `--json`.
  var json: JSON
}

extension FigureCommand {
  static var name: String { configuration.commandName ?? "" }

  mutating func run() throws {
    let writer = FigureWriter(options: output, command: Self.name)
    try writer.check()
    let language = try words.language()
    try readStandardInput()
    let figure = try figure(language)
    let twin = try writer.darkTwin()
    if let twin { try writeDark(twin, language) }
    try writer.write(figure.drawing, try recipe(), language, twin: twin)
    if output.alt { try StandardOutput.write(figure.drawing.description + "\n") }
    for message in figure.messages { output.terminal.say(message) }
    if output.json { try StandardOutput.write(figure.json.bytes + [10]) }
  }

  /// The same figure with the dark theme.
  private func writeDark(_ path: String, _ language: Language) throws {
    var dark = self
    dark.output.theme = NamedTheme.dark.rawValue
    dark.output.output = [path]
    dark.output.snippet = nil
    try FigureWriter(options: dark.output, command: Self.name)
      .write(try dark.figure(language).drawing, try dark.recipe(), language)
  }

  mutating func readStandardInput() throws { try formula.readStandardInput() }

  /// The figure as data; a formula that was piped in stands in it.
  func recipe() throws -> Recipe {
    Recipe([Self.name] + CanonicalArguments.words(of: self, without: OutputOptions.beside))
  }
}
