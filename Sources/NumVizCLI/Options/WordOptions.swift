import ArgumentParser
import NumViz

/// The words on a figure; `$…$` is mathematics.
struct WordOptions: GroupedOptions {
  @Option(
    parsing: .unconditional, help: ArgumentHelp("The title; an empty one leaves it out.", valueName: "text"))
  var title: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("Words below the figure.", valueName: "text"))
  var caption: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("The label of the horizontal axis.", valueName: "text"))
  var xLabel: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("The label of the vertical axis.", valueName: "text"))
  var yLabel: String?

  @Option(
    help: "The language of titles, descriptions and messages: \(Choice<Language>.list).",
    completion: Choice<Language>.completion)
  var lang: String?

  /// For figures without axes of their own: their labels are read, to be refused with a hint, but not in the help.
  static var withoutAxes: WordOptions {
    var options = WordOptions()
    options._xLabel = Option(parsing: .unconditional, help: .hidden)
    options._yLabel = Option(parsing: .unconditional, help: .hidden)
    return options
  }

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.option(&_title, "title")
    try visitor.option(&_caption, "caption")
    try visitor.option(&_xLabel, "xLabel")
    try visitor.option(&_yLabel, "yLabel")
    try visitor.option(&_lang, "lang")
  }

  func language() throws(Failure) -> Language { try Choice.read(lang, "--lang") ?? .english }

  /// Replaces the words of a figure by those that were given.
  func apply(to figure: inout PlaneFigure) throws(Failure) {
    if let title { figure.title = try label(title, "--title") }
    if let caption { figure.caption = try label(caption, "--caption") }
    if let xLabel { figure.x.label = try label(xLabel, "--x-label") }
    if let yLabel { figure.y.label = try label(yLabel, "--y-label") }
  }

  /// Replaces the words of a figure in space by those that were given.
  func apply(to figure: inout SpaceFigure) throws(Failure) {
    if let title { figure.title = try label(title, "--title") }
    if let caption { figure.caption = try label(caption, "--caption") }
    if let xLabel { figure.x.label = try label(xLabel, "--x-label") }
    if let yLabel { figure.y.label = try label(yLabel, "--y-label") }
  }

  /// Replaces the words above and below a panel; axes belong to its figures.
  func apply(to panel: inout PanelFigure) throws(Failure) {
    if let title { panel.title = try label(title, "--title") }
    if let caption { panel.caption = try label(caption, "--caption") }
  }

  private func label(_ text: String, _ option: String) throws(Failure) -> Label? {
    if text.isEmpty { return nil }
    let language = try language()
    do { return try Label(text) } catch {
      throw Failure(
        .usage, "\(option): \(error.sentence(in: language))", hint: error.hint(in: language),
        place: CaretLines.lines(of: text, at: error.span))
    }
  }
}
