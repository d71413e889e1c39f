import NumViz

/// A note that was read, and the files that its figures belong in; nothing is drawn or written yet.
struct NotePlan: Sendable {
  struct Block: Sendable {
    let block: NoteBlock
    let figures: [PlannedFigure]
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
    do throws(Failure) { read(try ReadableFile.bytes(path, limit: NoteSettings.noteLimit), settings) } catch {
      failures.append(error)
    }
  }

  /// A note that another program has read, and will write.
  init(_ path: String, holding bytes: [UInt8], _ settings: NoteSettings) {
    self.path = path
    file = path
    read(bytes, settings)
  }

  private mutating func read(_ bytes: [UInt8], _ settings: NoteSettings) {
    do throws(NoteMistake) { read(try NoteText(bytes), settings) } catch {
      failures.append(failure(error, settings.language))
    }
  }

  private mutating func read(_ note: NoteText, _ settings: NoteSettings) {
    self.note = note
    let contents = NoteScanner.contents(of: note)
    failures = contents.mistakes.map { failure($0, settings.language) }
    var names = FigureNames(note: file)
    for block in contents.blocks {
      var figures: [PlannedFigure] = []
      for figure in block.figures {
        do {
          figures.append(try PlannedFigure(figure, settings, folder: settings.figureFolder(of: file), &names))
        } catch let failure as Failure {
          failures.append(failure.at(path, line: figure.line))
        } catch {
          failures.append(Failure(.usage, "\(error)").at(path, line: figure.line))
        }
      }
      if figures.count == block.figures.count { blocks.append(Block(block: block, figures: figures)) }
    }
  }

  private func failure(_ mistake: NoteMistake, _ language: Language) -> Failure {
    Failure(
      .data, mistake.sentence(in: language), hint: mistake.hint(in: language)
    ).at(path, line: mistake.line)
  }
}
