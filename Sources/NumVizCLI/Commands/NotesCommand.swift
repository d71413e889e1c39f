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
      """)

  var notes = NoteOptions()

  @Flag(help: "Draw and write nothing; print what differs, and exit with 1 if anything does.")
  var check = false

  @Flag(help: "Where a note has a mistake, update the rest of it.")
  var keepGoing = false

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try notes.visitOptions(&visitor)
    try visitor.option(&_check, "check")
    try visitor.option(&_keepGoing, "keepGoing")
  }

  func run() throws {
    var settings = try notes.settings()
    settings.keepsGoing = keepGoing
    let pass = NotesPass(files: notes.files, settings: settings, terminal: Terminal(isQuiet: notes.quiet))
    let (failures, differs) = check ? try pass.check() : (try pass.update(), false)
    if let first = failures.first { throw ExitCode(first.code.rawValue) }
    if differs { throw ExitCode(Failure.Code.difference.rawValue) }
  }
}
