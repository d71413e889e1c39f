/// What a note says of a figure: `{#fig-descent caption="…" alt="…" width=500}`.
public struct FigureAttributes: Sendable, Hashable {
  /// The figure's name in the note and of its file; nil for one made from the names of note and command.
  public var label: String?
  /// Words below the figure, in the note's own markup.
  public var caption: String?
  /// The figure in words, for those who cannot see it; nil for the figure's own title.
  public var alt: String?
  /// The width in the note: a number of CSS pixels, or a percentage with its sign.
  public var width: String?

  public init(label: String? = nil, caption: String? = nil, alt: String? = nil, width: String? = nil) {
    self.label = label
    self.caption = caption
    self.alt = alt
    self.width = width
  }

  /// For one of several figures of a block: the block's words for all, and its label with the figure's number.
  func inherited(number: Int?) -> FigureAttributes {
    var own = self
    if let label, let number { own.label = "\(label)-\(number)" }
    return own
  }

  /// The attributes of a figure where it has some, and else those of its block.
  func merged(over block: FigureAttributes) -> FigureAttributes {
    FigureAttributes(
      label: label ?? block.label, caption: caption ?? block.caption, alt: alt ?? block.alt,
      width: width ?? block.width)
  }
}
