import NumViz

/// A figure that a note asks for, and the files that it belongs in; nothing is drawn yet.
struct PlannedFigure: Sendable {
  let figure: NoteFigure
  /// The figure's file, and its dark twin.
  let file: FigureFile
  let dark: FigureFile?

  var files: [FigureFile] { [file] + (dark.map { [$0] } ?? []) }

  /// The folder has its slash at the end.
  init(
    _ figure: NoteFigure, _ settings: NoteSettings, folder: String, _ names: inout FigureNames
  ) throws {
    self.figure = figure
    var command = try FigureParser.command(figure.command, settings.language)
    try NoteCommandRules.check(command, settings.language)
    let name = try names.name(figure, command: command, settings.language)
    let format: OutputFormat = settings.pixelScale == nil ? .svg : .png
    if let scale = settings.pixelScale, command.output.scale == nil, command.output.dpi == nil {
      command.output.scale = "\(scale)"
    }
    file = try FigureFile("\(folder)\(name).\(format.rawValue)", command, format)
    guard settings.form.wantsDarkTwin, command.output.theme == nil else {
      dark = nil
      return
    }
    command.output.theme = NamedTheme.dark.rawValue
    dark = try FigureFile("\(folder)\(name)-dark.\(format.rawValue)", command, format)
  }

  /// The figure as a note in the folder shows it; its title stands where no words for it are given.
  func link(title: String, from folder: String) -> FigureLink {
    let attributes = figure.attributes
    return FigureLink(
      path: NotePath.relative(file.path, from: folder),
      darkPath: dark.map { NotePath.relative($0.path, from: folder) }, label: attributes.label,
      alt: attributes.alt ?? title, caption: attributes.caption, width: attributes.width)
  }
}
