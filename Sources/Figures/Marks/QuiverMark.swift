public import Graphics

/// Arrows in a plane, one for each sample of a vector field.
public struct QuiverMark: Mark {
  /// One sample: a position and the field's vector there, both in data units.
  public struct Sample: Sendable, Hashable {
    public var x: Double
    public var y: Double
    public var dx: Double
    public var dy: Double

    public init(x: Double, y: Double, dx: Double, dy: Double) {
      self.x = x
      self.y = y
      self.dx = dx
      self.dy = dy
    }
  }

  /// Which part of an arrow stands at its sample.
  public enum Pivot: String, Sendable, Hashable, CaseIterable {
    case tail, middle, tip

    /// The part of the arrow that lies behind the sample.
    var fraction: Double {
      switch self {
      case .tail: 0
      case .middle: 0.5
      case .tip: 1
      }
    }
  }

  public var samples: [Sample]
  /// The distance of neighboring samples, in data units.
  public var cell: (x: Double, y: Double)
  /// The samples' domain; it alone, and never an arrow, decides what is seen.
  public var domain: Extent
  public var pivot: Pivot = .tail
  /// The length of the longest arrow, as a part of a cell.
  public var longest: Double = 0.9
  /// How lengths of vectors become lengths of arrows.
  public var lengths = ArrowLengths()
  /// Nil: all arrows have one ink.
  public var colors: ArrowColors?
  public var ink = Ink.arrows
  /// Whether heads are two strokes, which tells the arrows of one field from those of another.
  public var hasOpenHeads = false

  public init(_ samples: [Sample], cell: (x: Double, y: Double), domain: Extent) {
    self.samples = samples
    self.cell = cell
    self.domain = domain
  }

  /// Arrows nearer to each other, in page points, are a texture that must not fade away.
  private static let densePitch = 3.5

  /// A width of the frame in points that is nearly always exceeded.
  private static let usualFrame = 380.0

  /// The domain and, around it, the room that the longest possible arrow takes at the border.
  public var extent: Extent? {
    let part = max(pivot.fraction, 1 - pivot.fraction)
    let reach = longest * part + 0.05
    let wanted = Extent(x: domain.x.grown(by: reach * cell.x), y: domain.y.grown(by: reach * cell.y))
    guard let points = lengths.longest, lengths.mode != .raw else { return wanted }
    // How long a point is follows from the room that is asked for here: a frame is nearly always this wide.
    let share = min(0.3, points * part / Self.usualFrame)
    let room = share / (1 - 2 * share) * max(domain.x.length, domain.y.length)
    return Extent(
      x: domain.x.grown(by: max(room, reach * cell.x)), y: domain.y.grown(by: max(room, reach * cell.y)))
  }

  /// The length in the plane of a vector of length one, such that the longest arrow has its wanted length.
  ///
  /// Lengths are measured in cells, so that no arrow reaches its neighbor even where cells are not square.
  public var lengthFactor: Double {
    // Squares of large components would leave the doubles.
    let largest = samples.lazy.map { max(abs($0.dx / cell.x), abs($0.dy / cell.y)) }.max() ?? 0
    guard largest > 0 else { return 0 }
    let parts = samples.lazy.map { sample in
      let (u, v) = (sample.dx / cell.x / largest, sample.dy / cell.y / largest)
      return (u * u + v * v).squareRoot()
    }
    let most = largest * (parts.max() ?? 1)
    return most > 0 ? longest / most : 0
  }

  /// The largest length of the samples' vectors.
  var largestNorm: Double { samples.lazy.map { VectorNorm.norm($0.dx, $0.dy) }.max() ?? 0 }

  /// The most cells that an arrow takes whose length in the plane is a function of its vector's length.
  func mostCells(of length: (Double) -> Double) -> Double {
    samples.reduce(0) { most, sample in
      let norm = VectorNorm.norm(sample.dx, sample.dy)
      guard norm > 0 else { return most }
      let cells = VectorNorm.norm(sample.dx / norm / cell.x, sample.dy / norm / cell.y)
      return max(most, cells * length(norm))
    }
  }

  public func draw(in frame: PlaneFrame, theme: Theme, into drawing: inout Drawing) {
    let (pitch, shape) = (pitch(in: frame), shape(in: frame))
    let isClipped = isClipped(by: frame)
    let arrows = placedArrows(in: frame)
    drawing.group(clip: isClipped ? .rectangle(frame.rect) : nil) { drawing in
      for (color, arrows) in classes(arrows, theme, seenIn: isClipped ? frame.rect : nil) {
        if pitch < ArrowTexture.largestPitch {
          ArrowTexture(pitch: pitch).draw(arrows, color, into: &drawing)
        } else {
          shape.draw(arrows, color, into: &drawing)
        }
      }
    }
  }

  /// Shafts are thinner in dense fields.
  func shape(in frame: PlaneFrame) -> ArrowShape {
    let pitch = pitch(in: frame)
    guard pitch < Self.densePitch else {
      return ArrowShape(shaftWidth: min(1.5, 0.063 * pitch), isOpen: hasOpenHeads)
    }
    return ArrowShape(shaftWidth: 0.2 * pitch, longest: longest * pitch, isOpen: hasOpenHeads)
  }

  /// The distance of neighboring samples on the page, the smaller one.
  func pitch(in frame: PlaneFrame) -> Double {
    min(abs(cell.x * frame.x.factor), abs(cell.y * frame.y.factor))
  }

  /// The arrows of each color, without those that limits leave out.
  private func classes(
    _ arrows: [PlacedArrow], _ theme: Theme, seenIn rect: Rect?
  ) -> [(Color, [PlacedArrow])] {
    guard let colors else {
      return [(theme.color(ink), rect.map { rect in arrows.filter { $0.isSeen(in: rect) } } ?? arrows)]
    }
    var plain: [PlacedArrow] = []
    var groups = [[PlacedArrow]](repeating: [], count: ArrowColors.classes)
    for (index, arrow) in arrows.enumerated() {
      if let rect, !arrow.isSeen(in: rect) { continue }
      if let group = colors.colorClass(of: index) {
        groups[group].append(arrow)
      } else {
        plain.append(arrow)
      }
    }
    return [(theme.arrows, plain)] + groups.enumerated().map { (colors.color(ofClass: $0), $1) }
  }

  private func placedArrows(in frame: PlaneFrame) -> [PlacedArrow] {
    let scale = ArrowScale(self, in: frame)
    return samples.map { sample in
      let vector = scale.vector(sample.dx, sample.dy)
      return PlacedArrow(tail: frame.point(sample.x, sample.y) - vector * pivot.fraction, vector: vector)
    }
  }

  /// Limits that were set by hand may cut through arrows.
  private func isClipped(by frame: PlaneFrame) -> Bool {
    guard let extent, lengths.mode != .raw else { return true }
    return extent.x.lower < frame.x.limits.lower || extent.x.upper > frame.x.limits.upper
      || extent.y.lower < frame.y.limits.lower || extent.y.upper > frame.y.limits.upper
  }
}
