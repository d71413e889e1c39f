/// The color maps by name; none of them is a rainbow, and all can be read under color-vision deficiency.
public enum NamedColorMap: String, Sendable, Hashable, CaseIterable {
  /// For values: dark is low.
  case viridis
  /// For values, alike for all eyes: dark is low.
  case cividis
  /// For signed values: the middle is neutral.
  case diverging
  /// For angles: both ends are one color.
  case cyclic

  public var map: ColorMap {
    switch self {
    case .viridis: .viridis
    case .cividis: .cividis
    case .diverging: .diverging
    case .cyclic: .cyclic
    }
  }
}
