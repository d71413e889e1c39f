import Graphics

/// Sizes of the furniture of a figure, in page points; they look right from 400 to 800 points of width.
public enum Measures {
  public static let title = 14.0
  static let axisLabel = 12.0
  static let tickLabel = 11.0
  static let caption = 11.0
  static let legend = 11.0

  static let frame = StrokeStyle(width: 0.8)
  static let tick = StrokeStyle(width: 0.8)
  static let grid = StrokeStyle(width: 0.6)
  static let tickLength = 4.0
  static let minorTickLength = 2.5

  /// Between a tick and its label.
  static let tickAir = 5.0
  /// Between the ticks' labels and the axis label.
  static let labelAir = 8.0
  static let titleAir = 10.0
  static let pageAir = 12.0
}
