public import Graphics

/// The colors of a figure by what they are for; every text has a contrast of at least 4.5 : 1 on the page.
public struct Theme: Sendable, Hashable {
  public var page: Color
  public var text: Color
  /// Ticks' labels, captions, the frame.
  public var quiet: Color
  public var grid: Color
  public var arrows: Color
  /// The path of a descent, and whatever a figure points at.
  public var accent: Color

  public init(page: Color, text: Color, quiet: Color, grid: Color, arrows: Color, accent: Color) {
    self.page = page
    self.text = text
    self.quiet = quiet
    self.grid = grid
    self.arrows = arrows
    self.accent = accent
  }
}

/// The themes by name.
public enum NamedTheme: String, Sendable, Hashable, CaseIterable {
  case light, dark, book, print
  /// Light, and dark in an SVG whose reader prefers dark pages.
  case auto

  /// What `auto` turns to.
  public var night: Theme? { self == .auto ? NamedTheme.dark.theme : nil }

  public var theme: Theme {
    switch self {
    case .light, .auto:
      Theme(
        page: Color(0xffffff), text: Color(0x1f2328), quiet: Color(0x59636e), grid: Color(0xe7eaee),
        arrows: Color(0x4a5568), accent: Color(0xc8283c))
    case .dark:
      Theme(
        page: Color(0x0d1117), text: Color(0xe6edf3), quiet: Color(0x9198a1), grid: Color(0x262c36),
        arrows: Color(0xa9b4c2), accent: Color(0xff7b72))
    case .book:
      Theme(
        page: Color(0xffffff), text: Color(0x222222), quiet: Color(0x555555), grid: Color(0xdcdcdc),
        arrows: Color(0x666666), accent: Color(0x222222))
    case .print:
      Theme(
        page: Color(0xffffff), text: Color(0x000000), quiet: Color(0x000000), grid: Color(0xe0e0e0),
        arrows: Color(0x000000), accent: Color(0x000000))
    }
  }
}
