public import Calculus
import Graphics
public import Languages

/// The gradient at points of one level line: it stands at right angles to the line.
public struct LevelNormals: Sendable {
  public var field: ScalarField
  public var grid: Grid
  public var level: Double
  /// How many points the level's lines have together.
  public var count = 8
  public var scheme = DerivativeScheme.central
  public var name = FieldName()
  public var language = Language.english
  public var page = Page()

  public init(_ field: ScalarField, on grid: Grid, level: Double) {
    self.field = field
    self.grid = grid
    self.level = level
  }

  /// The points with their gradients; none where the level has no line in the domain.
  public func sampled() -> SampledNormals { SampledNormals(self) }

  /// The figure of points that are computed already.
  public func figure(_ sampled: SampledNormals) -> PlaneFigure {
    let words = NormalsWords(normals: self, sampled: sampled)
    var figure = PlaneFigure(
      marks(sampled), x: Axis(label: Label.mathematics(name.variables[0])),
      y: Axis(label: Label.mathematics(name.variables[1])), page: page)
    (figure.x.limits, figure.y.limits) = (sampled.shown.x, sampled.shown.y)
    figure.title = try? Label(words.title)
    figure.shortTitle = try? Label(words.shortTitle)
    figure.description = words.description
    return figure
  }

  private func marks(_ sampled: SampledNormals) -> [any Mark] {
    var marks: [any Mark] = []
    if let background = sampled.background {
      var lines = ContourMark(background.sets, domain: sampled.shown)
      lines.labeling = .none
      marks.append(lines)
    }
    for line in sampled.lines {
      let end = line.isClosed ? [(line.x[0], line.y[0])] : []
      marks.append(
        LineMark(
          Array(zip(line.x, line.y)) + end, ink: .series(0), style: StrokeStyle(width: 1.8, join: .round)))
    }
    marks.append(
      RightAngleMark(
        sampled.points.filter { $0.norm > 0 }.map { ($0.at, $0.gradient, $0.tangent) }, ink: .text))
    marks.append(
      ArrowMark(
        sampled.points.filter { $0.norm > 0 }.map { point in
          let tip = (
            point.at.x + sampled.scale * point.gradient.x, point.at.y + sampled.scale * point.gradient.y
          )
          return (tail: point.at, tip: tip)
        }))
    marks.append(PointMark(sampled.points.map(\.at), shape: .dot(radius: 2.6), ink: .text))
    return marks
  }
}
