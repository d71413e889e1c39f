import NumViz

/// A book as mdBook hands it to its preprocessors: `[context, book]`.
struct Book {
  let context: JSON
  let json: JSON

  init(_ document: JSON) throws(Failure) {
    guard let parts = document.elements, parts.count == 2, parts[0]["root"]?.text != nil,
      Self.listNames.contains(where: { parts[1][$0]?.elements != nil })
    else {
      throw FilterInput.foreign(
        "mdBook", "standard input is no book of mdBook", korean: "표준 입력이 mdBook의 책이 아닙니다")
    }
    context = parts[0]
    json = parts[1]
  }

  /// mdBook 0.5 calls items what was called sections before.
  private static let listNames = ["sections", "items"]

  /// The folder of the sources, with its slash at the end.
  var sources: String {
    let root = context["root"]?.text ?? ""
    let folder = context["config"]?["book"]?["src"]?.text ?? "src"
    return folder.hasPrefix("/") ? folder + "/" : root + (root.isEmpty ? "" : "/") + folder + "/"
  }

  var renderer: String { context["renderer"]?.text ?? "" }

  /// Of the book, where it is one of numviz's: `ko` or `ko-KR`.
  var language: Language? {
    (context["config"]?["book"]?["language"]?.text).flatMap {
      Language(rawValue: String($0.prefix { $0 != "-" }))
    }
  }

  /// An option of numviz's own table in book.toml.
  func option(_ name: String) -> JSON? { context["config"]?["preprocessor"]?["numviz"]?[name] }

  /// The book with other contents of chapters, which come in the order of the book; nil leaves one as it is.
  func replacing(_ content: (BookChapter) -> String?) -> JSON {
    Self.listNames.reduce(json) { book, name in
      book[name]?.elements.map { book.with(name, Self.items($0, content)) } ?? book
    }
  }

  private static func items(_ items: [JSON], _ content: (BookChapter) -> String?) -> JSON {
    .array(
      items.map { item in
        guard let chapter = BookChapter(item) else { return item }
        var json = chapter.json
        if let text = content(chapter) { json = json.with("content", .text(text)) }
        if let inner = json["sub_items"]?.elements {
          json = json.with("sub_items", Self.items(inner, content))
        }
        return item.with("Chapter", json)
      })
  }
}
