import NumViz

/// What a document becomes, by pandoc's name or mdBook's, as far as figures care.
struct TargetFormat {
  /// Pixels for each CSS pixel where the format shows no SVG; nil where it does.
  let pixelScale: Int?

  /// Paper is read closer than a screen, so that what TeX makes gets more pixels.
  init(_ name: String) {
    // Extensions stand behind a sign: markdown+smart.
    switch name.prefix(while: { $0 != "+" && $0 != "-" }) {
    case "latex", "beamer", "pdf", "context": pixelScale = 3
    case "docx", "pptx", "odt", "opendocument", "rtf", "fb2", "icml", "ms", "man", "texinfo": pixelScale = 2
    default: pixelScale = nil
    }
  }
}
