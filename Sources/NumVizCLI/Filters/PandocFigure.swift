import NumViz

/// A figure as a block of pandoc's document.
struct PandocFigure {
  let link: FigureLink
  let classes: [String]

  /// From version 1.23 on a figure is a block of its own; before, it is a paragraph of an image with a special title.
  func block(_ version: PandocDocument.Version) -> JSON {
    guard let caption = link.caption.map(PandocInlines.markdown) else {
      return Self.block("Para", [image(id: link.label, words: PandocInlines.plain(link.alt))])
    }
    guard version >= PandocDocument.Version(major: 1, minor: 23) else {
      return Self.block("Para", [image(id: link.label, [("alt", link.alt)], words: caption, title: "fig:")])
    }
    return PandocInlines.node(
      "Figure",
      .array([
        PandocInlines.attributes(id: link.label), .array([.null, .array([Self.block("Plain", caption)])]),
        .array([Self.block("Plain", [image(words: PandocInlines.plain(link.alt))])]),
      ]))
  }

  private static func block(_ kind: String, _ inlines: [JSON]) -> JSON {
    PandocInlines.node(kind, .array(inlines))
  }

  private func image(
    id: String? = nil, _ pairs: [(String, String)] = [], words: [JSON], title: String = ""
  ) -> JSON {
    let width = link.width.map { [("width", $0)] } ?? []
    return PandocInlines.node(
      "Image",
      .array([
        PandocInlines.attributes(id: id, classes: classes, pairs + width), .array(words),
        .array([.text(link.path), .text(title)]),
      ]))
  }
}
