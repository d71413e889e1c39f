/// Reads the commands of a block: one a line, each with a list of attributes before it if it likes.
struct CommandReader {
  /// The figures of a block; a backslash at the end of a line joins it with the next one.
  static func figures(
    _ lines: [Substring], firstLine: Int, block: FigureAttributes, blockLine: Int
  ) throws(NoteMistake) -> [NoteFigure] {
    var found: [(command: String, attributes: FigureAttributes, line: Int)] = []
    let (block, start) = try cellOptions(lines, firstLine: firstLine, block: block)
    var index = start
    while index < lines.count {
      var text = lines[index].drop { $0.isWhitespace }
      guard !text.isEmpty, !text.hasPrefix("#") else {
        index += 1
        continue
      }
      let line = firstLine + index
      var attributes = FigureAttributes()
      if text.hasPrefix("{") {
        // The list may go over several lines, and its command may begin below it.
        let all = lines[index...].joined(separator: "\n")
        let read = try AttributeReader.read(all.drop { $0.isWhitespace }, line: line)
        guard let read else { break }
        attributes = read.attributes
        index = lines.count - read.rest.split(separator: "\n", omittingEmptySubsequences: false).count
        text = read.rest.prefix { !$0.isNewline }.drop { $0.isWhitespace }
        while text.isEmpty, index + 1 < lines.count {
          index += 1
          text = lines[index].drop { $0.isWhitespace }
        }
      }
      let commandLine = firstLine + index
      var command = String(text)
      while command.hasSuffix("\\"), index + 1 < lines.count {
        index += 1
        command = "\(command.dropLast()) \(lines[index])"
      }
      index += 1
      command = withoutName(command)
      guard !command.isEmpty else { throw NoteMistake(.noCommand, line: line) }
      found.append((command, attributes, commandLine))
    }
    guard !found.isEmpty else { throw NoteMistake(.noCommand, line: blockLine) }
    return found.enumerated().map { index, figure in
      let inherited = block.inherited(number: found.count > 1 ? index + 1 : nil)
      return NoteFigure(
        command: figure.command, attributes: figure.attributes.merged(over: inherited), line: figure.line)
    }
  }

  /// The attributes of Quarto's lines `#| fig-cap: …` at the top, over those of the block, and how many lines they take.
  private static func cellOptions(
    _ lines: [Substring], firstLine: Int, block: FigureAttributes
  ) throws(NoteMistake) -> (FigureAttributes, Int) {
    var block = block
    for (index, line) in lines.enumerated() {
      guard line.hasPrefix("#|") else { return (block, index) }
      let option = line.dropFirst(2)
      let colon = option.firstIndex(of: ":") ?? option.endIndex
      let name = trimmed(option[..<colon])
      guard colon < option.endIndex else { throw NoteMistake(.attribute(name), line: firstLine + index) }
      var value = trimmed(option[option.index(after: colon)...])
      if value.count > 1, let quote = value.first, quote == value.last, "\"'".contains(quote) {
        value = String(value.dropFirst().dropLast())
      }
      try block.set(name, value, line: firstLine + index)
    }
    return (block, lines.count)
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop { $0.isWhitespace }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  /// The command alone, where somebody has pasted a whole command line.
  private static func withoutName(_ command: String) -> String {
    var words = command[...]
    if words.hasPrefix("$ ") { words = words.dropFirst(2).drop { $0.isWhitespace } }
    if words.hasPrefix("numviz ") { words = words.dropFirst(7).drop { $0.isWhitespace } }
    return trimmed(words)
  }
}
