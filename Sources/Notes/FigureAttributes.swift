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

extension FigureAttributes {
  /// Sets the attribute of a name as notes write it; `line` is where it stands, for mistakes.
  package mutating func set(_ name: String, _ value: String, line: Int) throws(NoteMistake) {
    switch name {
    case "caption", "fig-cap": caption = value
    case "alt", "fig-alt": alt = value
    case "width": width = try Self.width(value, line)
    case "id", "label": label = try Self.label(value, line)
    default: throw NoteMistake(.attribute(name), line: line)
    }
  }

  /// A label becomes the name of a file: it has no slash, and no dot before it.
  private static func label(_ text: String, _ line: Int) throws(NoteMistake) -> String {
    let isName = text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || "-_.:".unicodeScalars.contains($0)
        || $0.properties.generalCategory == .decimalNumber
    }
    guard isName, !text.isEmpty, text.first != ".", text.utf8.count <= 200 else {
      throw NoteMistake(.label(text), line: line)
    }
    return text
  }

  private static func width(_ text: String, _ line: Int) throws(NoteMistake) -> String {
    let isPercentage = text.hasSuffix("%")
    let digits = text.hasSuffix("px") ? text.dropLast(2) : isPercentage ? text.dropLast() : text[...]
    guard let value = Int(digits), value > 0, value <= (isPercentage ? 100 : 20000) else {
      throw NoteMistake(.width(text), line: line)
    }
    return isPercentage ? "\(value)%" : "\(value)"
  }
}
