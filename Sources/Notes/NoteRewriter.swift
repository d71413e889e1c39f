/// One place of a note with other lines in it.
public struct NoteEdit: Sendable, Hashable {
  /// The lines that go, from 0.
  public let lines: Range<Int>
  /// The bytes that come, with the ends of lines of the note.
  let bytes: [UInt8]
}

/// Puts the lines of figures into a note; what is not numviz's stays, byte for byte.
public struct NoteRewriter {
  private let note: NoteText

  public init(_ note: NoteText) { self.note = note }

  /// The figures of a block, as lines without ends, one list for each figure.
  public func edit(_ block: NoteBlock, _ figures: [[String]]) -> NoteEdit {
    var lines: [String] = []
    for figure in figures {
      if !lines.isEmpty { lines.append("") }
      lines += figure
    }
    let isFenced = block.form == .fence
    // An image that touches a paragraph would be a part of it.
    if !isFenced || isCrowded(block.lines.lowerBound - 1, block) { lines.insert("", at: 0) }
    if !isFenced || isCrowded(block.lines.upperBound, nil) { lines.append("") }
    let ending = note.ending(of: max(0, block.lines.lowerBound - 1))
    var bytes: [UInt8] = []
    for (index, line) in lines.enumerated() {
      let start = index == 0 ? block.prefix.first : block.prefix.next
      var text = start + line
      if line.isEmpty { while text.last?.isWhitespace == true { text.removeLast() } }
      bytes += text.utf8
      if index + 1 < lines.count || endsLine(block.lines) { bytes += ending }
    }
    return NoteEdit(lines: block.lines, bytes: bytes)
  }

  /// The note with all edits done; they are in order and do not overlap.
  public func bytes(_ edits: [NoteEdit]) -> [UInt8] {
    var bytes: [UInt8] = []
    var position = 0
    for edit in edits {
      let range = note.range(of: edit.lines)
      bytes += note.bytes[position..<range.lowerBound]
      bytes += edit.bytes
      position = range.upperBound
    }
    return bytes + note.bytes[position...]
  }

  /// The edits that change something, as a unified diff without context lines; empty if none does.
  public func difference(_ edits: [NoteEdit], name: String) -> String {
    var text = ""
    var shift = 0
    for edit in edits {
      let old = note.bytes[note.range(of: edit.lines)]
      var (removed, added) = (Self.lines(old)[...], Self.lines(edit.bytes[...])[...])
      let growth = added.count - removed.count
      if !old.elementsEqual(edit.bytes) {
        while let first = removed.first, first == added.first {
          (removed, added) = (removed.dropFirst(), added.dropFirst())
        }
        while let last = removed.last, last == added.last {
          (removed, added) = (removed.dropLast(), added.dropLast())
        }
        let start = edit.lines.lowerBound + removed.startIndex
        text += "@@ -\(Self.span(start, removed.count)) +\(Self.span(start + shift, added.count)) @@\n"
        text += removed.map { "-\($0)\n" }.joined() + added.map { "+\($0)\n" }.joined()
      }
      shift += growth
    }
    return text.isEmpty ? "" : "--- \(name)\n+++ \(name)\n" + text
  }

  /// First line and number of lines; an empty span is named by the line before it.
  private static func span(_ start: Int, _ count: Int) -> String {
    "\(count > 0 ? start + 1 : start),\(count)"
  }

  private static func lines(_ bytes: ArraySlice<UInt8>) -> [Substring] {
    var lines = String(decoding: bytes, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// Whether text stands on a line beside a block; the first line of a list item has its mark and nothing else.
  private func isCrowded(_ line: Int, _ block: NoteBlock?) -> Bool {
    if let block, block.prefix.first != block.prefix.next { return false }
    return !note.line(line).allSatisfy { $0 == ">" || $0.isWhitespace || $0 == "\u{FEFF}" }
  }

  private func endsLine(_ lines: Range<Int>) -> Bool {
    guard !lines.isEmpty else { return true }
    return note.bytes[note.range(of: lines)].last.map { $0 == 10 || $0 == 13 } ?? true
  }
}
