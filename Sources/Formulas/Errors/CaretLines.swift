/// A line of text with carets under a part of it.
public enum CaretLines {
  private struct Cell {
    var scalar: Unicode.Scalar
    var columns: Int
    var isMarked: Bool
  }

  /// The line that holds the span, counted in Unicode scalars, cut to a width in columns, and the carets below it.
  public static func lines(of text: String, at span: Range<Int>, width: Int = 76) -> [String] {
    guard !text.isEmpty else { return [] }
    let scalars = Array(text.unicodeScalars)
    let start = min(max(0, span.lowerBound), scalars.count)
    let end = min(max(start, span.upperBound), scalars.count)
    // The place may be the line break itself, or the end of the text after one: then the line before it counts.
    var lineStart = start
    while lineStart > 0, !isBreak(scalars[lineStart - 1]) { lineStart -= 1 }
    var lineEnd = start
    while lineEnd < scalars.count, !isBreak(scalars[lineEnd]) { lineEnd += 1 }

    var cells = (lineStart..<lineEnd).map { index in
      let scalar = scalars[index]
      let isControl = scalar.value < 0x20 || scalar.value == 0x7F
      return Cell(
        scalar: isControl ? " " : scalar, columns: isControl ? 1 : DisplayWidth.columns(of: scalar),
        isMarked: index >= start && index < end)
    }
    var position = start - lineStart
    cut(&cells, around: &position, to: width)

    var line = String.UnicodeScalarView()
    for cell in cells { line.append(cell.scalar) }
    let before = cells[..<position].reduce(0) { $0 + $1.columns }
    let marked = cells[position...].prefix { $0.isMarked }.reduce(0) { $0 + $1.columns }
    return [
      String(line), String(repeating: " ", count: before) + String(repeating: "^", count: max(1, marked)),
    ]
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .lineSeparator
      || ["\n", "\r", "\u{85}", "\u{B}", "\u{C}"].contains(scalar)
  }

  /// Keeps the cells around a position that fit into a width.
  private static func cut(_ cells: inout [Cell], around position: inout Int, to width: Int) {
    guard cells.reduce(0, { $0 + $1.columns }) > width else { return }
    let budget = width - 2
    var first = position
    var last = position
    var columns = 0
    // A third of the window shows what comes before; what is left goes to the side that has more to show.
    while first > 0, columns + cells[first - 1].columns <= budget / 3 {
      first -= 1
      columns += cells[first].columns
    }
    while last < cells.count, columns + cells[last].columns <= budget {
      columns += cells[last].columns
      last += 1
    }
    while first > 0, columns + cells[first - 1].columns <= budget {
      first -= 1
      columns += cells[first].columns
    }
    let ellipsis = Cell(scalar: "…", columns: 1, isMarked: false)
    let isCutBefore = first > 0
    let isCutAfter = last < cells.count
    position += (isCutBefore ? 1 : 0) - first
    cells = (isCutBefore ? [ellipsis] : []) + cells[first..<last] + (isCutAfter ? [ellipsis] : [])
  }
}
