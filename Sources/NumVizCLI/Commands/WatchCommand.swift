import ArgumentParser
import NumViz

struct WatchCommand: ParsableCommand, GroupedOptions {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "Keep the figures of Markdown notes up to date whenever a note is saved.",
    discussion: """
      Does what numviz notes --keep-going does, until it is interrupted.

        numviz watch gradient.md
      """)

  var notes = NoteOptions()

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try notes.visitOptions(&visitor)
  }

  func run() throws {
    var settings = try notes.settings()
    settings.keepsGoing = true
    settings.printsNotes = false
    let terminal = Terminal(isQuiet: notes.quiet)
    // Taken before each pass, so that no save is missed; what a pass writes is looked at once more, for nothing.
    var stamps = notes.files.map(FileStamp.init)
    _ = try NotesPass(files: notes.files, settings: settings, terminal: terminal).update()
    terminal.say(NoteWords(settings.language).watching(notes.files.count))
    while true {
      FileStamp.pause()
      let now = notes.files.map(FileStamp.init)
      // A note that is being replaced is not there for a moment.
      let changed = notes.files.indices.filter { now[$0].exists && now[$0] != stamps[$0] }
      guard !changed.isEmpty else { continue }
      for index in changed { stamps[index] = now[index] }
      var pass = NotesPass(
        files: changed.map { notes.files[$0] }, settings: settings, terminal: terminal)
      pass.tellsNothingDone = false
      _ = try pass.update()
    }
  }
}
