public import Calculus
import Graphics
public import Languages
public import Visibility

/// The partial derivatives of f at a point: the surface with two planes through the point, each along one axis, and
/// beside it the two curves of the cuts, with their tangents.
///
/// ```swift
/// let domain = try Domain(from: -5, to: 5, dimension: 2)
/// let slices = try Slices(Formula("x0^2 + x1^2"), at: (3, 4), on: Grid(domain, counts: [41]))
/// try slices.sampled().map(slices.panel)?.drawing()
/// ```
public struct Slices: Sendable {
  public var field: ScalarField
  public var point: (x: Double, y: Double)
  /// What is shown of the surface; the curves run over the same ranges.
  public var grid: Grid
  public var scheme = DerivativeScheme.central
  public var name = FieldName()
  /// Where the surface is seen from; nil: the isometric view, from the corner that hides least of the cuts.
  public var view: View?
  public var boxRatio: Vector3?
  public var style = SurfaceMark.Style.filled
  /// One color, before which the curves stand out, unless it is to tell something.
  public var coloring = SurfaceColoring.plain
  public var language = Language.english
  public var page = Page(width: PanelFigure.standardWidth)

  public init(_ field: ScalarField, at point: (x: Double, y: Double), on grid: Grid) {
    self.field = field
    self.point = point
    self.grid = grid
  }

  /// What the cut along each axis is drawn in.
  var inks: [Ink] { page.theme.isMonochrome ? [.text, .text] : [.series(0), .series(2)] }
  /// Below this width, graphs beside a surface would have no room: they stand under it.
  static let leastWidthBeside = 600.0

  /// The values of the surface, and the slopes at the point; nil where f has no finite gradient there.
  public func sampled() throws(LevelsError) -> SampledSlices? { try SampledSlices(self) }

  /// The figure of values that are computed already.
  public func panel(_ sampled: SampledSlices) -> PanelFigure {
    let isBeside = page.width >= Self.leastWidthBeside
    let half = page.width / 2
    var surface = surfaceFigure(sampled)
    surface.page.height = isBeside ? 1.06 * half : 0.78 * page.width
    var graphs = [0, 1].map { graph($0, sampled) }
    for index in graphs.indices { graphs[index].page.height = isBeside ? 0.53 * half : 0.8 * half }
    var column = PanelFigure(graphs, columns: isBeside ? 1 : 2, page: page)
    column.isLettered = false
    var panel = PanelFigure([surface, column], columns: isBeside ? 2 : 1, page: page)
    panel.isLettered = false
    let words = SlicesWords(slices: self, sampled: sampled)
    panel.title = (try? Label(words.title)) ?? Label(plain: words.plainTitle)
    panel.description = words.description
    return panel
  }

  /// The surface, with the planes, their curves, and the tangents.
  func surfaceFigure(_ sampled: SampledSlices) -> SpaceFigure {
    var figure = surface.figure(sampled.surface)
    (figure.title, figure.shortTitle) = (nil, nil)
    let coordinates = [point.x, point.y]
    figure.marks += inks.enumerated().map { axis, ink in
      SliceMark(along: axis, at: coordinates[1 - axis], ink: ink)
    }
    figure.marks += sampled.slopes.enumerated().map { axis, slope in
      SpaceLineMark(through: point, along: axis, slope: slope.derivative)
    }
    figure.marks.append(SurfacePointMark(point))
    figure.view = view ?? figure.clearestView
    return figure
  }

  var surface: Surface {
    var surface = Surface(field, on: grid)
    (surface.name, surface.language, surface.page) = (name, language, page)
    (surface.boxRatio, surface.style, surface.coloring) = (boxRatio, style, coloring)
    surface.scheme = scheme
    return surface
  }

  /// f along one axis, with its tangent at the point.
  func graph(_ axis: Int, _ sampled: SampledSlices) -> PlaneFigure {
    let coordinates = [point.x, point.y]
    let range = grid.domain.ranges[axis]
    var graph = Graph(
      field.section(through: coordinates, along: axis),
      over: Limits(range.lowerBound, range.upperBound) ?? .unit)
    graph.name = FieldName(
      variables: [name.variables[axis]], plainVariables: [name.plainVariables[axis]])
    graph.scheme = scheme
    graph.tangents = [coordinates[axis]]
    graph.ink = inks[axis]
    (graph.language, graph.page) = (language, page)
    var figure = graph.figure()
    let words = SlicesWords(slices: self, sampled: sampled)
    figure.title = try? Label(words.graphTitle(axis))
    figure.shortTitle = try? Label(words.shortGraphTitle(axis))
    // The title says what the axis shows and what the tangent is.
    (figure.y.label, figure.legend) = (nil, nil)
    return figure
  }
}
