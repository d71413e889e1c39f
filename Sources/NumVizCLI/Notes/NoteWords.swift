import NumViz

/// What is said of a run over notes.
struct NoteWords {
  let language: Language

  init(_ language: Language) { self.language = language }

  /// What an update did, in one line.
  func updated(_ run: NotesRun, notes: Int) -> String {
    let current = run.count { if case .current = $0 { true } else { false } }
    let drawn = run.count { if case .drawn = $0 { true } else { false } }
    return switch language {
    case .english: "drew \(figures(drawn)), left \(current) as they were; \(self.notes(notes)) changed"
    case .korean: "그림 \(drawn)개를 그리고 \(current)개는 그대로 두었습니다. 바뀐 노트 \(notes)개"
    }
  }

  /// What a check found, in one line.
  func checked(_ run: NotesRun, notes: Int) -> String {
    let current = run.count { if case .current = $0 { true } else { false } }
    let old = run.count { if case .old = $0 { true } else { false } }
    return switch (language, old + notes == 0) {
    case (.english, true):
      current == 1 ? "the figure is up to date" : "all \(figures(current)) are up to date"
    case (.english, false): "\(figures(old)) and \(self.notes(notes)) are out of date: run numviz notes"
    case (.korean, true): "그림 \(current)개가 모두 최신입니다"
    case (.korean, false): "그림 \(old)개와 노트 \(notes)개가 최신이 아닙니다: numviz notes를 실행하십시오"
    }
  }

  /// What is said after the first pass of `watch`.
  func watching(_ count: Int) -> String {
    language == .korean ? "노트 \(count)개를 지켜봅니다. 멈추려면 Ctrl-C" : "watching \(notes(count)); Ctrl-C ends it"
  }

  private func notes(_ count: Int) -> String { "\(count) \(count == 1 ? "note" : "notes")" }

  private func figures(_ count: Int) -> String { "\(count) \(count == 1 ? "figure" : "figures")" }
}
