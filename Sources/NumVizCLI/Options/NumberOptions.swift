import ArgumentParser
import NumViz

/// What the commands that print numbers have in common.
struct NumberOptions: GroupedOptions {
  @Flag(help: "Print one JSON document.")
  var json = false

  @Flag(name: [.short, .long], help: "No messages.")
  var quiet = false

  @Option(
    help: "The language of messages: \(Choice<Language>.list).", completion: Choice<Language>.completion)
  var lang: String?

  mutating func visitOptions<Visitor: OptionVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
    try visitor.option(&_json, "json")
    try visitor.option(&_quiet, "quiet")
    try visitor.option(&_lang, "lang")
  }

  func language() throws(Failure) -> Language { try Choice.read(lang, "--lang") ?? .english }

  var terminal: Terminal { Terminal(isQuiet: quiet) }
}

extension NumberOptions {
  /// Prints derivatives, one point a line or as one document, and says what is to be said about them.
  func print(
    _ reports: [GradientReport], _ formula: Formula, _ scheme: DerivativeScheme,
    _ document: (GradientReport) -> JSON
  ) throws(Failure) {
    if json {
      let results = JSON.object([
        ("fn", .text(formula.source)), ("scheme", .text(scheme.name.rawValue)),
        ("h", scheme.h.map(JSON.number) ?? .null), ("results", .array(reports.map(document))),
      ])
      try StandardOutput.write(results.bytes + [10])
    } else {
      try StandardOutput.write(reports.map { $0.line + "\n" }.joined())
      for note in reports.flatMap(\.notes) { terminal.say(note) }
    }
  }
}
