public import Graphics

/// The sheet that a figure is drawn on: its size, its colors, and the language of its words.
public struct Page: Sendable, Hashable {
  /// In points, which are CSS pixels.
  public var width: Double
  /// Nil: follows from the data.
  public var height: Double?
  public var theme: Theme
  /// What an SVG turns to where its reader prefers dark pages; nil: it stays as it is.
  public var night: Theme?
  /// What the page is filled with before anything else; nil leaves it transparent.
  public var background: Color?
  /// A BCP 47 tag.
  public var language: String

  public static let standardWidth = 520.0

  /// A page in a theme, with the theme's background.
  public init(
    width: Double = standardWidth, height: Double? = nil, theme: Theme = NamedTheme.light.theme,
    language: String = "en"
  ) {
    self.width = width
    self.height = height
    self.theme = theme
    self.background = theme.page
    self.language = language
  }
}
