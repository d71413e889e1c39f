import NumViz

/// A note that was read, and the files that its figures belong in; nothing is drawn or written yet.
struct NotePlan: Sendable {
  struct Figure: Sendable {
    let figure: NoteFigure
    /// The figure's file, and its dark twin.
    let file: FigureFile
    let dark: FigureFile?

    var files: [FigureFile] { [file] + (dark.map { [$0] } ?? []) }
  }

  struct Block: Sendable {
    let block: NoteBlock
    let figures: [Figure]
  }

  /// As it was given.
  let path: String
  /// The file itself, where the path is a symbolic link.
  let file: String
  private(set) var note: NoteText?
  private(set) var blocks: [Block] = []
  var failures: [Failure] = []

  init(_ path: String, _ settings: NoteSettings) {
    self.path = path
    file = NotePath.followed(path)
    do throws(Failure) {
      let bytes = try ReadableFile.bytes(path, limit: NoteSettings.noteLimit)
      do throws(NoteMistake) { try read(NoteText(bytes), settings) } catch {
        failures.append(failure(error, settings.language))
      }
    } catch {
      failures.append(error)
    }
  }

  private mutating func read(_ note: NoteText, _ settings: NoteSettings) {
    self.note = note
    let contents = NoteScanner.contents(of: note)
    failures = contents.mistakes.map { failure($0, settings.language) }
    var names = FigureNames(note: file)
    for block in contents.blocks {
      var figures: [Figure] = []
      for figure in block.figures {
        do {
          figures.append(try Self.figure(figure, settings, folder: settings.figureFolder(of: file), &names))
        } catch let failure as Failure {
          failures.append(failure.at(path, line: figure.line))
        } catch {
          failures.append(Failure(.usage, "\(error)").at(path, line: figure.line))
        }
      }
      if figures.count == block.figures.count { blocks.append(Block(block: block, figures: figures)) }
    }
  }

  private static func figure(
    _ figure: NoteFigure, _ settings: NoteSettings, folder: String, _ names: inout FigureNames
  ) throws -> Figure {
    var command = try FigureParser.command(figure.command, settings.language)
    try NoteCommandRules.check(command, settings.language)
    let name = try names.name(figure, command: type(of: command).name, settings.language)
    let format: OutputFormat = settings.form.wantsPixels ? .png : .svg
    if format == .png, command.output.scale == nil, command.output.dpi == nil { command.output.scale = "2" }
    let file = try FigureFile("\(folder)\(name).\(format.rawValue)", command, format)
    var dark: FigureFile?
    if settings.form.wantsDarkTwin, command.output.theme == nil {
      command.output.theme = NamedTheme.dark.rawValue
      dark = try FigureFile("\(folder)\(name)-dark.\(format.rawValue)", command, format)
    }
    return Figure(figure: figure, file: file, dark: dark)
  }

  private func failure(_ mistake: NoteMistake, _ language: Language) -> Failure {
    Failure(
      .data, mistake.sentence(in: language), hint: mistake.hint(in: language)
    ).at(path, line: mistake.line)
  }
}

extension Failure {
  /// The same failure with its place in a note; the line counts from 0.
  func at(_ path: String, line: Int) -> Failure {
    var failure = self
    failure.sentence = "\(path):\(line + 1): \(sentence)"
    return failure
  }
}
