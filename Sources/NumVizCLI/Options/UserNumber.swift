/// Numbers, ranges and points as users type them.
enum UserNumber {
  /// A number, or a multiple of π: `-2`, `1e-4`, `pi`, `-2pi`, `pi/2`, `2π`; U+2212 is a minus too.
  static func value(_ text: some StringProtocol) -> Double? {
    // Nearly always it is a plain number, and searching in strings is slow to start.
    if let value = Double(text) { return value }
    let trimmed = text.drop { $0 == " " }
    let plain = String(trimmed.reversed().drop { $0 == " " }.reversed())
      .replacing("\u{2212}", with: "-").replacing("π", with: "pi")
    if let value = Double(plain) { return value }
    guard let range = plain.firstRange(of: "pi") else { return nil }
    let (before, after) = (plain[..<range.lowerBound], plain[range.upperBound...])
    guard let factor = factor(before), let divisor = divisor(after) else { return nil }
    return factor * .pi / divisor
  }

  private static func factor(_ text: Substring) -> Double? {
    switch text {
    case "", "+": 1
    case "-": -1
    default: Double(text.hasSuffix("*") ? text.dropLast() : text)
    }
  }

  private static func divisor(_ text: Substring) -> Double? {
    text.isEmpty ? 1 : text.hasPrefix("/") ? Double(text.dropFirst()) : nil
  }

  /// A point `X,Y,…`.
  static func point(_ text: some StringProtocol) -> [Double]? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { value($0) }
    return numbers.count == parts.count ? numbers : nil
  }

  /// A range `A:B`, in the order that was typed.
  static func range(_ text: some StringProtocol) -> (Double, Double)? {
    let ends = text.split(separator: ":", omittingEmptySubsequences: false)
    guard ends.count == 2, let lower = value(ends[0]), let upper = value(ends[1]) else { return nil }
    return (lower, upper)
  }

  /// A number that was typed, with a real minus sign.
  static func shown(_ text: String) -> String { text.replacing("-", with: "\u{2212}") }
}
