public import Graphics

extension Theme {
  /// Level lines: a quarter of the way from the quiet text to the page, so that what lies over them stands out.
  public var contours: Color { quiet.mixed(with: page, 0.25) }
}
