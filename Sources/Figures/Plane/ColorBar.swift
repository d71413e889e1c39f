public import Graphics

/// What the colors of a figure mean: a bar at the right of the frame, as high as the frame, with ticks and a label.
public struct ColorBar: Sendable, Hashable {
  /// What stands in the bar.
  public enum Content: Sendable, Hashable {
    /// All the colors of a scale.
    case scale(ColorScale)
    /// One color for each band between neighboring levels, and one below and above them: one color more than levels.
    case bands(levels: [Double], colors: [Color])
  }

  public var content: Content
  public var label: Label?
  /// Where the ticks of a linear scale stand.
  public var tickStyle = TickStyle.decimal

  public init(_ scale: ColorScale, label: Label? = nil) {
    content = .scale(scale)
    self.label = label
  }

  /// A bar of equally high bands, the lowest level's color first; nil unless there is one color more than levels.
  public init?(levels: [Double], colors: [Color], label: Label? = nil) {
    guard !levels.isEmpty, colors.count == levels.count + 1 else { return nil }
    content = .bands(levels: levels, colors: colors)
    self.label = label
  }

  /// The places with a label, as parts of the bar's height from below; at most about one for each 26 points.
  func ticks(height: Double) -> [(part: Double, label: Label)] {
    switch content {
    case .scale(let scale):
      let axis = Axis(scale: scale.transform == .log ? .log : .linear, ticks: tickStyle)
      // A direction is read in quarter turns.
      let about = tickStyle == .pi ? 5 : min(7, max(2, Int(height / 52)))
      let ticks = AxisTicks(axis, scale.limits, about: about)
      return ticks.labeled.map { (scale.part(of: $0.value), $0.label) }
    case .bands(let levels, let colors):
      let stride = max(1, Int((26 * Double(colors.count) / max(1, height)).rounded(.up)))
      let places = levels.indices.filter { $0 % stride == (levels.count - 1) / 2 % stride }
      let labels = LevelLabels.labels(places.map { levels[$0] })
      return zip(places, labels).map { (Double($0 + 1) / Double(colors.count), $1) }
    }
  }
}
