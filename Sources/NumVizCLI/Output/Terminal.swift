import NumViz

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where messages go: standard error, in color only where a person reads it.
struct Terminal {
  var isQuiet: Bool

  /// A failure in full: what is wrong, where, and what helps; never silenced.
  static func report(_ failure: Failure, in language: Language) {
    let words = failure.words(in: language)
    write("\(bold(language == .korean ? "오류:" : "error:", color: "1;31")) \(words.sentence)\n")
    for line in failure.place { write("  \(line)\n") }
    if let hint = words.hint {
      write("\(bold(language == .korean ? "도움말:" : "hint:", color: "1")) \(hint)\n")
    }
  }

  private static func bold(_ text: String, color: String) -> String {
    isColored ? "\u{1B}[\(color)m\(text)\u{1B}[0m" : text
  }

  func say(_ message: String) {
    guard !isQuiet else { return }
    Self.write(message + "\n")
  }

  private static func write(_ text: String) {
    // Nothing can be done about a standard error that is closed.
    _ = try? FileDescriptor.error.write(Array(text.utf8))
  }

  private static var isColored: Bool {
    guard isatty(2) == 1, getenv("NO_COLOR").map({ $0.pointee == 0 }) ?? true else { return false }
    return getenv("TERM").map { String(cString: $0) != "dumb" } ?? false
  }
}
