import NumViz

/// A note whose figures have been seen to: what is to be written, and where.
struct PlannedNote {
  let plan: NotePlan
  let note: NoteText
  let rewriter: NoteRewriter
  /// One for each block whose figures are there.
  private(set) var edits: [(form: NoteBlock.Form, edit: NoteEdit)] = []

  /// The folder that the addresses in the note start from decides how they read.
  init(
    _ plan: NotePlan, _ note: NoteText, _ settings: NoteSettings, folder: String,
    _ states: [String: FigureState]
  ) {
    self.plan = plan
    self.note = note
    rewriter = NoteRewriter(note)
    for block in plan.blocks {
      var figures: [[String]] = []
      for figure in block.figures {
        guard figure.files.allSatisfy({ states[$0.path]?.title != nil }),
          let title = states[figure.file.path]?.title
        else { break }
        figures.append(FigureLines.lines(figure.link(title: title, from: folder), settings.form))
      }
      if figures.count == block.figures.count {
        edits.append((block.block.form, rewriter.edit(block.block, figures)))
      }
    }
  }

  /// The note with the figures of its comments.
  var updated: [UInt8] { rewriter.bytes(edits.filter { $0.form == .comments }.map(\.edit)) }

  /// The note with all its figures.
  var converted: [UInt8] { rewriter.bytes(edits.map(\.edit)) }

  /// The places where the note's comments and its figures differ.
  var difference: String {
    rewriter.difference(edits.filter { $0.form == .comments }.map(\.edit), name: plan.path)
  }
}
