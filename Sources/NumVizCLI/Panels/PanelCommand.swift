import ArgumentParser
import NumViz

struct PanelCommand: FigureCommand {
  static let configuration = CommandConfiguration(
    commandName: "panel",
    abstract: "Put figures in rows and columns, with their frames in line.",
    discussion: """
      Each figure is a command line in quotes. The panel's --theme, --lang, --background and --width hold for all of
      them; where their color bars say the same, there is one bar.

        numviz panel 'surface --fn ravine' 'contour --fn ravine --levels 8' --letters
        numviz panel 'graph --fn "0.01x^2+0.1x" --x 0:20 --tangent 5' 'graph --fn "0.01x^2+0.1x" --x 0:20 --tangent 10' --share y
        numviz panel 'contour --fn "x^2+y^2" --filled' 'contour --fn "x^2-y^2" --filled' --share colors --columns 2
      """)

  @Argument(
    help: ArgumentHelp(
      "The command lines of the figures, row by row, such as 'contour --fn ravine'.", valueName: "command"))
  var commands: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The number of figures beside each other; follows from the room unless said.", valueName: "n"))
  var columns: String?

  @Flag(help: "Letters (a), (b), … at the figures.")
  var letters = false

  @Option(
    help: ArgumentHelp(
      "What the figures have in common, of x,y,z,colors: the limits of an axis, or the scale of colors.",
      valueName: "parts"))
  var share: String?

  var words = WordOptions.withoutAxes
  var output = OutputOptions()

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.option(&_commands, "commands")
    try visitor.option(&_columns, "columns")
    try visitor.option(&_letters, "letters")
    try visitor.option(&_share, "share")
    try words.visitOptions(&visitor)
    try output.visitOptions(&visitor)
  }

  /// More figures are not seen.
  private static let limit = 24

  mutating func readStandardInput() throws {}

  func figure(_ language: Language) throws -> CommandFigure {
    let shared = try SharedParts(share, language)
    let page = try output.page(language)
    let layout = try PanelColumns(
      asked: columns, count: commands.count, width: output.width.map { _ in page.width })
    var parts = try parts(language)
    for index in parts.indices { parts[index].dress(output, words.lang, width: layout.cellWidth) }
    let (drawn, notes) =
      try shared.colors
      ? SharedColors(parts).figures(language) : (parts.map { part in try part.figure(language) }, [])
    var panel = PanelFigure(drawn.map(\.figure), columns: layout.columns, page: page)
    panel.page.width = layout.width
    panel.isLettered = letters
    panel.sharedAxes = shared.axes
    try words.apply(to: &panel)
    let said = zip(parts, drawn).flatMap { part, figure in figure.messages.map { "\(part.letter) \($0)" } }
    return CommandFigure(figure: panel, messages: said + notes, json: json(parts, drawn, layout))
  }

  /// The canonical command lines of the figures stand in it, however they were typed.
  func recipe() throws -> Recipe {
    let language = try words.language()
    var command = self
    command.commands = try parts(language).map(\.line)
    return Recipe([Self.name] + CanonicalArguments.words(of: command, without: OutputOptions.beside))
  }

  private func parts(_ language: Language) throws -> [PanelPart] {
    let isKorean = language == .korean
    let example = "numviz panel 'surface --fn ravine' 'contour --fn ravine'"
    guard !commands.isEmpty else {
      throw Failure(
        .usage, isKorean ? "그림판에 그림이 없습니다" : "the panel has no figure",
        hint: isKorean ? "명령을 따옴표에 넣으십시오: \(example)" : "write each command in quotes: \(example)")
    }
    guard commands.count <= Self.limit else {
      throw Failure(
        .usage,
        isKorean
          ? "그림 \(commands.count)개는 \(Self.limit)개보다 많습니다"
          : "\(commands.count) figures are more than \(Self.limit)",
        hint: isKorean ? "여러 그림판으로 나누십시오" : "make several panels of them")
    }
    guard words.xLabel == nil, words.yLabel == nil else {
      throw Failure(
        .usage, isKorean ? "그림판에는 축이 없습니다" : "a panel has no axes of its own",
        hint: isKorean
          ? "--x-label과 --y-label을 그림의 명령 안에 쓰십시오"
          : "write --x-label and --y-label into the commands of the figures")
    }
    return try commands.enumerated().map { try PanelPart($1, index: $0, language) }
  }

  private func json(_ parts: [PanelPart], _ drawn: [CommandFigure], _ layout: PanelColumns) -> JSON {
    .object([
      ("columns", .count(layout.columns)),
      (
        "figures",
        .array(
          zip(parts, drawn).map { part, figure in
            .object([
              ("letter", .text(part.letter)), ("command", .text(part.line)), ("figure", figure.json),
            ])
          })
      ),
      ("outputs", .array(output.output.map(JSON.text))),
    ])
  }
}
