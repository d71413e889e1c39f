import NumViz

/// One run over notes: read all, draw what changed, write what changed.
struct NotesRun {
  let settings: NoteSettings
  private let plans: [NotePlan]
  private(set) var failures: [Failure] = []
  /// What there is to say of figures that were drawn, with their places.
  private(set) var warnings: [String] = []
  private(set) var states: [String: FigureState] = [:]

  init(_ paths: [String], _ settings: NoteSettings) {
    self.init(Parallel.map(paths) { NotePlan($0, settings) }, settings)
  }

  init(_ plans: [NotePlan], _ settings: NoteSettings) {
    self.settings = settings
    var plans = plans
    Self.findCollisions(&plans, settings.language)
    self.plans = plans
    failures = plans.flatMap(\.failures)
  }

  /// Looks at each figure's file, and draws those that changed unless nothing is to be written.
  mutating func see(drawing: Bool) {
    let files = plans.filter(isWorkable).flatMap { plan in
      plan.blocks.flatMap(\.figures).flatMap { figure in
        figure.files.map { (place: "\(plan.path):\(figure.figure.line + 1)", file: $0) }
      }
    }
    let seen = FigurePass(files, drawing: drawing, settings.language)
    states = seen.states
    warnings = seen.warnings
    failures += seen.failures
  }

  /// The notes that can be written, with their figures.
  func notes(folder: (NotePlan) -> String) -> [PlannedNote] {
    plans.filter(isWorkable).compactMap { plan in
      guard let note = plan.note, isWhole(plan) || settings.keepsGoing else { return nil }
      return PlannedNote(plan, note, settings, folder: folder(plan), states)
    }
  }

  /// The files that are not what their commands draw, as lines of a diff.
  func oldFigures() -> String {
    plans.flatMap(\.blocks).flatMap(\.figures).flatMap(\.files).reduce(into: "") { text, file in
      guard case .old(_, let recipe)? = states[file.path] else { return }
      let before = recipe.map { "--- \(file.path)\n+++ \(file.path)\n-\($0)\n" }
      text += (before ?? "--- /dev/null\n+++ \(file.path)\n") + "+\(file.recipe)\n"
    }
  }

  func count(_ isCounted: (FigureState) -> Bool) -> Int { states.values.count(where: isCounted) }

  private func isWorkable(_ plan: NotePlan) -> Bool {
    plan.note != nil && (plan.failures.isEmpty || settings.keepsGoing)
  }

  private func isWhole(_ plan: NotePlan) -> Bool {
    plan.blocks.flatMap(\.figures).flatMap(\.files).allSatisfy { states[$0.path]?.title != nil }
  }

  /// Two notes of one folder may share a figure, but not a name for two figures.
  private static func findCollisions(_ plans: inout [NotePlan], _ language: Language) {
    var owners: [String: (recipe: String, place: String)] = [:]
    for index in plans.indices {
      for figure in plans[index].blocks.flatMap(\.figures) {
        for file in figure.files {
          let place = "\(plans[index].path):\(figure.figure.line + 1)"
          guard let owner = owners.updateValue((file.recipe, place), forKey: file.path),
            owner.recipe != file.recipe
          else { continue }
          owners[file.path] = owner
          let failure = Failure(
            .data,
            language == .korean
              ? "\(file.path)에는 \(owner.place)의 다른 그림이 들어갑니다."
              : "\(owner.place) draws another figure into \(file.path)",
            hint: language == .korean ? "그림마다 다른 레이블을 쓰십시오" : "give each figure a label of its own")
          plans[index].failures.append(failure.at(plans[index].path, line: figure.figure.line))
        }
      }
    }
  }
}
