import NumViz

/// A file that a figure belongs in, and the command that draws it.
struct FigureFile {
  let path: String
  let command: any FigureCommand
  let format: OutputFormat
  /// What the file carries if it is up to date.
  let recipe: String
  private let plain: Recipe

  init(_ path: String, _ command: any FigureCommand, _ format: OutputFormat) throws {
    self.path = path
    self.command = command
    self.format = format
    plain = try command.recipe()
    recipe = try FigureEncoder(options: command.output).recipe(plain, format).text
  }

  /// What the file says of itself; nil if it is not there, or no figure.
  func head() -> FigureHead? {
    guard let bytes = try? ReadableFile.beginning(path, FigureHead.length) else { return nil }
    return FigureHead(bytes)
  }

  /// Whether the file is what its command draws, by the recipe that it carries.
  func isCurrent(_ head: FigureHead?) -> Bool { head?.recipe == recipe && head?.format == format }

  /// The file's bytes, drawn anew, the figure's title, and what there is to say of it.
  func drawn(_ language: Language) throws(Failure) -> (bytes: [UInt8], title: String, warnings: [String]) {
    do {
      let drawing = try command.figure(try command.words.language()).figure.drawing()
      let encoder = FigureEncoder(options: command.output)
      let file = try encoder.file(drawing, plain, format, language)
      let missing = FigureWriter.warning(file.missingCharacters, language).map { [$0] } ?? []
      return (file.bytes, drawing.title, missing)
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(.usage, "\(error)")
    }
  }

  /// Writes the bytes; the folder is created if only it is missing.
  func write(_ bytes: [UInt8]) throws(Failure) {
    do throws(Failure) {
      if let slash = path.lastIndex(of: "/") { try DefaultFolder.create(String(path[..<slash])) }
      try StagedFile(bytes, at: path).commit()
    } catch {
      var failure = error
      if failure.code == .cannotCreate {
        failure.hint = "name a folder that you may write to: --output-folder FOLDER"
      }
      throw failure
    }
  }
}
