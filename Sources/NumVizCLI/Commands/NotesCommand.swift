import ArgumentParser
import NumViz

struct NotesCommand: ParsableCommand {
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
      """)

  @Argument(help: ArgumentHelp("Markdown files.", valueName: "file"))
  var files: [String] = []

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Where the Markdown with figures goes: a file, a folder for several notes, or - for standard output.",
      valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("Where the figures go.", valueName: "folder"))
  var outputFolder: String?

  @Option(help: "What shows the notes: \(Choice<NoteForm>.list).", completion: Choice<NoteForm>.completion)
  var to: String?

  @Flag(help: "Draw and write nothing; print what differs, and exit with 1 if anything does.")
  var check = false

  @Flag(help: "Where a note has a mistake, update the rest of it.")
  var keepGoing = false

  @Option(
    help: "The language of messages: \(Choice<Language>.list).", completion: Choice<Language>.completion)
  var lang: String?

  @Flag(name: [.short, .long], help: "No messages.")
  var quiet = false

  func run() throws {
    let language = try Choice<Language>.read(lang, "--lang") ?? .english
    guard !files.isEmpty else {
      throw Failure(.usage, "no note is given", hint: "name Markdown files: numviz notes lesson.md")
    }
    let settings = NoteSettings(
      form: try Choice<NoteForm>.read(to, "--to") ?? .markdown, language: language,
      figureFolder: outputFolder, output: output, keepsGoing: keepGoing)
    var run = NotesRun(files, settings)
    run.see(drawing: !check)
    let places = NotePlaces(settings, count: files.count)
    let notes = run.notes { places.folder(of: $0) }
    var failures = run.failures
    var changed = 0
    for note in notes {
      do throws(Failure) {
        changed += try check ? compare(note, places) : places.write(note) ? 1 : 0
      } catch {
        failures.append(error)
      }
    }
    let old = run.oldFigures()
    try StandardOutput.write(old)
    for failure in failures { Terminal.report(failure) }
    Terminal(isQuiet: quiet).say(NoteWords(language).summary(run, notes: changed, isCheck: check))
    if let first = failures.first { throw ExitCode(first.code.rawValue) }
    if check && (changed > 0 || !old.isEmpty) { throw ExitCode(Failure.Code.difference.rawValue) }
  }

  /// Prints what writing the note would change; 1 if it would.
  private func compare(_ note: PlannedNote, _ places: NotePlaces) throws(Failure) -> Int {
    let difference = places.difference(note)
    try StandardOutput.write(difference)
    return difference.isEmpty ? 0 : 1
  }
}
