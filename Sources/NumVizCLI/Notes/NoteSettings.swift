import NumViz

/// How notes are read and written, the same for all notes of a run.
struct NoteSettings: Sendable {
  var form: NoteForm
  var language: Language
  /// Where figures go; nil for the folder `output` beside each note.
  var figureFolder: String?
  /// Where notes go; nil for their own place.
  var output: String?
  /// Whether a note with a mistake is written with the figures that have none.
  var keepsGoing: Bool
  /// Whether a note with fenced blocks and no other place goes to standard output.
  var printsNotes: Bool

  /// Pixels for each CSS pixel, where figures are pixels; nil where they are SVG.
  var pixelScale: Int?

  static let noteLimit = 20 << 20

  /// The folder of a note's figures, with its slash at the end.
  func figureFolder(of note: String) -> String {
    guard let figureFolder else { return NotePath.folder(note) + DefaultFolder.name + "/" }
    return figureFolder.hasSuffix("/") ? figureFolder : figureFolder + "/"
  }
}
