import NumViz

/// Writes one drawing to all the places that were asked for: all of them, or none.
struct FigureWriter {
  let options: OutputOptions
  /// The name of the default file, without its ending.
  let name: String

  private struct Target {
    var path: String
    var format: OutputFormat
  }

  /// Checks the names of the outputs before anything is computed.
  func check() throws(Failure) {
    _ = try targets()
    _ = try options.pixelScale()
    _ = try Snippet(options)?.path(targets().map(\.path))
  }

  /// Where the dark twin of the figure goes; nil if none is asked for.
  func darkTwin() throws(Failure) -> String? {
    guard let snippet = try Snippet(options), snippet.form.wantsDarkTwin, options.theme == nil else {
      return nil
    }
    if options.output.isEmpty { try DefaultFolder.create() }
    return Snippet.twin(of: try snippet.path(targets().map(\.path)))
  }

  /// Encodes and writes; the path that was written, or the line that shows it, for standard output.
  func write(
    _ drawing: Drawing, _ recipe: Recipe, _ language: Language, twin: String? = nil
  ) throws(Failure) {
    let targets = try targets()
    var encoded: [(format: OutputFormat, bytes: [UInt8])] = []
    for target in targets where !encoded.contains(where: { $0.format == target.format }) {
      let file = try FigureEncoder(options: options).file(drawing, recipe, target.format, language)
      if let warning = Self.warning(file.missingCharacters, language) { options.terminal.say(warning) }
      encoded.append((target.format, file.bytes))
    }
    func bytes(_ format: OutputFormat) -> [UInt8] { encoded.first { $0.format == format }?.bytes ?? [] }
    if options.output.isEmpty { try DefaultFolder.create() }
    try stage(targets.filter { $0.path != "-" }, bytes)
    for target in targets where target.path == "-" { try StandardOutput.write(bytes(target.format)) }
    if let snippet = try Snippet(options) {
      try StandardOutput.write(snippet.text(drawing, try snippet.path(targets.map(\.path)), twin: twin))
    } else if options.output.isEmpty && !options.json && !options.alt {
      try StandardOutput.write(Array("\(targets[0].path)\n".utf8))
    }
  }

  private func stage(_ targets: [Target], _ bytes: (OutputFormat) -> [UInt8]) throws(Failure) {
    var staged: [StagedFile] = []
    do throws(Failure) {
      for target in targets { staged.append(try StagedFile(bytes(target.format), at: target.path)) }
      while let file = staged.first {
        try file.commit()
        staged.removeFirst()
      }
    } catch {
      for file in staged { file.discard() }
      throw error
    }
  }

  /// What is said of characters that no font has; nil if there are none.
  static func warning(_ missing: [Unicode.Scalar], _ language: Language) -> String? {
    guard !missing.isEmpty else { return nil }
    let characters =
      missing.prefix(10).map { String($0) }.joined(separator: " ") + (missing.count > 10 ? " …" : "")
    return language == .korean
      ? "경고: 글꼴에 없는 글자를 네모로 그렸습니다: \(characters)\n도움말: fonts-nanum을 설치하거나 --font FILE을 쓰십시오"
      : "warning: no font here has \(characters): a box stands in its place\nhint: install fonts-nanum for Korean, or name a file with --font"
  }

  private func targets() throws(Failure) -> [Target] {
    guard !options.output.isEmpty else {
      let standard: OutputFormat = try options.snippetForm()?.wantsPixels == true ? .png : .svg
      let format = try options.wantedFormat() ?? standard
      return [Target(path: "\(DefaultFolder.name)/\(name).\(format.rawValue)", format: format)]
    }
    if options.output.contains("-") && (options.json || options.alt) {
      throw Failure(
        .usage, "the figure and the \(options.json ? "JSON" : "text") cannot both go to standard output",
        hint: "give the figure a file: -o figure.svg"
      ).inKorean(
        "그림과 \(options.json ? "JSON을" : "글을") 함께 표준 출력에 쓸 수 없습니다", hint: "그림은 파일에 쓰십시오: -o figure.svg")
    }
    var targets: [Target] = []
    for path in options.output { targets.append(Target(path: path, format: try format(of: path))) }
    return targets
  }

  private func format(of path: String) throws(Failure) -> OutputFormat {
    let wanted = try options.wantedFormat()
    if path == "-" { return wanted ?? .svg }
    if let format = OutputFormat(path: path) ?? wanted { return format }
    let known = OutputFormat.allCases.map { ".\($0.rawValue)" }.joined(separator: " or ")
    throw Failure(
      .usage, "the name \(path) does not end in a format that numviz writes",
      hint: "end it in \(known), or add --format"
    ).inKorean(
      "파일 이름 \(path)의 끝이 numviz가 쓰는 형식이 아닙니다",
      hint:
        "끝을 \(OutputFormat.allCases.map { ".\($0.rawValue)" }.joined(separator: ", ")) 중 하나로 하거나 --format을 쓰십시오"
    )
  }
}
