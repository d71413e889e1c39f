public import Calculus
import Graphics
public import Languages

/// Evenly spaced lines of steepest descent with the critical points: a figure as data, with the words that go with it.
///
/// ```swift
/// var stream = Stream(try ScalarField("x0^2 - x1^2"), over: try Domain(from: -2, to: 2, dimension: 2))
/// stream.density = 1.5
/// try stream.figure().drawing().svg
/// ```
public struct Stream: Sendable {
  public var field: ScalarField
  public var domain: Domain
  /// How close the lines are: 1 is 17 page points apart, 2 half of that.
  public var density = 1.0
  /// Level lines under the streamlines; nil for none.
  public var levels: Levels?
  public var name = FieldName()
  public var language = Language.english
  public var page = Page()

  public init(_ field: ScalarField, over domain: Domain) {
    self.field = field
    self.domain = domain
  }

  /// The densities for which lines neither touch nor are missing.
  public static let densities = 0.2...5.0
  /// The distance of lines side by side, in page points, for a density of 1.
  private static let separation = 17.0

  /// The lines on the page: the larger part of the work.
  public func sampled() -> Streamlines {
    // A figure that is the same but for the lines tells how long the axes are on the page.
    let points = field.criticalPoints(in: domain)
    let frame = figure(StreamMark([], domain: extent), points).placedLegend().0.frame
    let density = min(max(density, Self.densities.lowerBound), Self.densities.upperBound)
    return Streamlines(
      of: field, over: domain, metric: PageMetric(x: abs(frame.x.factor), y: abs(frame.y.factor)),
      separation: Self.separation / density, criticalPoints: points)
  }

  public func figure() throws(LevelsError) -> PlaneFigure { try figure(sampled()) }

  /// The figure of lines that are computed already.
  public func figure(_ sampled: Streamlines) throws(LevelsError) -> PlaneFigure {
    var figure = figure(StreamMark(sampled.lines, domain: extent), sampled.criticalPoints)
    if let levels {
      var lines = try ContourMark(of: field, over: extent, at: levels, width: page.width)
      lines.coloring = .single(page.theme.contours.mixed(with: page.theme.page, 0.35))
      figure.marks.insert(lines, at: 0)
    }
    return figure
  }

  private var extent: Extent {
    let ends = domain.ranges.map { Limits($0.lowerBound, $0.upperBound) ?? .unit }
    return Extent(x: ends[0], y: ends[1])
  }

  private func figure(_ streams: StreamMark, _ points: [CriticalPoint]) -> PlaneFigure {
    let words = StreamWords(name: name, language: language)
    var streams = streams
    streams.obstacles = points.map { ($0.x, $0.y) }
    var figure = PlaneFigure(
      [streams], x: Axis(label: Label.mathematics(name.variables[0])),
      y: Axis(label: Label.mathematics(name.variables[1])), page: page)
    var entries: [Legend.Entry] = []
    for kind in CriticalPoint.Kind.allCases {
      let own = points.filter { $0.kind == kind }
      guard !own.isEmpty else { continue }
      let shape = kind.shape(of: points.count)
      var mark = PointMark(own.map { ($0.x, $0.y) }, shape: shape)
      mark.decidesExtent = false
      figure.marks.append(mark)
      entries.append(Legend.Entry(.point(.accent, shape), Label(plain: words.name(of: kind))))
    }
    // Lines are everywhere in the frame.
    if !entries.isEmpty { figure.legend = Legend(entries, place: .below) }
    figure.title = try? Label(words.title)
    figure.shortTitle = try? Label(words.shortTitle)
    figure.description = words.description(domain, points)
    return figure
  }
}

extension CriticalPoint.Kind {
  /// The sign of the kind, smaller where there are many.
  fileprivate func shape(of count: Int) -> PointShape {
    let part = count > 60 ? 0.6 : count > 20 ? 0.8 : 1
    return switch self {
    case .minimum: .dot(radius: 4.5 * part)
    case .maximum: .ring(radius: 4.5 * part)
    case .saddle: .cross(radius: 4 * part)
    case .degenerate: .square(radius: 4 * part)
    }
  }
}
