public import Calculus
import Graphics
public import Languages

/// Descents of a field of two variables over its level lines or its arrows: a figure as data, with its words.
///
/// ```swift
/// let field = try ScalarField("x0^2 + x1^2")
/// let run = DescentRun(of: field, by: try OptimizerSettings(.gradientDescent, [.rate: 0.1]), from: [-3, 4], steps: 20)
/// try DescentGraph(field, run).figure().drawing().svg
/// ```
public struct DescentGraph: Sendable {
  /// What lies under the path.
  public enum Ground: String, Sendable, Hashable, CaseIterable {
    case contour, quiver
  }

  public var field: ScalarField
  /// What is drawn, the first one in front of the others.
  public var runs: [DescentRun]
  /// Where minima are known to lie; each is marked with a cross.
  public var minima: [[Double]]
  public var domain: Domain
  public var ground = Ground.contour
  /// Nil: about ten, by decades where that suits the field better.
  public var levels: Levels?
  /// Nil: one path's figure has labels.
  public var hasLabels: Bool?
  /// Whether bands of color lie between the level lines.
  public var isFilled = false
  public var steps = PathMark.Steps.dots
  public var name = FieldName()
  public var language = Language.english
  public var page = Page()

  /// The domain is chosen to show the paths and the minimum that they lead to, unless one is given.
  public init(
    _ field: ScalarField, _ runs: [DescentRun], minima: [[Double]]? = nil, over domain: Domain? = nil
  ) {
    self.field = field
    self.runs = runs
    let minima = minima ?? Self.minima(of: field, runs)
    let shown = domain ?? Domain(showing: runs.map(\.trajectory), minima: minima) ?? Self.standardDomain
    self.domain = shown
    self.minima = minima.filter(shown.contains)
  }

  public init(_ field: ScalarField, _ run: DescentRun, over domain: Domain? = nil) {
    self.init(field, [run], over: domain)
  }

  /// The minima near the ends of descents that do not lead away, each once.
  public static func minima(of field: ScalarField, _ runs: [DescentRun]) -> [[Double]] {
    var found: [[Double]] = []
    for run in runs {
      let trajectory = run.trajectory
      guard let start = trajectory.iterates.first?.point, start.count == 2 else { continue }
      guard let minimum = Self.minimum(of: field, trajectory, start) else { continue }
      let size = max(1, abs(minimum[0]), abs(minimum[1]))
      let isKnown = found.contains { known in
        abs(known[0] - minimum[0]) + abs(known[1] - minimum[1]) <= 1e-3 * size
      }
      if !isKnown { found.append(minimum) }
    }
    return found
  }

  private static func minimum(
    of field: ScalarField, _ trajectory: Trajectory, _ start: [Double]
  ) -> [Double]? {
    switch trajectory.outcome {
    case .converged: trajectory.last.point
    case .saddle: nil
    case .moving where trajectory.last.value <= trajectory.iterates[0].value:
      field.minimum(near: trajectory.last.point)
    default: field.minimum(near: start)
    }
  }

  static var standardDomain: Domain {
    guard let domain = try? Domain(from: -2, to: 2, dimension: 2) else {
      preconditionFailure("−2 to 2 is a domain")
    }
    return domain
  }

  public func figure() throws(LevelsError) -> PlaneFigure {
    var figure = try groundFigure()
    if !minima.isEmpty {
      var crosses = PointMark(minima.map { ($0[0], $0[1]) }, shape: .cross(radius: 3.2), ink: .text)
      crosses.decidesExtent = false
      figure.marks.append(crosses)
    }
    figure.add(paths: runs, steps: steps, name: name, language: language)
    guard let run = runs.first else { return figure }
    if runs.count == 1 {
      let words = DescentWords(run: run, name: name, language: language)
      figure.title = try? Label(words.title)
      figure.shortTitle = try? Label(words.shortTitle)
      figure.caption = words.caption
    } else {
      let words = ComparisonWords(runs: runs, name: name, language: language)
      figure.title = try? Label(words.title)
      figure.shortTitle = try? Label(words.shortTitle)
      figure.legend = Legend(
        zip(words.entries, runs.indices).map { label, index in
          let line = StrokeStyle(width: 1.8)
          return Legend.Entry(.lineAndPoint(Self.ink(index, of: runs.count), line, .step), label)
        })
    }
    return figure
  }

  /// The ink of one of so many paths: the accent is for one that the figure is about.
  static func ink(_ index: Int, of count: Int) -> Ink { count == 1 ? .accent : .series(index) }

  private func groundFigure() throws(LevelsError) -> PlaneFigure {
    switch ground {
    case .contour:
      guard var contour = try? Contour(field, over: domain) else { return PlaneFigure([], page: page) }
      contour.levels = levels ?? suitingLevels
      contour.style = isFilled ? .filled : .lines
      contour.hasLabels = hasLabels ?? (!isFilled && runs.count == 1)
      (contour.name, contour.language, contour.page) = (name, language, page)
      return try contour.figure()
    case .quiver:
      guard let grid = try? Grid(domain, squareCells: 17) else { return PlaneFigure([], page: page) }
      var quiver = Quiver(field, on: grid, scheme: runs.first?.scheme ?? .central)
      (quiver.name, quiver.language, quiver.page) = (name, language, page)
      var figure = quiver.figure()
      if let levels {
        figure.marks.insert(try quiver.contours(at: levels, under: quiver.sampled()), at: 0)
      }
      return figure
    }
  }

  private var suitingLevels: Levels {
    guard let grid = try? Grid(domain, counts: [41]) else { return .count(10) }
    return Levels.suiting(field.values(on: grid).values)
  }
}
