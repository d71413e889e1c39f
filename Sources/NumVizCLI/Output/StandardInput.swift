/// What is piped into the program.
enum StandardInput {
  /// All of it as text.
  static func text(limit: Int) throws(Failure) -> String {
    let bytes: [UInt8]?
    do { bytes = try FileDescriptor.input.read(atMost: limit) } catch {
      throw Failure(.inputOutput, "cannot read standard input: \(error.sentence)")
    }
    guard let bytes else {
      throw Failure(.data, "standard input holds more than \(limit >> 20) MB", hint: "split it into parts")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure(.data, "standard input is not UTF-8 text")
    }
    return text
  }
}
