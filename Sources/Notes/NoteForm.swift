/// The systems that notes are written for, each with its own way to show a figure.
public enum NoteForm: String, Sendable, Hashable, CaseIterable {
  /// An image of CommonMark, which every system shows; the default.
  case markdown
  /// `<picture>` with a twin for dark pages.
  case github
  /// PNG of two pixels for each CSS pixel, since velog and Notion take no SVG that is uploaded.
  case velog
  case pandoc, quarto, mdbook, mkdocs, hugo, html

  /// Whether figures are pixels, two for each CSS pixel.
  public var wantsPixels: Bool { self == .velog }

  /// Whether figures have a twin with the dark theme.
  public var wantsDarkTwin: Bool { self == .github }
}
