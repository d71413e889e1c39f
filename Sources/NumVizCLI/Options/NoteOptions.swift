import ArgumentParser
import NumViz

/// Which notes, for which system, and where to.
struct NoteOptions: GroupedOptions {
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

  @Option(
    help: "The language of messages: \(Choice<Language>.list).", completion: Choice<Language>.completion)
  var lang: String?

  @Flag(name: [.short, .long], help: "No messages.")
  var quiet = false

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.option(&_files, "files")
    try visitor.option(&_output, "output")
    try visitor.option(&_outputFolder, "outputFolder")
    try visitor.option(&_to, "to")
    try visitor.option(&_lang, "lang")
    try visitor.option(&_quiet, "quiet")
  }

  /// The same as a value; no note named is an error.
  func settings() throws(Failure) -> NoteSettings {
    guard !files.isEmpty else {
      throw Failure(.usage, "no note is given", hint: "name Markdown files: numviz notes lesson.md").inKorean(
        "노트가 없습니다", hint: "Markdown 파일을 쓰십시오: numviz notes lesson.md")
    }
    let form = try Choice<NoteForm>.read(to, "--to") ?? .markdown
    return NoteSettings(
      form: form,
      language: try language() ?? .english, figureFolder: outputFolder,
      output: output,
      keepsGoing: false, printsNotes: true, pixelScale: form.wantsPixels ? 2 : nil)
  }

  /// The same for a filter, which another program hands a document.
  func filterSettings(_ language: Language, keepsGoing: Bool) -> NoteSettings {
    NoteSettings(
      form: .markdown, language: language, figureFolder: outputFolder, output: nil, keepsGoing: keepsGoing,
      printsNotes: false)
  }

  func language() throws(Failure) -> Language? { try Choice<Language>.read(lang, "--lang") }
}
