import NumViz

/// Where notes are written: in their own place, to one file, into a folder, or to standard output.
struct NotePlaces {
  private let settings: NoteSettings
  private let isFolder: Bool
  private let count: Int

  init(_ settings: NoteSettings, count: Int) {
    self.settings = settings
    self.count = count
    isFolder = settings.output.map { $0.hasSuffix("/") || NotePath.isFolder($0) } ?? false
  }

  /// The folder that the addresses in a note start from.
  func folder(of plan: NotePlan) -> String {
    guard let target = target(plan), target != "-" else { return NotePath.folder(plan.file) }
    return NotePath.folder(target)
  }

  /// Writes a note; whether its file changed.
  func write(_ note: PlannedNote) throws(Failure) -> Bool {
    let hasFences = note.edits.contains { $0.form == .fence }
    if let target = target(note.plan) {
      guard isFolder || count == 1 else { throw needsFolder }
      if target == "-" {
        try StandardOutput.write(note.converted)
        return false
      }
      if isFolder { try DefaultFolder.create(NotePath.folder(target)) }
      return try write(note.converted, target)
    }
    let isChanged = try write(note.updated, note.plan.file)
    guard hasFences else { return isChanged }
    guard count == 1, settings.printsNotes else {
      throw Failure(
        .usage, "\(note.plan.path): the figures of its fenced blocks have no place to go",
        hint: "name a folder for the notes with figures: -o FOLDER/; or use comments: <!-- numviz … -->"
      ).inKorean(
        "\(note.plan.path): 코드 블록의 그림을 둘 곳이 없습니다",
        hint: "그림이 든 노트를 둘 폴더를 쓰거나(-o FOLDER/), 주석으로 쓰십시오: <!-- numviz … -->")
    }
    try StandardOutput.write(note.converted)
    return isChanged
  }

  /// What writing the note would change, as a diff.
  func difference(_ note: PlannedNote) -> String {
    guard let target = target(note.plan), target != "-" else { return note.difference }
    let limit = 2 * NoteSettings.noteLimit
    let isSame = (try? ReadableFile.bytes(target, limit: limit)) == note.converted
    return isSame ? "" : "--- \(target)\n+++ \(note.plan.path)\n"
  }

  private func target(_ plan: NotePlan) -> String? {
    guard let output = settings.output else { return nil }
    guard isFolder else { return output }
    return (output.hasSuffix("/") ? output : output + "/") + NotePath.name(plan.path)
  }

  private func write(_ bytes: [UInt8], _ path: String) throws(Failure) -> Bool {
    let file = try StagedFile(bytes, at: path)
    try file.commit()
    return file.isChange
  }

  private var needsFolder: Failure {
    Failure(
      .usage, "\(count) notes do not fit into one file",
      hint: "name a folder, with a slash at its end: -o FOLDER/"
    ).inKorean("노트 \(count)개를 파일 하나에 쓸 수 없습니다", hint: "끝에 빗금을 붙여 폴더를 쓰십시오: -o FOLDER/")
  }
}
