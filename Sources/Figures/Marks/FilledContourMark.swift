public import Calculus
public import Graphics

/// Bands of color between levels.
///
/// The region {f ≥ level} of each level is laid over all lower ones: neighboring bands overlap, and no background
/// comes through between them at any zoom.
public struct FilledContourMark: Mark {
  public var isolines: Isolines
  /// From the band below the lowest level up: one more than levels.
  public var colors: [Color]
  public var domain: Extent

  /// Bands; nil unless there is one color more than levels.
  public init?(_ isolines: Isolines, colors: [Color], domain: Extent) {
    guard colors.count == isolines.sets.count + 1 else { return nil }
    self.isolines = isolines
    self.colors = colors
    self.domain = domain
  }

  public var extent: Extent? { domain }
  public var coversFrame: Bool { true }

  /// One color for each band: by rank, so that neighbors can be told apart, or by value where zero has a color of its
  /// own, as in a diverging map.
  public static func colors(_ levels: [Double], _ map: NamedColorMap) -> [Color] {
    guard let first = levels.first, let last = levels.last else { return [map.map(0.5)] }
    let count = levels.count
    guard map == .diverging else {
      return (0...count).map { map.map((Double($0) + 0.5) / Double(count + 1)) }
    }
    let gap = count > 1 ? (last - first) / Double(count - 1) : max(abs(first), 1)
    // Bands without an end are as high as the others are on average.
    let bounds: [Double] = [first - gap] + levels + [last + gap]
    let middles: [Double] = zip(bounds, bounds.dropFirst()).map { ($0 + $1) / 2 }
    let largest = middles.lazy.map { abs($0) }.max() ?? 1
    return middles.map { map.map(0.5 + 0.5 * ($0 / largest)) }
  }

  public func draw(in frame: PlaneFrame, theme: Theme, into drawing: inout Drawing) {
    drawing.group(clip: domain.isClipped(by: frame) ? .rectangle(frame.rect) : nil) { drawing in
      for (set, color) in zip([isolines.domain] + isolines.sets, colors) {
        drawing.fill(color) { path in
          for ring in set.region { path.add(ring, in: frame) }
        }
      }
    }
  }
}

extension Path {
  /// Adds a line of the plane.
  mutating func add(_ line: Polyline, in frame: PlaneFrame) {
    guard line.count > 1 else { return }
    move(to: frame.point(line.x[0], line.y[0]))
    for index in 1..<line.count { self.line(to: frame.point(line.x[index], line.y[index])) }
    if line.isClosed { close() }
  }
}

extension Extent {
  /// Claims that the frame shows less than the extent.
  func isClipped(by frame: PlaneFrame) -> Bool {
    x.lower < frame.x.limits.lower || x.upper > frame.x.limits.upper || y.lower < frame.y.limits.lower
      || y.upper > frame.y.limits.upper
  }
}
