/// The lines that show a figure, in the form of each system.
public enum FigureLines {
  /// The lines to paste; none has an end of line inside.
  public static func lines(_ link: FigureLink, _ form: NoteForm) -> [String] {
    let source = Escaping.address(link.path)
    switch form {
    case .markdown, .velog:
      return [link.width == nil ? "![\(Escaping.bracketed(link.alt))](\(source))" : image(link, source)]
        + captionLine(link)
    case .github: return picture(link, source) + captionLine(link)
    case .pandoc: return [extended(link, source, altName: "alt")]
    case .quarto: return [extended(link, source, altName: "fig-alt")]
    case .mdbook, .html: return htmlFigure(link, source)
    case .mkdocs: return mkdocs(link, source)
    case .hugo: return [hugo(link)]
    }
  }

  /// Whether a line may be one of those: what stands between numviz's comments and is none of them, is somebody's.
  static func mayBe(_ line: Substring) -> Bool {
    let text = line.drop { $0 == ">" || $0.isWhitespace }
    if text.isEmpty || ["![", "<", "{{<"].contains(where: text.hasPrefix) { return true }
    return text.hasPrefix("*") && text.dropFirst().first?.isWhitespace == false
  }

  private static func captionLine(_ link: FigureLink) -> [String] {
    link.caption.map { ["", "*\($0)*"] } ?? []
  }

  private static func image(_ link: FigureLink, _ source: String) -> String {
    let width = link.width.map { " width=\"\($0)\"" } ?? ""
    return "<img src=\"\(Escaping.attribute(source))\" alt=\"\(Escaping.attribute(link.alt))\"\(width)>"
  }

  private static func picture(_ link: FigureLink, _ source: String) -> [String] {
    guard let dark = link.darkPath else { return [image(link, source)] }
    let darkSource = Escaping.attribute(Escaping.address(dark))
    return [
      "<picture>",
      "  <source media=\"(prefers-color-scheme: dark)\" srcset=\"\(darkSource)\">",
      "  " + image(link, source),
      "</picture>",
    ]
  }

  private static func htmlFigure(_ link: FigureLink, _ source: String) -> [String] {
    let id = link.label.map { " id=\"\(Escaping.attribute($0))\"" } ?? ""
    let caption = link.caption.map { ["  <figcaption>\(NoteInline.html(of: $0))</figcaption>"] } ?? []
    return ["<figure\(id)>", "  " + image(link, source)] + caption + ["</figure>"]
  }

  /// pandoc makes an image that stands alone a figure, whose caption is the text in brackets.
  private static func extended(_ link: FigureLink, _ source: String, altName: String) -> String {
    var attributes = link.label.map { ["#\($0)"] } ?? []
    if let width = link.width { attributes.append("width=\(width)") }
    guard let caption = link.caption else {
      let list = attributes.isEmpty ? "" : "{\(attributes.joined(separator: " "))}"
      // The backslash keeps the alternative text from becoming a caption.
      return "![\(Escaping.bracketed(link.alt))](\(source))\(list)" + (link.label == nil ? "\\" : "")
    }
    attributes.append("\(altName)=\"\(Escaping.quoted(link.alt))\"")
    return "![\(caption)](\(source)){\(attributes.joined(separator: " "))}"
  }

  private static func mkdocs(_ link: FigureLink, _ source: String) -> [String] {
    let width = link.width.map { ["width=\"\($0)\""] } ?? []
    func list(_ attributes: [String]) -> String {
      attributes.isEmpty ? "" : "{ \(attributes.joined(separator: " ")) }"
    }
    let image = "![\(Escaping.bracketed(link.alt))](\(source))"
    guard let caption = link.caption else {
      return [image + list((link.label.map { ["#\($0)"] } ?? []) + width)]
    }
    let id = link.label.map { " id=\"\(Escaping.attribute($0))\"" } ?? ""
    return [
      "<figure markdown=\"span\"\(id)>", "  " + image + list(width),
      "  <figcaption>\(caption)</figcaption>", "</figure>",
    ]
  }

  private static func hugo(_ link: FigureLink) -> String {
    var parts = ["src=\"\(Escaping.quoted(link.path))\"", "alt=\"\(Escaping.quoted(link.alt))\""]
    if let caption = link.caption { parts.append("caption=\"\(Escaping.quoted(caption))\"") }
    if let width = link.width { parts.append("width=\"\(width)\"") }
    return "{{< figure \(parts.joined(separator: " ")) >}}"
  }
}
