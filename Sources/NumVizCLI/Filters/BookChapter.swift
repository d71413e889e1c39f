import NumViz

/// A chapter of mdBook: its Markdown, and where it stands among the sources.
struct BookChapter {
  let json: JSON

  /// Nil for a separator or the title of a part.
  init?(_ item: JSON) {
    guard let chapter = item["Chapter"], chapter["content"]?.text != nil else { return nil }
    json = chapter
  }

  var content: String { json["content"]?.text ?? "" }

  /// The file, from the folder of sources; nil for a draft.
  ///
  /// mdBook calls a README index.html in `path`, which is in the same folder.
  var file: String? { json["source_path"]?.text ?? json["path"]?.text }
}
