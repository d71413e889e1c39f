import NumViz

/// A code block of the class `numviz`.
struct PandocCode {
  let id: String
  /// Without `numviz`.
  let classes: [String]
  let pairs: [(name: String, value: String)]
  let text: String

  /// Nil for whatever else it is.
  init?(_ node: JSON) {
    guard node["t"]?.text == "CodeBlock", let content = node["c"]?.elements, content.count == 2,
      let attributes = content[0].elements, attributes.count == 3, let id = attributes[0].text,
      let classes = attributes[1].elements?.compactMap(\.text), classes.contains("numviz"),
      let pairs = attributes[2].elements, let text = content[1].text
    else { return nil }
    self.id = id
    self.classes = classes.filter { $0 != "numviz" }
    self.pairs = pairs.compactMap { pair in
      guard let words = pair.elements, words.count == 2, let name = words[0].text, let value = words[1].text
      else { return nil }
      return (name, value)
    }
    self.text = text
  }

  func figures() throws(NoteMistake) -> [NoteFigure] {
    var attributes = FigureAttributes()
    if !id.isEmpty { try attributes.set("id", id, line: 0) }
    for pair in pairs { try attributes.set(pair.name, pair.value, line: 0) }
    return try NoteFigure.all(inCode: text, attributes)
  }
}
