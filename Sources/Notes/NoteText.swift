/// The bytes of a Markdown file, and where its lines begin and end.
public struct NoteText: Sendable, Hashable {
  public let bytes: [UInt8]
  /// The bytes of each line without its end; lines end in LF, CR LF or CR, as in CommonMark.
  let lines: [Range<Int>]

  /// Throws `.encoding` with the line of the first byte that is not UTF-8.
  public init(_ bytes: [UInt8]) throws(NoteMistake) {
    self.bytes = bytes
    var lines: [Range<Int>] = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == 10 || byte == 13 {
      // The CR of a CR LF ends the line, and its LF begins none.
      if byte == 10, index > 0, bytes[index - 1] == 13 {
        start = index + 1
      } else {
        lines.append(start..<index)
        start = index + 1
      }
    }
    if start < bytes.count { lines.append(start..<bytes.count) }
    self.lines = lines
    if String(validating: bytes, as: UTF8.self) == nil {
      let line = lines.firstIndex { String(validating: bytes[$0], as: UTF8.self) == nil } ?? 0
      throw NoteMistake(.encoding, line: line)
    }
  }

  /// The text of a line.
  func line(_ index: Int) -> Substring {
    lines.indices.contains(index) ? String(decoding: bytes[lines[index]], as: UTF8.self)[...] : ""
  }

  /// The bytes of some lines with their ends.
  func range(of lines: Range<Int>) -> Range<Int> {
    start(of: lines.lowerBound)..<start(of: lines.upperBound)
  }

  /// How a line ends; a last line without an end has the end of the line before it.
  func ending(of line: Int) -> ArraySlice<UInt8> {
    guard lines.indices.contains(line) else { return [10] }
    let ending = bytes[lines[line].upperBound..<start(of: line + 1)]
    return ending.isEmpty ? line > 0 ? self.ending(of: line - 1) : [10] : ending
  }

  private func start(of line: Int) -> Int {
    line < lines.count ? lines[line].lowerBound : bytes.count
  }
}
