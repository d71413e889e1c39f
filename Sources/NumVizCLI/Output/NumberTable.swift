/// Numbers in columns, for people and for spreadsheets.
struct NumberTable {
  var header: [String]
  var rows: [[String]]

  /// Columns aligned at their right ends, two spaces apart.
  var text: String {
    let widths = header.indices.map { column in
      rows.reduce(header[column].count) { max($0, $1[column].count) }
    }
    return ([header] + rows).map { row in
      zip(row, widths).map { cell, width in String(repeating: " ", count: width - cell.count) + cell }
        .joined(separator: "  ") + "\n"
    }.joined()
  }

  /// Comma-separated values, one line each, as in RFC 4180 but for the line ends.
  var csv: String {
    ([header] + rows).map { $0.joined(separator: ",") + "\n" }.joined()
  }
}
