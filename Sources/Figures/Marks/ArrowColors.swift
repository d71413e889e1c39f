import Graphics

/// A number for each arrow of a field, and the scale that gives it a color.
public struct ArrowColors: Sendable, Hashable {
  /// In the order of the samples; what is not finite has the color of arrows without colors.
  public var values: [Double]
  public var scale: ColorScale

  public init(_ values: [Double], scale: ColorScale) {
    self.values = values
    self.scale = scale
  }

  /// So many shades can hardly be told from all of them, and arrows of one shade share a path.
  static let classes = 64

  /// The class of a sample's color; nil where it has none.
  func colorClass(of index: Int) -> Int? {
    guard values.indices.contains(index), values[index].isFinite else { return nil }
    let part = scale.part(of: values[index])
    return Int(min(Double(Self.classes - 1), max(0, part * Double(Self.classes))))
  }

  /// The color in the middle of a class.
  func color(ofClass index: Int) -> Color {
    scale.color(at: (Double(index) + 0.5) / Double(Self.classes))
  }
}
