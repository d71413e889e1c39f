import ArgumentParser
import NumViz

struct NotesCommand: ParsableCommand, GroupedOptions {
  static let configuration = CommandConfiguration(
    commandName: "notes",
    abstract: "Draw the figures that Markdown notes ask for, and keep the notes up to date.",
    discussion: """
      A note holds commands. Between comments the figure stands in the note itself, and is kept up to date there:

        <!-- numviz {#fig-bowl alt="A bowl" width=500} quiver --fn "x0^2+x1^2" -->
        <!-- /numviz -->

      The place of a fenced block is taken by its figure in the file of --output, or on standard output:

        ```numviz {#fig-bowl caption="The field of −∇f"}
        quiver --fn "x0^2+x1^2"
        ```

      Figures go to the folder output beside the note. Only what changed is drawn.

        numviz notes gradient.md --to github
        numviz notes lesson.md --to pandoc -o lesson.pandoc.md
        numviz notes --check *.md

      Other systems call numviz while they render: pandoc and Quarto for fenced blocks, mdBook for comments too.

        pandoc --filter pandoc-numviz lesson.md -o lesson.html
        Quarto:  filters: [numviz.lua], a file of the one line
                 function Pandoc(d) return pandoc.utils.run_json_filter(d, "pandoc-numviz") end
        mdBook:  [preprocessor.numviz] in book.toml

      pandoc-numviz and mdbook-numviz are numviz under other names, for notes --pandoc and notes --mdbook. Where a \
      mistake stops the document, --keep-going leaves its block as it is. Figures go to the output-folder that the \
      document's metadata names under numviz, or book.toml under [preprocessor.numviz].
      """)

  var notes = NoteOptions()

  @Flag(help: "Draw and write nothing; print what differs, and exit with 1 if anything does.")
  var check = false

  @Flag(help: "Where a note has a mistake, update the rest of it.")
  var keepGoing = false

  @Flag(help: "Filter pandoc's document (JSON) from standard input; FILE is the format that pandoc writes.")
  var pandoc = false

  @Flag(help: "Filter mdBook's book (JSON) from standard input, or answer `supports RENDERER`.")
  var mdbook = false

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try notes.visitOptions(&visitor)
    try visitor.option(&_check, "check")
    try visitor.option(&_keepGoing, "keepGoing")
    try visitor.option(&_pandoc, "pandoc")
    try visitor.option(&_mdbook, "mdbook")
  }

  func run() throws {
    guard !pandoc, !mdbook else { return try filter() }
    var settings = try notes.settings()
    settings.keepsGoing = keepGoing
    let pass = NotesPass(files: notes.files, settings: settings, terminal: Terminal(isQuiet: notes.quiet))
    let (failures, differs) = check ? try pass.check() : (try pass.update(), false)
    if let first = failures.first { throw ExitCode(first.code.rawValue) }
    if differs { throw ExitCode(Failure.Code.difference.rawValue) }
  }

  /// What another program called numviz for.
  private func filter() throws {
    guard pandoc != mdbook, !check, notes.output == nil, notes.to == nil else {
      throw Failure(
        .usage, "a filter reads standard input and writes standard output",
        hint: "leave out --check, -o and --to"
      ).inKorean("필터는 표준 입력을 읽고 표준 출력에 씁니다", hint: "--check, -o, --to를 빼십시오")
    }
    // Whatever renders Markdown shows images.
    if mdbook, notes.files.first == "supports" { return }
    let result = pandoc ? try pandocResult() : try bookResult()
    let terminal = Terminal(isQuiet: notes.quiet)
    for warning in result.warnings { terminal.say(warning) }
    for failure in result.failures { Terminal.report(failure, in: result.language) }
    if let document = result.document { return try StandardOutput.write(document.bytes + [10]) }
    throw ExitCode((result.failures.first?.code ?? .internalError).rawValue)
  }

  private func pandocResult() throws -> FilterResult {
    let asked = try notes.language()
    let document = try PandocDocument(try FilterInput.document(from: "pandoc", asked ?? .english))
    let language = asked ?? document.language ?? .english
    let settings = notes.filterSettings(language, keepsGoing: keepGoing)
    return try PandocFilter(document, target: notes.files.first, settings).filtered()
  }

  private func bookResult() throws -> FilterResult {
    let asked = try notes.language()
    let book = try Book(try FilterInput.document(from: "mdBook", asked ?? .english))
    let language = asked ?? book.language ?? .english
    return BookFilter(book, notes.filterSettings(language, keepsGoing: keepGoing)).filtered()
  }
}
