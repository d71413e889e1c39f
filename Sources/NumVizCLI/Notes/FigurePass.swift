import NumViz

/// The files of figures, looked at once each, and drawn where they changed.
struct FigurePass {
  private(set) var states: [String: FigureState] = [:]
  private(set) var failures: [Failure] = []
  /// What there is to say of figures that were drawn, with their places.
  private(set) var warnings: [String] = []

  /// Nothing is written unless figures are drawn; the place of a file is where it is asked for.
  init(_ files: [(place: String, file: FigureFile)], drawing: Bool, _ language: Language) {
    var seen: Set<String> = []
    let files = files.filter { seen.insert($0.file.path).inserted }
    let results = Parallel.map(files) { drawing ? $0.file.updated(language) : $0.file.compared() }
    for ((place, file), state) in zip(files, results) {
      states[file.path] = state
      switch state {
      case .failed(let failure): failures.append(failure.at(place))
      case .drawn(_, let said): warnings += said.map { "\(place): \($0)" }
      case .current, .old: break
      }
    }
  }
}
