/// The formulas of a line of Markdown, kept away from its parser, which knows no mathematics.
struct MathSpans {
  private var formulas: [String] = []
  /// Signs for private use, which no caption holds.
  private static let first: UInt32 = 0xF0000
  private static let count = 0xFFFD

  /// The text with one private sign for each `$…$`, by pandoc's rule: no space inside the signs, no digit after.
  static func hidden(in text: String) -> (text: String, formulas: MathSpans) {
    var spans = MathSpans()
    var result = ""
    var rest = text[...]
    while let sign = rest.first {
      switch sign {
      case "\\":
        result += rest.prefix(2)
        rest = rest.dropFirst(2)
      case "`":
        let code = code(rest)
        result += code
        rest = rest.dropFirst(code.count)
      case "$":
        if spans.formulas.count < count, let formula = formula(rest.dropFirst()) {
          let sign = Unicode.Scalar(first + UInt32(spans.formulas.count)).map { String($0) } ?? ""
          result += sign
          spans.formulas.append(String(formula))
          rest = rest.dropFirst(formula.count + 2)
        } else {
          result.append(sign)
          rest.removeFirst()
        }
      default:
        result.append(sign)
        rest.removeFirst()
      }
    }
    return (result, spans)
  }

  /// The text between the dollar signs, if a formula begins here.
  private static func formula(_ rest: Substring) -> Substring? {
    guard let first = rest.first, !first.isWhitespace, first != "$" else { return nil }
    var end = rest.startIndex
    while end < rest.endIndex, rest[end] != "$" {
      // A backslash keeps the sign after it.
      let step = rest[end] == "\\" ? 2 : 1
      end = rest.index(end, offsetBy: step, limitedBy: rest.endIndex) ?? rest.endIndex
    }
    guard end < rest.endIndex, rest[..<end].last?.isWhitespace == false else { return nil }
    let after = rest[rest.index(after: end)...].first
    return after.map { ("0"..."9").contains($0) } == true ? nil : rest[..<end]
  }

  /// The code span that begins here, with its backticks, or the backticks alone.
  private static func code(_ rest: Substring) -> Substring {
    let fence = rest.prefix { $0 == "`" }
    var inside = rest.dropFirst(fence.count)
    while let start = inside.firstIndex(of: "`") {
      let closing = inside[start...].prefix { $0 == "`" }
      if closing.count == fence.count { return rest[..<closing.endIndex] }
      inside = inside[closing.endIndex...]
    }
    return fence
  }

  /// Text with its formulas as pieces of their own.
  func split(_ text: String) -> [NoteInline] {
    var pieces: [NoteInline] = []
    var plain = ""
    for scalar in text.unicodeScalars {
      guard let formula = formula(scalar) else {
        plain.unicodeScalars.append(scalar)
        continue
      }
      if !plain.isEmpty { pieces.append(.text(plain)) }
      plain = ""
      pieces.append(.math(formula))
    }
    return plain.isEmpty ? pieces : pieces + [.text(plain)]
  }

  /// Text with its formulas as they were written.
  func shown(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      if let formula = formula(scalar) {
        result += "$\(formula)$"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }

  private func formula(_ scalar: Unicode.Scalar) -> String? {
    guard scalar.value >= Self.first, scalar.value < Self.first + UInt32(formulas.count) else { return nil }
    return formulas[Int(scalar.value - Self.first)]
  }
}
