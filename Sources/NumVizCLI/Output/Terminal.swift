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
  static func report(_ failure: Failure) {
    let color = isColored
    write("\(color ? "\u{1B}[1;31m" : "")error:\(color ? "\u{1B}[0m" : "") \(failure.sentence)\n")
    for line in failure.place { write("  \(line)\n") }
    if let hint = failure.hint {
      write("\(color ? "\u{1B}[1m" : "")hint:\(color ? "\u{1B}[0m" : "") \(hint)\n")
    }
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
