import NumViz

/// What is said of a run over notes.
struct NoteWords {
  let language: Language

  init(_ language: Language) { self.language = language }

  /// What was done, in one line.
  func summary(_ run: NotesRun, notes: Int, isCheck: Bool) -> String {
    let current = run.count { if case .current = $0 { true } else { false } }
    let drawn = run.count { if case .drawn = $0 { true } else { false } }
    let old = run.count { if case .old = $0 { true } else { false } }
    switch (language, isCheck) {
    case (.english, false):
      return
        "drew \(figures(drawn)), left \(current) as they were; \(notes) \(notes == 1 ? "note" : "notes") changed"
    case (.english, true):
      return old + notes == 0
        ? "all \(figures(current)) are up to date"
        : "\(figures(old)) and \(notes) \(notes == 1 ? "note" : "notes") are out of date: run numviz notes"
    case (.korean, false): return "그림 \(drawn)개를 그리고 \(current)개는 그대로 두었습니다. 바뀐 노트 \(notes)개"
    case (.korean, true):
      return old + notes == 0
        ? "그림 \(current)개가 모두 최신입니다" : "그림 \(old)개와 노트 \(notes)개가 최신이 아닙니다: numviz notes를 실행하십시오"
    }
  }

  private func figures(_ count: Int) -> String { "\(count) \(count == 1 ? "figure" : "figures")" }
}
