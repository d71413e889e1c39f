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
        hint: isClosed ? "give the figure a file: -o figure.svg" : nil
      ).inKorean(
        "표준 출력에 쓸 수 없습니다: \(isClosed ? "읽는 쪽이 닫았습니다" : error.koreanSentence)",
        hint: isClosed ? "그림은 파일에 쓰십시오: -o figure.svg" : nil)
    }
  }

  static func write(_ text: String) throws(Failure) {
    try write(Array(text.utf8))
  }
}
