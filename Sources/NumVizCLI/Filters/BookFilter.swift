import NumViz

/// `notes --mdbook`: draws the figures of a book before mdBook renders it.
struct BookFilter {
  private let book: Book
  private let settings: NoteSettings

  init(_ book: Book, _ settings: NoteSettings) {
    var settings = settings
    settings.form = .mdbook
    settings.pixelScale = TargetFormat(book.renderer).pixelScale
    let folder = book.option("output-folder")?.text
    settings.figureFolder = settings.figureFolder ?? folder.map { $0.hasPrefix("/") ? $0 : book.sources + $0 }
    if case .bool(true)? = book.option("keep-going") { settings.keepsGoing = true }
    self.book = book
    self.settings = settings
  }

  /// Draws what changed, beside the chapters, from where mdBook copies it.
  func filtered() -> FilterResult {
    var chapters: [(path: String, content: String)] = []
    _ = book.replacing { chapter in
      if let file = chapter.file { chapters.append((book.sources + file, chapter.content)) }
      return nil
    }
    let settings = settings
    let plans = Parallel.map(chapters) { NotePlan($0.path, holding: Array($0.content.utf8), settings) }
    var run = NotesRun(plans, settings)
    run.see(drawing: run.failures.isEmpty || settings.keepsGoing)
    var result = FilterResult(failures: run.failures, warnings: run.warnings, language: settings.language)
    guard result.failures.isEmpty || settings.keepsGoing else { return result }
    let contents = Dictionary(
      run.notes { NotePath.folder($0.path) }.map {
        ($0.plan.path, String(decoding: $0.converted, as: UTF8.self))
      },
      uniquingKeysWith: { first, _ in first })
    result.document = book.replacing { $0.file.flatMap { contents[book.sources + $0] } }
    return result
  }
}
