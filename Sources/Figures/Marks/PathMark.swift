public import Calculus
public import Graphics

/// The path of a descent in a plane: a ring where it starts, a dot for each step, a larger dot where it ends.
///
/// It lies over a thin halo in the page's color and is cut at the frame. A path that diverges must not move the
/// limits, so the mark never asks to be seen: whoever draws it chooses a domain, such as `Trajectory.suggestedDomain`.
public struct PathMark: Mark {
  /// How the steps are shown.
  public enum Steps: String, Sendable, Hashable, CaseIterable {
    /// A dot for each step that is long enough to be told from its neighbors.
    case dots
    /// The head of an arrow at the end of each step that is long enough to carry one.
    case arrows
    case none
  }

  /// The iterates in data units, the start first; a point that is not finite interrupts the line.
  public var points: [(x: Double, y: Double)]
  public var ink: Ink
  public var style: StrokeStyle
  public var steps = Steps.dots
  /// Whether the end has a dot of its own; a path that has left the domain of f ends nowhere.
  public var showsEnd = true

  public init(
    _ points: [(x: Double, y: Double)], ink: Ink = .accent,
    style: StrokeStyle = StrokeStyle(width: 1.8, cap: .round, join: .round)
  ) {
    self.points = points
    self.ink = ink
    self.style = style
  }

  /// The path of a descent of two variables.
  public init(_ trajectory: Trajectory, ink: Ink = .accent) {
    self.init(trajectory.iterates.map { ($0.point[0], $0.point[1]) }, ink: ink)
  }

  public var extent: Extent? { nil }

  public func occupied(in frame: PlaneFrame) -> [Point] {
    PlacedSteps(points, in: frame).lines.flatMap { $0.spaced(by: 4) }
  }

  /// The width of the halo on each side.
  private static let halo = 1.0

  public func draw(in frame: PlaneFrame, theme: Theme, into drawing: inout Drawing) {
    let placed = PlacedSteps(points, in: frame)
    let dots = steps == .dots ? placed.distinctSteps(atLeast: PointShape.step.radius) : []
    let color = theme.color(ink)
    let style = theme.style(style, of: ink)
    var halo = style
    halo.width += 2 * Self.halo
    halo.dashes = []
    let lines = placed.lines
    drawing.group(clip: .rectangle(frame.rect)) { drawing in
      drawing.stroke(theme.page, halo) { path in for line in lines { path.polyline(line.vertices) } }
      Self.draw(dots, radius: PointShape.step.radius + Self.halo, theme.page, &drawing)
      drawing.stroke(color, style) { path in for line in lines { path.polyline(line.vertices) } }
      Self.draw(dots, radius: PointShape.step.radius, color, &drawing)
      if steps == .arrows { drawHeads(placed, color, &drawing) }
    }
    drawEnds(placed, color, theme, &drawing)
  }

  /// Dots as lines without length: a round cap is ten bytes of a file, and a circle a hundred.
  private static func draw(_ dots: [Point], radius: Double, _ color: Color, _ drawing: inout Drawing) {
    drawing.stroke(color, StrokeStyle(width: 2 * radius, cap: .round)) { path in
      for dot in dots { path.segment(from: dot, to: dot) }
    }
  }

  private func drawHeads(_ placed: PlacedSteps, _ color: Color, _ drawing: inout Drawing) {
    let shape = ArrowShape(shaftWidth: style.width)
    drawing.fill(color) { path in
      for (tail, tip) in placed.steps(atLeast: 6) {
        shape.addHead(to: &path, tail: tail, vector: tip - tail)
      }
    }
  }

  private func drawEnds(_ placed: PlacedSteps, _ color: Color, _ theme: Theme, _ drawing: inout Drawing) {
    if let start = placed.start {
      PointShape.start.draw(at: [start], color, halo: theme.page, into: &drawing)
    }
    guard showsEnd, points.count > 1, let end = placed.end else { return }
    // A dot over its own ring is smaller, so that both are seen.
    let isOverStart = placed.start.map { (end - $0).length < 4 } ?? false
    (isOverStart ? PointShape.step : .end).draw(at: [end], color, into: &drawing)
  }
}
