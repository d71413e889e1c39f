import ArgumentParser
import NumViz

struct BookCommand: FigureCommand {
  static let configuration = CommandConfiguration(
    commandName: "book",
    abstract: "Draw a figure of \"Deep Learning from Scratch\" by its number; alone, list them.",
    discussion: """
      The figures are our own drawing, from the book's numbers, and true where the print or its programs are not: what
      differs is said on standard error. Each is a plain command, which --print shows and the figure carries.

        numviz book
        numviz book 4-9 --lang ko -o field.svg
        numviz book 6-8 --theme book
        numviz book 4-10 --print
      """)

  @Argument(
    help: ArgumentHelp(
      "The figure's number: \(BookFigure.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "number"),
    completion: .list(BookFigure.allCases.map(\.rawValue)))
  var number: String?

  @Flag(help: "Print the command that draws the figure, instead of drawing it.")
  var print = false

  var words = WordOptions()
  var output = OutputOptions()

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.option(&_number, "number")
    try visitor.option(&_print, "print")
    try words.visitOptions(&visitor)
    try output.visitOptions(&visitor)
  }

  var fileName: String { number.flatMap(BookFigure.init(number:)).map { "book-\($0.rawValue)" } ?? Self.name }

  mutating func run() throws {
    if print {
      try StandardOutput.write(recipe().commandLine + "\n")
    } else if number != nil {
      try draw()
    } else {
      let list = BookList(language: try words.language())
      try StandardOutput.write(output.json ? list.json.bytes + [10] : Array(list.text.utf8))
    }
  }

  mutating func readStandardInput() throws {}

  func figure(_ language: Language) throws -> CommandFigure {
    var figure = try plain(language).figure(language)
    figure.messages += try bookFigure(language).slips.map { slip in
      (language == .korean ? "참고: " : "note: ") + slip.sentence(in: language)
    }
    return figure
  }

  /// That of the plain command: the figure is the same, whatever becomes of the book's list.
  func recipe() throws -> Recipe { try plain(try words.language()).recipe() }

  func plain(_ language: Language) throws -> any FigureCommand {
    let figure = try bookFigure(language)
    let line = try FigureParser.words(figure.line, language)
    let own =
      CanonicalArguments.words(of: words, without: [])
      + CanonicalArguments.words(of: output, without: OutputOptions.beside)
    return try FigureParser.command(line + own, language)
  }

  private func bookFigure(_ language: Language) throws(Failure) -> BookFigure {
    let all = BookFigure.allCases.map(\.rawValue).joined(separator: ", ")
    let isKorean = language == .korean
    guard let number else {
      throw Failure(
        .usage, isKorean ? "그림의 번호가 없습니다" : "no figure of the book is named",
        hint: isKorean ? "다음 중에서 고르십시오: \(all)" : "choose one of \(all)")
    }
    if let figure = BookFigure(number: number) { return figure }
    let omission = BookOmission(number: number).map { omission in
      (isKorean
        ? "그림 \(KoreanParticle.topic.after(omission.rawValue)) 그리지 않습니다: "
        : "figure \(omission.rawValue) is not drawn: ")
        + omission.reason(in: language)
    }
    throw Failure(
      .usage,
      omission
        ?? (isKorean ? "\"\(number)\"번 그림은 목록에 없습니다" : "\"\(number)\" is no figure of the list"),
      hint: isKorean ? "다음 중에서 고르십시오: \(all)" : "choose one of \(all)")
  }
}
