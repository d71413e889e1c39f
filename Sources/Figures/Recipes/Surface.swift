public import Calculus
import Graphics
public import Languages
public import Visibility

/// A field of two variables as a surface in a box: a figure as data, with the words that go with it.
///
/// ```swift
/// let surface = try Surface(Formula("x0^2 + x1^2"), on: Grid(Domain(from: -3, to: 3, dimension: 2), counts: [33]))
/// try surface.figure().drawing().svg
/// ```
public struct Surface: Sendable {
  /// Where the level lines of a surface lie.
  public enum ContourPlace: String, Sendable, Hashable, CaseIterable {
    case floor, surface, both
  }

  public var field: ScalarField
  public var grid: Grid
  public var name = FieldName()
  public var view = NamedView.iso.view
  /// Nil: one unit is equally long on both floor axes, where that gives a box of a good shape.
  public var boxRatio: Vector3?
  /// Cuts the surface; nil shows all of it.
  public var heights: Limits?
  public var style = SurfaceMark.Style.filled
  public var coloring = SurfaceColoring.height
  /// Where level lines are drawn; nil for none.
  public var contours: ContourPlace?
  public var levels = Levels.count(10)
  /// Arrows of −∇f on the floor, about so many on the longer side; nil for none.
  public var floorArrows: Int?
  public var scheme = DerivativeScheme.central
  /// Descents that run down the surface.
  public var paths: [Trajectory] = []
  public var hidden = SurfacePathMark.Hidden.dash
  public var language = Language.english
  public var page = Page()

  public init(_ field: ScalarField, on grid: Grid) {
    self.field = field
    self.grid = grid
  }

  /// The values of the field and its level lines: the larger part of the work.
  public func sampled() throws(LevelsError) -> SampledSurface { try SampledSurface(self) }

  public func figure() throws(LevelsError) -> SpaceFigure { figure(try sampled()) }

  /// The figure of a sampled field.
  public func figure(_ sampled: SampledSurface) -> SpaceFigure {
    let samples = sampled.samples
    var mark = SurfaceMark(samples)
    mark.breaks = sampled.breaks
    mark.style = style
    mark.coloring = coloring
    mark.slopes = sampled.slopes
    var figure = SpaceFigure(mark, boxRatio: boxRatio ?? standardRatio, page: page)
    figure.view = view
    figure.x = Axis(label: Label.mathematics(name.variables[0]))
    figure.y = Axis(label: Label.mathematics(name.variables[1]))
    // The book writes its variables out.
    let isBook = page.theme == NamedTheme.book.theme
    let height = isBook ? "f(\(name.variables.joined(separator: ", ")))" : "f"
    figure.z = Axis(label: Label.mathematics(height), limits: heights)
    figure.colorBar = sampled.colorBar
    figure.marks = sampled.marks(of: self)
    for (index, path) in paths.enumerated() {
      var mark = SurfacePathMark(path.iterates.map { ($0.point[0], $0.point[1]) })
      mark.hidden = hidden
      if paths.count > 1 { mark.ink = .series(index) }
      figure.marks.append(mark)
    }
    let words = SurfaceWords(
      name: name, language: language, slopes: sampled.slopes.finiteRange, contours: contours,
      hasArrows: floorArrows != nil)
    figure.title = try? Label(words.title)
    figure.shortTitle = try? Label(words.shortTitle)
    figure.description = words.description(samples, view)
    return figure
  }

  private var standardRatio: Vector3 {
    let lengths = grid.domain.ranges.map { $0.upperBound - $0.lowerBound }
    let ratio = lengths[1] / lengths[0]
    guard (0.4...2.5).contains(ratio) else { return Vector3(1, 1, 0.7) }
    let longest = max(1, ratio)
    return Vector3(1 / longest, ratio / longest, 0.7 * (1 + min(ratio, 1 / ratio)) / 2)
  }
}
