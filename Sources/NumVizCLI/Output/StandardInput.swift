/// What is piped into the program.
enum StandardInput {
  /// All of it as text.
  static func text(limit: Int) throws(Failure) -> String {
    guard let text = String(validating: try bytes(limit: limit), as: UTF8.self) else {
      throw Failure(.data, "standard input is not UTF-8 text").inKorean("표준 입력이 UTF-8 글이 아닙니다")
    }
    return text
  }

  /// All of it.
  static func bytes(limit: Int) throws(Failure) -> [UInt8] {
    let bytes: [UInt8]?
    do { bytes = try FileDescriptor.input.read(atMost: limit) } catch {
      throw Failure(.inputOutput, "cannot read standard input: \(error.sentence)").inKorean(
        "표준 입력을 읽을 수 없습니다: \(error.koreanSentence)")
    }
    guard let bytes else {
      throw Failure(.data, "standard input holds more than \(limit >> 20) MB", hint: "split it into parts")
        .inKorean("표준 입력이 \(limit >> 20) MB보다 큽니다", hint: "여러 번으로 나누십시오")
    }
    return bytes
  }
}
