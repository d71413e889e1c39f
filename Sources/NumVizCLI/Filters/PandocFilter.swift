import NumViz

/// `notes --pandoc`: draws the figures of a document between pandoc's reader and its writer.
struct PandocFilter {
  private let settings: NoteSettings
  private let document: PandocDocument
  /// The figures of each block of numviz, in the document's order; nil for a block with a mistake.
  private var blocks: [[PlannedFigure]?] = []
  private var places: [String: String] = [:]
  private var failures: [Failure] = []

  /// The target is the format that pandoc writes, which it tells its filters.
  init(_ document: PandocDocument, target: String?, _ settings: NoteSettings) throws(Failure) {
    var settings = settings
    settings.form = .pandoc
    settings.pixelScale = target.flatMap { TargetFormat($0).pixelScale }
    if settings.figureFolder == nil { settings.figureFolder = try document.outputFolder() }
    self.document = document
    self.settings = settings
    plan()
  }

  private mutating func plan() {
    var codes: [PandocCode] = []
    _ = document.replacing { code in
      codes.append(code)
      return nil
    }
    var names = FigureNames()
    for (index, code) in codes.enumerated() {
      let place = place(code, index)
      do throws(NoteMistake) {
        let figures = try code.figures()
        blocks.append(planned(figures, place, &names))
      } catch {
        blocks.append(nil)
        failures.append(
          Failure(
            .data, error.sentence(in: settings.language), hint: error.hint(in: settings.language)
          ).at(place))
      }
    }
  }

  private mutating func planned(
    _ figures: [NoteFigure], _ place: String, _ names: inout FigureNames
  ) -> [PlannedFigure]? {
    var planned: [PlannedFigure] = []
    for figure in figures {
      let place = figures.count == 1 ? place : line(place, figure.line)
      do {
        let figure = try PlannedFigure(figure, settings, folder: settings.figureFolder(of: ""), &names)
        planned.append(figure)
        places[figure.file.path] = place
      } catch let failure as Failure {
        failures.append(failure.at(place))
      } catch {
        failures.append(Failure(.usage, "\(error)").at(place))
      }
    }
    return planned.count == figures.count ? planned : nil
  }

  /// Draws what changed.
  func filtered() -> FilterResult {
    let files = blocks.flatMap { $0 ?? [] }.map { (place: places[$0.file.path] ?? "", file: $0.file) }
    let pass = FigurePass(files, drawing: failures.isEmpty || settings.keepsGoing, settings.language)
    var result = FilterResult(
      failures: failures + pass.failures, warnings: document.warnings(settings.language) + pass.warnings,
      language: settings.language)
    guard result.failures.isEmpty || settings.keepsGoing else { return result }
    var index = 0
    result.document = document.replacing { code in
      defer { index += 1 }
      return blocks[index].flatMap { nodes($0, code, pass) }
    }
    return result
  }

  private func nodes(_ figures: [PlannedFigure], _ code: PandocCode, _ pass: FigurePass) -> [JSON]? {
    let titles = figures.compactMap { pass.states[$0.file.path]?.title }
    guard titles.count == figures.count else { return nil }
    return zip(figures, titles).map { figure, title in
      PandocFigure(link: figure.link(title: title, from: ""), classes: code.classes).block(document.version)
    }
  }

  /// pandoc's documents have no lines: blocks are counted.
  private func place(_ code: PandocCode, _ index: Int) -> String {
    let label = code.id.isEmpty ? "" : " (#\(code.id))"
    return settings.language == .korean
      ? "numviz 블록 \(index + 1)\(label)" : "numviz block \(index + 1)\(label)"
  }

  private func line(_ place: String, _ line: Int) -> String {
    settings.language == .korean ? "\(place) \(line + 1)행" : "\(place), line \(line + 1)"
  }
}
