/// A figure as a note shows it: where it is, and the words for it.
public struct FigureLink: Sendable, Hashable {
  /// The address in the note; a relative path as it is, with its spaces and other signs.
  public var path: String
  public var darkPath: String?
  /// The figure's name for references; nil if the note names none.
  public var label: String?
  /// The figure in words, as plain text.
  public var alt: String
  /// Words below it, in the note's markup.
  public var caption: String?
  /// CSS pixels, or a percentage with its sign.
  public var width: String?

  public init(
    path: String, darkPath: String? = nil, label: String? = nil, alt: String, caption: String? = nil,
    width: String? = nil
  ) {
    self.path = path
    self.darkPath = darkPath
    self.label = label
    self.alt = alt
    self.caption = caption
    self.width = width
  }
}
