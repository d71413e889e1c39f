/// A command line as words, by the rules of a POSIX shell for quotes and backslashes; nothing is expanded.
public enum CommandWords {
  /// A quote without its end; `offset` counts bytes of UTF-8 from the beginning of the line.
  public struct Unclosed: Error, Sendable, Hashable {
    public var quote: Character
    public var offset: Int

    public init(quote: Character, offset: Int) {
      self.quote = quote
      self.offset = offset
    }
  }

  /// The words of a line; a `#` that begins a word begins a comment.
  public static func split(_ line: String) throws(Unclosed) -> [String] {
    var reader = WordReader(bytes: Array(line.utf8))
    var words: [String] = []
    while let word = try reader.next() { words.append(word) }
    return words
  }

  /// The word as a shell reads it back: bare if it may be, else in the quotes that need the fewest signs.
  public static func quoted(_ word: String) -> String {
    let isBare = word.utf8.allSatisfy { isPlain($0) }
    if isBare && !word.isEmpty { return word }
    let isLiteral = !word.utf8.contains { "\"\\$`!".utf8.contains($0) }
    if isLiteral { return "\"\(word)\"" }
    let parts = word.split(separator: "'", omittingEmptySubsequences: false)
    return "'" + parts.joined(separator: "'\\''") + "'"
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: "-_.,:/+=@%".utf8.contains(byte)
    }
  }
}

/// Reads one word after the other.
private struct WordReader {
  let bytes: [UInt8]
  var position = 0

  mutating func next() throws(CommandWords.Unclosed) -> String? {
    while position < bytes.count, Self.isSpace(bytes[position]) { position += 1 }
    guard position < bytes.count, bytes[position] != UInt8(ascii: "#") else { return nil }
    var word: [UInt8] = []
    while position < bytes.count, !Self.isSpace(bytes[position]) {
      switch bytes[position] {
      case UInt8(ascii: "\\"):
        position += 1
        // A backslash at the end of a line joins it with the next one.
        if position < bytes.count, bytes[position] != 10 { word.append(bytes[position]) }
        position += 1
      case UInt8(ascii: "'"): try quoted("'", into: &word)
      case UInt8(ascii: "\""): try quoted("\"", into: &word)
      default:
        word.append(bytes[position])
        position += 1
      }
    }
    return String(decoding: word, as: UTF8.self)
  }

  private mutating func quoted(_ quote: Unicode.Scalar, into word: inout [UInt8]) throws(CommandWords
    .Unclosed)
  {
    let start = position
    position += 1
    while position < bytes.count, bytes[position] != UInt8(ascii: quote) {
      if quote == "\"", bytes[position] == UInt8(ascii: "\\"), position + 1 < bytes.count,
        "\"\\$`".utf8.contains(bytes[position + 1])
      {
        position += 1
      }
      word.append(bytes[position])
      position += 1
    }
    guard position < bytes.count else {
      throw CommandWords.Unclosed(quote: Character(quote), offset: start)
    }
    position += 1
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
}
