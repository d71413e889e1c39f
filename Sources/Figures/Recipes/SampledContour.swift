public import Calculus
import Graphics
import Languages

/// The level lines of a contour figure, with what is drawn of them.
public struct SampledContour: Sendable {
  public let isolines: Isolines
  /// Ascending; none where f is the same everywhere.
  public var levels: [Double] { isolines.sets.map(\.level) }
  /// The smallest and the largest finite sample; nil where there is none.
  public let range: ClosedRange<Double>?
  /// The range of most finite samples; nil where they are all equal.
  public let typicalRange: Limits?
  private let heat: HeatMapMark?
  /// The lines of the other fields in the figure, in order.
  var companions: [SampledContour] = []

  init(_ contour: Contour) throws(LevelsError) {
    let samples = PlaneSamples(contour.field, on: contour.grid)
    range = FieldSamples(grid: contour.grid, values: samples.values).finiteRange
    heat = contour.style == .heat ? contour.heatMark() : nil
    typicalRange = Levels.typicalRange(of: samples.values).flatMap { Limits($0.lowerBound, $0.upperBound) }
    let levels = try contour.shownLevels(of: samples.values)
    // A tenth of a point on a frame that takes four fifths of the page or less.
    let frame = 0.8 * contour.page.width
    let tolerance = contour.grid.axes.map { ($0.last - $0.first) / frame / 10 }
    isolines = Isolines(
      of: contour.field, samples.refined(contour.field, at: levels), at: levels,
      tolerance: LineTolerance(x: tolerance[0], y: tolerance[1]))
  }

  /// From back to front.
  func marks(of contour: Contour) -> [any Mark] {
    let domain = Extent(contour.grid)
    var lines = ContourMark(isolines.sets, domain: domain)
    lines.labeling =
      contour.hasLabels ?? (contour.style == .lines && contour.arrows == nil) ? .automatic : .none
    let colors = bandColors(of: contour)
    var marks: [any Mark] = []
    switch contour.style {
    case .lines:
      if contour.colorMap != nil {
        // The light end of a map, and the middle of a diverging one, would not be seen on the page.
        lines.coloring = .byLevel(
          levels.indices.map { index in
            colors[index].mixed(with: colors[index + 1], 0.5).mixed(with: contour.page.theme.text, 0.3)
          })
      }
    case .heat:
      if var heat {
        // A hole has the exact border of the level lines, not that of pixels.
        if heat.values.contains(where: { !$0.isFinite }) { heat.region = isolines.domain.region }
        marks.append(heat)
      }
      lines.coloring = .single(Color(red: 255, green: 255, blue: 255, alpha: 150))
      lines.backgrounds = levels.map { heat?.scale($0) ?? contour.page.theme.page }
      // An image says it all without lines; they come with their labels.
      if lines.labeling == .none { lines.sets = [] }
    case .filled:
      if let bands = FilledContourMark(isolines, colors: colors, domain: domain) { marks.append(bands) }
      lines.coloring = .single(Color(red: 255, green: 255, blue: 255, alpha: 110))
      lines.backgrounds = levels.indices.map { colors[$0].mixed(with: colors[$0 + 1], 0.5) }
    }
    let others = companions.indices.map { companions[$0].lines($0, of: contour) }
    // Lines of one field run through the labels of another unless these keep off them.
    lines.obstacles += others.flatMap(\.points)
    marks.append(lines)
    var placed = [lines]
    for (index, other) in others.enumerated() {
      var other = other
      other.obstacles = lines.points + others.indices.filter { $0 != index }.flatMap { others[$0].points }
      other.neighbors = placed
      placed.append(other)
      marks.append(other)
    }
    if let arrows = contour.arrows { marks.append(contour.arrowMark(about: arrows)) }
    return marks
  }

  /// Bands under arrows are halfway to the page, so that the arrows come first.
  private func bandColors(of contour: Contour) -> [Color] {
    let colors = FilledContourMark.colors(levels, contour.colorMap ?? .viridis)
    guard contour.arrows != nil else { return colors }
    return colors.map { $0.mixed(with: contour.page.theme.page, 0.5) }
  }

  func colorBar(of contour: Contour) -> ColorBar? {
    let label = Label.mathematics("f")
    let colors = bandColors(of: contour)
    switch contour.style {
    case .lines: return nil
    case .heat: return heat.map { ColorBar($0.scale, label: label) }
    case .filled: return ColorBar(levels: levels, colors: colors, label: label)
    }
  }

  /// Where the lowest sample is, if no other one is as low.
  private var lowest: (x: Double, y: Double)? {
    let samples = isolines.samples
    guard let only = samples.values.onlyLeast else { return nil }
    return (samples.xs[only % samples.xs.count], samples.ys[only / samples.xs.count])
  }

  func facts(of contour: Contour) -> ContourFacts {
    let ranges = contour.grid.domain.ranges
    func text(_ value: Double) -> String { WrittenNumber.text(value) }
    // An image without labels has no lines.
    let shown = contour.style == .heat && contour.hasLabels != true ? [] : levels
    let spacing = zip(shown.dropFirst(), shown).map { $0 - $1 }
    let isEven = spacing.count >= 3 && spacing.allSatisfy { abs($0 - spacing[0]) < 1e-9 * abs(spacing[0]) }
    return ContourFacts(
      x: (text(ranges[0].lowerBound), text(ranges[0].upperBound)),
      y: (text(ranges[1].lowerBound), text(ranges[1].upperBound)), levels: shown.map(text),
      spacing: isEven ? text(spacing[0]) : nil,
      values: range.map { range in
        (WrittenNumber.text(range.lowerBound, in: range), WrittenNumber.text(range.upperBound, in: range))
      },
      lowest: lowest.map {
        (
          WrittenNumber.text($0.x, in: ranges[0], parts: 100),
          WrittenNumber.text($0.y, in: ranges[1], parts: 100)
        )
      }, style: contour.style,
      hasArrows: contour.arrows != nil)
  }
}

extension [Double] {
  /// The place of the smallest finite value, if no other one is as small.
  var onlyLeast: Int? {
    guard let least = finiteRange?.lowerBound else { return nil }
    let places = indices.filter { self[$0] == least }
    return places.count == 1 ? places[0] : nil
  }
}
