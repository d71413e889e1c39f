public import Calculus
public import Graphics
public import Languages

/// Level lines of a field, filled bands or a heat map: a figure as data, with the words that go with it.
///
/// ```swift
/// var contour = Contour(try ScalarField("x0^2/20 + x1^2"), over: try Domain([(-10, 10), (-5, 5)]))
/// contour.levels = .list([1, 2, 3, 4, 5, 6, 7])
/// try contour.figure().drawing().svg
/// ```
public struct Contour: Sendable {
  /// What stands for the values.
  public enum Style: String, Sendable, Hashable, CaseIterable {
    /// Lines alone.
    case lines
    /// Bands of color between the levels.
    case filled
    /// A color for each value.
    case heat
  }

  public var field: ScalarField
  public var grid: Grid
  public var levels = Levels.automatic(10)
  public var style = Style.lines
  /// Nil: lines alone have labels, bands and heat maps have a color bar.
  public var hasLabels: Bool?
  /// Nil: muted lines, and viridis where color stands for values.
  public var colorMap: NamedColorMap?
  /// The values at the ends of the color map, and of the levels that are not given; nil: those of most samples.
  public var colorRange: Limits?
  /// Arrows of −∇f over the lines, about so many on the longer side; nil for none.
  public var arrows: Int?
  /// Further fields, whose level lines lie over those of this one.
  public var companions: [NamedField] = []
  public var scheme = DerivativeScheme.central
  public var name = FieldName()
  public var language = Language.english
  public var page = Page()

  public init(_ field: ScalarField, on grid: Grid) {
    self.field = field
    self.grid = grid
  }

  /// On a grid of 161 samples on the longer side, which is refined where that is too coarse.
  public init(_ field: ScalarField, over domain: Domain) throws(GridError) {
    self.init(field, on: try Grid(domain, squareCells: Self.standardSamples))
  }

  /// Samples on the longer side: cells of about three points of a page.
  public static let standardSamples = 161

  /// The level lines with their levels: the larger part of the work.
  public func sampled() throws(LevelsError) -> SampledContour {
    try SampledContour(self).with(companionsOf: self)
  }

  public func figure() throws(LevelsError) -> PlaneFigure { figure(try sampled()) }

  /// The figure of a sampled field.
  public func figure(_ sampled: SampledContour) -> PlaneFigure {
    let words = ContourWords(name: name, language: language, style: style)
    var figure = PlaneFigure(
      sampled.marks(of: self), x: Axis(label: Label.mathematics(name.variables[0])),
      y: Axis(label: Label.mathematics(name.variables[1])), page: page)
    figure.colorBar = sampled.colorBar(of: self)
    figure.title = try? Label(words.title)
    figure.shortTitle = try? Label(words.shortTitle)
    figure.description = words.description(sampled.facts(of: self))
    if !companions.isEmpty { name(sampled, in: &figure) }
    return figure
  }
}

extension Grid {
  /// So many samples on the longer side of a plane domain, and square cells on the other one, at least four of them.
  public init(_ domain: Domain, squareCells count: Int) throws(GridError) {
    let lengths = domain.ranges.map { $0.upperBound - $0.lowerBound }
    let longest = lengths.max() ?? 1
    try self.init(
      domain, counts: lengths.map { max(4, Int((Double(count - 1) * ($0 / longest)).rounded())) + 1 })
  }
}
