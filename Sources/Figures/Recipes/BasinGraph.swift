public import Calculus
import Graphics
public import Languages

/// The plane colored by the minimum that a descent from each point arrives at: a figure as data, with its words.
///
/// ```swift
/// let field = try ScalarField("(x^2 + y - 11)^2 + (x + y^2 - 7)^2")
/// let settings = try OptimizerSettings(.gradientDescent, [.rate: 0.01])
/// try BasinGraph(field, over: Domain(from: -5, to: 5, dimension: 2), by: settings).figure().drawing()
/// ```
public struct BasinGraph: Sendable {
  public var field: ScalarField
  /// The starts.
  public var grid: Grid
  public var settings: OptimizerSettings
  /// The most steps that a descent may take.
  public var steps = 1000
  public var scheme = DerivativeScheme.central
  /// Level lines over the colors; nil for none.
  public var levels: Levels?
  public var name = FieldName()
  public var language = Language.english
  public var page = Page()

  /// Starts in the middles of so many square cells on the longer side of a domain.
  public init(
    _ field: ScalarField, over domain: Domain, cells: Int = 400, by settings: OptimizerSettings
  ) throws(GridError) {
    self.init(field, on: try Grid(domain, middlesOfCells: cells), by: settings)
  }

  public init(_ field: ScalarField, on grid: Grid, by settings: OptimizerSettings) {
    self.field = field
    self.grid = grid
    self.settings = settings
  }

  /// All descents: the larger part of the work, on all cores.
  public func sampled() -> BasinMap {
    BasinMap(of: field, on: grid, by: settings, steps: steps, scheme: scheme)
  }

  public func figure() throws(LevelsError) -> PlaneFigure { try figure(sampled()) }

  /// The figure of descents that have been made.
  public func figure(_ map: BasinMap) throws(LevelsError) -> PlaneFigure {
    let mark = BasinMark(map)
    let words = BasinWords(graph: self, map: map)
    var figure = PlaneFigure(
      [mark], x: Axis(label: Label.mathematics(name.variables[0])),
      y: Axis(label: Label.mathematics(name.variables[1])), page: page)
    if let lines = try contours(over: mark.domain) { figure.marks.append(lines) }
    figure.marks.append(NumberMark(map.minima.map { ($0.point[0], $0.point[1]) }))
    figure.title = try? Label(words.title)
    figure.shortTitle = try? Label(words.shortTitle)
    figure.caption = words.caption
    figure.description = words.description
    if map.minima.count <= Self.legendLimit {
      figure.legend = Legend(words.entries, place: .below)
    }
    return figure
  }

  /// More entries would take more of the page than the figure.
  private static let legendLimit = 9

  private func contours(over domain: Extent) throws(LevelsError) -> ContourMark? {
    guard let levels,
      let domain = try? Domain([(domain.x.lower, domain.x.upper), (domain.y.lower, domain.y.upper)]),
      var contour = try? Contour(field, over: domain)
    else { return nil }
    contour.levels = levels
    contour.page = page
    var lines = ContourMark(try contour.sampled().isolines.sets, domain: Extent(contour.grid))
    lines.labeling = .none
    lines.coloring = .single(Color(red: 255, green: 255, blue: 255, alpha: 110))
    return lines
  }
}

extension Grid {
  /// The middles of so many cells on the longer side of a plane domain, and of square cells on the other.
  public init(_ domain: Domain, middlesOfCells count: Int) throws(GridError) {
    let lengths = domain.ranges.map { $0.upperBound - $0.lowerBound }
    let longest = lengths.max() ?? 1
    try self.init(
      domain,
      middlesOfCells: lengths.map { max(2, Int((Double(max(2, count)) * ($0 / longest)).rounded())) })
  }

  /// The middles of so many cells for each variable.
  public init(_ domain: Domain, middlesOfCells counts: [Int]) throws(GridError) {
    let ends = zip(domain.ranges, counts).map { range, count in
      let half = (range.upperBound - range.lowerBound) / Double(2 * max(1, count))
      return (range.lowerBound + half, range.upperBound - half)
    }
    try self.init((try? Domain(ends)) ?? domain, counts: counts)
  }
}
