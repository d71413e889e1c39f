public import Calculus
import Graphics
public import Languages

extension DescentGraph {
  /// The paths on the surface of the field, laid on its facets.
  public func surfaceFigure() throws(LevelsError) -> SpaceFigure {
    let grid = try? Grid(domain, squareCells: 41)
    guard let grid = grid ?? (try? Grid(Self.standardDomain, squareCells: 41)) else {
      preconditionFailure("each domain has a grid of 41 samples")
    }
    var surface = Surface(field, on: grid)
    (surface.name, surface.language, surface.page) = (name, language, page)
    surface.paths = runs.map(\.trajectory)
    if let levels { (surface.contours, surface.levels) = (.floor, levels) }
    var figure = try surface.figure()
    guard let run = runs.first else { return figure }
    let words = DescentWords(run: run, name: name, language: language)
    figure.title = try? Label(words.title)
    figure.shortTitle = try? Label(words.shortTitle)
    figure.caption = words.caption
    figure.describe(paths: runs, name: name, language: language)
    return figure
  }
}

extension SpaceFigure {
  /// Says where the paths on the surface lead.
  public mutating func describe(paths runs: [DescentRun], name: FieldName, language: Language) {
    let sentences = runs.map { DescentWords(run: $0, name: name, language: language).sentence }
    description += sentences.map { " " + $0 }.joined()
  }
}
