#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What is printed: figures, numbers and names of files, and nothing else.
enum StandardOutput {
  static func write(_ bytes: [UInt8]) throws(Failure) {
    do { try FileDescriptor.output.write(bytes) } catch {
      let isClosed = error.number == EPIPE
      throw Failure(
        .inputOutput,
        "cannot write to standard output: \(isClosed ? "its reader has closed it" : error.sentence)",
        hint: isClosed ? "give the figure a file: -o figure.svg" : nil)
    }
  }

  static func write(_ text: String) throws(Failure) {
    try write(Array(text.utf8))
  }
}
