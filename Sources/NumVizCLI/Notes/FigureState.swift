import NumViz

/// What came of a figure's file.
enum FigureState: Sendable {
  /// Up to date; nothing was done.
  case current(title: String)
  /// Drawn anew, with what there is to say of it.
  case drawn(title: String, warnings: [String])
  /// Not up to date, and left so: the recipe that the file carries, nil if there is no such file or recipe.
  case old(title: String, recipe: String?)
  case failed(Failure)

  /// What the figure shows, in a few words.
  var title: String? {
    switch self {
    case .current(let title), .drawn(let title, _), .old(let title, _): title
    case .failed: nil
    }
  }
}

extension FigureFile {
  /// Tells the state of the file, and writes nothing.
  func compared() -> FigureState {
    let head = head()
    let title = head?.title ?? ""
    return isCurrent(head) ? .current(title: title) : .old(title: title, recipe: head?.recipe)
  }

  /// Draws the file unless it is up to date.
  func updated(_ language: Language) -> FigureState {
    let head = head()
    if isCurrent(head) { return .current(title: head?.title ?? "") }
    do throws(Failure) {
      let figure = try drawn(language)
      try write(figure.bytes)
      return .drawn(title: figure.title, warnings: figure.warnings)
    } catch {
      return .failed(error)
    }
  }
}
