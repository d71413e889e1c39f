import NumViz

/// One pass over notes, told to the user.
struct NotesPass {
  let files: [String]
  let settings: NoteSettings
  let terminal: Terminal
  /// Whether an update that had nothing to do says so.
  var tellsNothingDone = true

  private var words: NoteWords { NoteWords(settings.language) }

  /// Draws and writes what changed; what could not be.
  func update() throws(Failure) -> [Failure] {
    var run = NotesRun(files, settings)
    run.see(drawing: true)
    let places = NotePlaces(settings, count: files.count)
    var failures = run.failures
    var changed = 0
    for note in run.notes(folder: places.folder) {
      do throws(Failure) {
        if try places.write(note) { changed += 1 }
      } catch {
        failures.append(error)
      }
    }
    for warning in run.warnings { terminal.say(warning) }
    for failure in failures { Terminal.report(failure, in: settings.language) }
    let isIdle = changed == 0 && run.count { if case .drawn = $0 { true } else { false } } == 0
    if tellsNothingDone || !isIdle { terminal.say(words.updated(run, notes: changed)) }
    return failures
  }

  /// Prints what an update would change; what it could not, and whether there is something.
  func check() throws(Failure) -> (failures: [Failure], differs: Bool) {
    var run = NotesRun(files, settings)
    run.see(drawing: false)
    let places = NotePlaces(settings, count: files.count)
    let differences = run.notes(folder: places.folder).map(places.difference).filter { !$0.isEmpty }
    let old = run.oldFigures()
    for text in differences + [old] { try StandardOutput.write(text) }
    for failure in run.failures { Terminal.report(failure, in: settings.language) }
    terminal.say(words.checked(run, notes: differences.count))
    return (run.failures, !(differences.isEmpty && old.isEmpty))
  }
}
