import ArgumentParser
import NumViz

/// A command that draws: it says what the figure is, and what happens to the figure is the same for all of them.
protocol FigureCommand: ParsableCommand, GroupedOptions, Sendable {
  var words: WordOptions { get set }
  var output: OutputOptions { get set }
  /// The name, without an ending, of the file that the figure goes to where none is named.
  var fileName: String { get }

  /// Replaces each `-` that stands for standard input by what is read there.
  mutating func readStandardInput() throws

  /// Computes and draws; reads and writes nothing, so that several figures can be drawn at once.
  func figure(_ language: Language) throws -> CommandFigure

  /// The figure as data; a formula that was piped in stands in it.
  func recipe() throws -> Recipe

  /// The command that draws the figure itself, where this one only names it.
  func plain(_ language: Language) throws -> any FigureCommand
}

/// A command that draws a figure of a formula.
protocol FieldFigureCommand: FigureCommand {
  var formula: FormulaOptions { get set }
}

/// What a command drew, and what it says beside the figure.
struct CommandFigure {
  var figure: any Figure
  /// Sentences for standard error.
  var messages: [String] = []
  /// The values that the colors of the figure stand for; nil where they stand for none.
  var colored: Limits?
  /// Numbers and diagnostics, for `--json`.
  var json: JSON
}

extension FigureCommand {
  static var name: String { configuration.commandName ?? "" }

  var fileName: String { Self.name }

  func plain(_ language: Language) throws -> any FigureCommand { self }

  mutating func run() throws { try draw() }

  /// Draws the figure into its files, and says what there is to say.
  mutating func draw() throws {
    let writer = FigureWriter(options: output, name: fileName)
    try writer.check()
    let language = try words.language()
    try readStandardInput()
    let figure = try figure(language)
    let drawing = figure.figure.drawing()
    let twin = try writer.darkTwin()
    if let twin { try writeDark(twin, language) }
    try writer.write(drawing, try recipe(), language, twin: twin)
    if output.alt { try StandardOutput.write(drawing.description + "\n") }
    for message in figure.messages { output.terminal.say(message) }
    if output.json { try StandardOutput.write(figure.json.bytes + [10]) }
  }

  /// The same figure with the dark theme.
  private func writeDark(_ path: String, _ language: Language) throws {
    var dark = self
    dark.output.theme = NamedTheme.dark.rawValue
    dark.output.output = [path]
    dark.output.snippet = nil
    try FigureWriter(options: dark.output, name: fileName)
      .write(try dark.figure(language).figure.drawing(), try dark.recipe(), language)
  }

  func recipe() throws -> Recipe {
    Recipe([Self.name] + CanonicalArguments.words(of: self, without: OutputOptions.beside))
  }
}

extension FieldFigureCommand {
  mutating func readStandardInput() throws { try formula.readStandardInput() }
}
