import NumViz

/// `--snippet`: the line that shows a figure in a note.
struct Snippet {
  let form: NoteForm

  /// Nil if no line is asked for.
  init?(_ options: OutputOptions) throws(Failure) {
    guard let form = try options.snippetForm() else { return nil }
    guard !options.json, !options.output.contains("-") else {
      throw Failure(
        .usage, "the line for the note is alone on standard output",
        hint: "leave out --json, and give the figure a file: -o figure.svg"
      ).inKorean("노트에 붙일 줄은 표준 출력에 혼자 나옵니다", hint: "--json을 빼고, 그림은 파일에 쓰십시오: -o figure.svg")
    }
    self.form = form
  }

  /// The file that the line shows, out of those that are written.
  func path(_ outputs: [String]) throws(Failure) -> String {
    let formats: [OutputFormat] = form.wantsPixels ? [.png] : [.svg, .png]
    for format in formats {
      if let path = outputs.first(where: { OutputFormat(path: $0) == format }) { return path }
    }
    throw Failure(
      .usage, "\(form.rawValue) shows PNG files, but none is written", hint: "add one: -o figure.png"
    ).inKorean(
      "\(KoreanParticle.topic.after(form.rawValue)) PNG 파일만 보여 주는데, 쓰는 PNG가 없습니다",
      hint: "더해 주십시오: -o figure.png")
  }

  /// `output/field-dark.svg` for `output/field.svg`.
  static func twin(of path: String) -> String {
    let dot = path.lastIndex(of: ".") ?? path.endIndex
    return path[..<dot] + "-dark" + path[dot...]
  }

  /// The lines, with the figure's title as alternative text.
  func text(_ drawing: Drawing, _ path: String, twin: String?) -> String {
    // More pixels than the page has must not make the figure larger.
    let width = OutputFormat(path: path) == .png ? "\(Int(drawing.size.width.rounded()))" : nil
    let link = FigureLink(path: path, darkPath: twin, alt: drawing.title, width: width)
    return FigureLines.lines(link, form).joined(separator: "\n") + "\n"
  }
}
