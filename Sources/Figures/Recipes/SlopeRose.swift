public import Calculus
import Graphics
public import Languages

/// The slope of f in every direction at one point: two lobes, uphill and downhill, on level lines.
///
/// The distance of a lobe's edge from the point is |∂f/∂u| in the direction u. Under equal aspect both are circles
/// that touch the level line: the slope is ‖∇f‖ cos of the angle with ∇f.
public struct SlopeRose: Sendable {
  public var field: ScalarField
  public var point: (x: Double, y: Double)
  /// What is shown around the point.
  public var grid: Grid
  public var scheme = DerivativeScheme.central
  public var name = FieldName()
  public var language = Language.english
  public var page = Page()

  public init(_ field: ScalarField, at point: (x: Double, y: Double), on grid: Grid) {
    self.field = field
    self.point = point
    self.grid = grid
  }

  /// How many directions are drawn.
  public static let directionCount = 180

  /// The slopes; nil where f has no gradient at the point.
  public func sampled() -> SampledRose? { SampledRose(self) }

  /// The figure of slopes that are computed already.
  public func figure(_ sampled: SampledRose) -> PlaneFigure {
    let words = RoseWords(rose: self, sampled: sampled)
    var figure = PlaneFigure(
      marks(sampled, words), x: Axis(label: Label.mathematics(name.variables[0])),
      y: Axis(label: Label.mathematics(name.variables[1])), page: page)
    let domain = Extent(grid)
    (figure.x.limits, figure.y.limits) = (domain.x, domain.y)
    figure.title = try? Label(words.title)
    figure.shortTitle = try? Label(words.shortTitle)
    figure.description = words.description
    figure.legend = Legend(
      words.entries.map { Legend.Entry($0.sample, (try? Label($0.text)) ?? Label(plain: $0.text)) })
    return figure
  }

  static let uphill = Ink.series(1)
  static let downhill = Ink.series(0)
  static let lobe = StrokeStyle(width: 1.4, join: .round)
  static let level = StrokeStyle(width: 1.6, join: .round)

  private func marks(_ sampled: SampledRose, _ words: RoseWords) -> [any Mark] {
    let domain = Extent(grid)
    // The longest slope takes a third of the shorter side.
    let scale = 0.34 * min(domain.x.length, domain.y.length) / sampled.norm
    func edge(_ slope: SampledRose.Slope, _ length: Double) -> (x: Double, y: Double) {
      (point.x + slope.direction.x * length * scale, point.y + slope.direction.y * length * scale)
    }
    var marks: [any Mark] = []
    if let background = sampled.background {
      var lines = ContourMark(background.sets, domain: domain)
      // Values would only be in the way of the slopes.
      lines.labeling = .none
      marks.append(lines)
    }
    for set in sampled.ownLevel?.sets ?? [] {
      for line in set.lines {
        var mark = LineMark(
          Array(zip(line.x, line.y)) + (line.isClosed ? [(line.x[0], line.y[0])] : []), ink: .text)
        mark.style = Self.level
        mark.decidesExtent = false
        marks.append(mark)
      }
    }
    for (ink, sign) in [(Self.uphill, 1.0), (Self.downhill, -1.0)] {
      let lobe = sampled.slopes.map { edge($0, max(0, sign * $0.slope)) }
      marks.append(RegionMark(lobe, ink: ink, style: Self.lobe))
    }
    let tip = edge(sampled.steepest, sampled.norm)
    let bottom = edge(sampled.steepest, -sampled.norm)
    marks.append(ArrowMark([(point, tip)], ink: Self.uphill))
    marks.append(ArrowMark([(point, bottom)], ink: Self.downhill))
    let along = (x: -sampled.steepest.direction.y, y: sampled.steepest.direction.x)
    var corner = RightAngleMark([(point, sampled.steepest.direction, along)], ink: .text)
    corner.size = 10
    marks.append(corner)
    marks.append(PointMark([point], shape: .dot(radius: 3.6), ink: .text))
    let slope = WrittenNumber.text(sampled.norm)
    marks.append(NoteMark(Label(plain: "+\(slope)"), x: tip.x, y: tip.y, side: side(1, sampled), ink: .text))
    marks.append(
      NoteMark(
        Label(plain: "\u{2212}\(slope)"), x: bottom.x, y: bottom.y, side: side(-1, sampled), ink: .text))
    return marks
  }

  /// The side of a tip that lies away from the point.
  private func side(_ sign: Double, _ sampled: SampledRose) -> NoteMark.Side {
    let (dx, dy) = (sign * sampled.steepest.direction.x, sign * sampled.steepest.direction.y)
    if abs(dx) < 0.38 { return dy > 0 ? .above : .below }
    if abs(dy) < 0.38 { return dx > 0 ? .right : .left }
    return dy > 0 ? (dx > 0 ? .aboveRight : .aboveLeft) : (dx > 0 ? .belowRight : .belowLeft)
  }
}
