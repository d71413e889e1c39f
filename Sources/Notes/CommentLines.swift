/// An HTML comment of numviz, on one line or several.
struct CommentLines {
  enum Content: Equatable {
    /// What stands after `<!-- numviz`.
    case command(String)
    /// `<!-- /numviz -->`
    case end
    case mistake(NoteMistake.Kind)
  }

  let content: Content
  let firstLine: Int
  /// As many lines of the block as the comment takes.
  let count: Int

  /// The comment that begins on the first of the lines; nil if none of numviz does.
  init?(_ lines: ArraySlice<Substring>, firstLine: Int) {
    guard let first = lines.first?.drop(while: \.isWhitespace), first.hasPrefix("<!--") else { return nil }
    let words = first.dropFirst(4).drop { $0.isWhitespace }
    let name = words.prefix { !$0.isWhitespace && $0 != "-" && $0 != "{" }
    guard name == "numviz" || name == "/numviz" else { return nil }
    self.firstLine = firstLine
    var text = String(words.dropFirst(name.count))
    var count = 1
    while !text.contains("-->"), count < lines.count {
      text += "\n" + lines[lines.startIndex + count]
      count += 1
    }
    self.count = count
    guard let end = text.firstRange(of: "-->") else {
      content = .mistake(.openComment)
      return
    }
    guard text[end.upperBound...].allSatisfy(\.isWhitespace) else {
      content = .mistake(.crowdedComment)
      return
    }
    content = name == "numviz" ? .command(String(text[..<end.lowerBound])) : .end
  }

  /// As many lines as somebody else's comment takes, or 1 if there is none.
  static func length(ofForeign lines: ArraySlice<Substring>) -> Int {
    guard let first = lines.first?.drop(while: \.isWhitespace), first.hasPrefix("<!--") else { return 1 }
    let end = lines.firstIndex { $0.contains("-->") } ?? lines.endIndex - 1
    return end - lines.startIndex + 1
  }
}
