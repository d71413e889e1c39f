public import Calculus
public import Graphics

/// The level lines of a field, with labels cut into them.
public struct ContourMark: Mark {
  /// What color a line has.
  public enum Coloring: Sendable, Hashable {
    /// The theme's color for lines that other data lies over.
    case muted
    /// One color for all.
    case single(Color)
    /// One for each level.
    case byLevel([Color])
  }

  /// Which levels have labels, and with them the wider lines.
  public enum Labeling: String, Sendable, Hashable, CaseIterable {
    /// All of up to twelve levels, each fifth of more.
    case automatic
    case none
  }

  public var sets: [LevelSet]
  public var domain: Extent
  public var coloring = Coloring.muted
  public var labeling = Labeling.automatic
  /// The pattern of the lines; none where they are whole.
  public var dashes: [Double] = []
  /// What the labels stand on, a color for each level, where that is not the page.
  public var backgrounds: [Color]?

  /// Lines of data, such as paths, that no label may stand on.
  public var obstacles: [[(x: Double, y: Double)]] = []
  /// Other level lines in the same figure, on whose labels no label may stand.
  public var neighbors: [ContourMark] = []

  public init(_ sets: [LevelSet], domain: Extent) {
    self.sets = sets
    self.domain = domain
  }

  public var extent: Extent? { domain }

  static let width = 1.0
  static let wideWidth = 1.3

  /// The levels that are pointed out: each fifth, counted from zero where levels are evenly spaced.
  var emphasized: [Bool] {
    let levels = sets.map(\.level)
    guard levels.count > 12 else { return levels.map { _ in true } }
    let step = levels[1] - levels[0]
    let isEven = zip(levels, levels.dropFirst()).allSatisfy { abs($1 - $0 - step) <= 1e-6 * step }
    return levels.enumerated().map { index, level in
      isEven && abs(level / step) < 1e9 ? Int((level / step).rounded()) % 5 == 0 : index % 5 == 2
    }
  }

  public func draw(in frame: PlaneFrame, theme: Theme, into drawing: inout Drawing) {
    let emphasized = emphasized
    let lines = sets.map { set in set.lines.map { MeasuredLine($0, in: frame) } }
    let labels = labels(of: lines, in: frame)
    drawing.group(clip: domain.isClipped(by: frame) ? .rectangle(frame.rect) : nil) { drawing in
      for style in styles(emphasized, theme) {
        drawing.stroke(style.color, StrokeStyle(width: style.width, join: .round, dashes: dashes)) { path in
          for level in style.levels {
            for (index, line) in lines[level].enumerated() {
              let gaps = labels.filter { $0.level == level && $0.line == index }.map(\.gap)
              line.add(to: &path, without: gaps)
            }
          }
        }
      }
    }
    for label in labels { drawing.text(label.text(color(ofLabel: label.level, theme))) }
  }

  func labels(of lines: [[MeasuredLine]], in frame: PlaneFrame) -> [ContourLabels.Label] {
    guard labeling == .automatic else { return [] }
    let texts = LevelLabels.labels(sets.map(\.level))
    let boxes = neighbors.flatMap { neighbor in
      neighbor.labels(of: neighbor.sets.map { $0.lines.map { MeasuredLine($0, in: frame) } }, in: frame)
        .map { PageLine(vertices: $0.box.corners + $0.box.corners.prefix(1)) }
    }
    return ContourLabels.placed(
      lines, texts: zip(texts, emphasized).map { $1 ? $0 : nil },
      obstacles: obstacles.flatMap { PlacedSteps($0, in: frame).lines } + boxes, in: frame.rect)
  }

  /// Levels that look alike share a path.
  private func styles(
    _ emphasized: [Bool], _ theme: Theme
  ) -> [(color: Color, width: Double, levels: [Int])] {
    var styles: [(color: Color, width: Double, levels: [Int])] = []
    let isUniform = !emphasized.contains(false)
    for level in sets.indices {
      let width = emphasized[level] && !isUniform ? Self.wideWidth : Self.width
      let color: Color =
        switch coloring {
        case .muted: theme.contours
        case .single(let color): color
        case .byLevel(let colors): level < colors.count ? colors[level] : theme.contours
        }
      if let index = styles.firstIndex(where: { $0.color == color && $0.width == width }) {
        styles[index].levels.append(level)
      } else {
        styles.append((color, width, [level]))
      }
    }
    return styles
  }

  private func color(ofLabel level: Int, _ theme: Theme) -> Color {
    guard let backgrounds, level < backgrounds.count else { return theme.text }
    return backgrounds[level].isDark ? .white : Color(0x1f2328)
  }
}

extension Color {
  /// Claims that white is easier to read on it than black: luma below the middle between them for the eye.
  var isDark: Bool {
    299 * Int(red) + 587 * Int(green) + 114 * Int(blue) < 140_000
  }
}
