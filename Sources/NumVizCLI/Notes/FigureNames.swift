import NumViz

/// The names of the figures' files of one note: labels, or names made from those of note and command.
struct FigureNames {
  /// The beginning of names that are made; nil for names that end with a fingerprint of the figure.
  private let stem: String?
  /// The line of the figure that has the name.
  private var lines: [String: Int] = [:]

  init(note: String) {
    stem = String(NotePath.stem(note).map { $0.isLetter || $0.isNumber || $0 == "-" ? $0 : "-" })
  }

  /// For figures of a document whose name nobody tells: two documents may stand in one folder.
  init() { stem = nil }

  mutating func name(
    _ figure: NoteFigure, command: any FigureCommand, _ language: Language
  ) throws -> String {
    guard let label = figure.attributes.label else {
      let kind = type(of: command).name
      guard let stem else { return "\(kind)-\(try command.recipe().fingerprint)" }
      let plain = "\(stem)-\(kind)"
      var name = plain
      var number = 1
      while lines[name] != nil {
        number += 1
        name = "\(plain)-\(number)"
      }
      lines[name] = figure.line
      return name
    }
    // A colon in a label, as in fig:descent, is no sign for the name of a file.
    let name = label.replacing(":", with: "-")
    if let first = lines.updateValue(figure.line, forKey: name) {
      let place = stem.map { _ in language == .korean ? "\(first + 1)행에" : "on line \(first + 1)" }
      throw Failure(
        .data,
        language == .korean
          ? "레이블 \(KoreanParticle.topic.after(label)) \(place ?? "다른 그림에") 이미 있습니다."
          : "the label \(label) stands \(place ?? "at another figure") already",
        hint: language == .korean ? "그림마다 다른 레이블을 쓰십시오" : "give each figure a label of its own")
    }
    return name
  }
}
