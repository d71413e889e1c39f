import NumViz

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that is read.
enum ReadableFile {
  /// All of it.
  static func bytes(_ path: String, limit: Int) throws(Failure) -> [UInt8] {
    let bytes: [UInt8]?
    do throws(SystemError) {
      let file = try opened(path)
      defer { close(file.number) }
      bytes = try file.read(atMost: limit)
    } catch {
      throw Failure(.noInput, "cannot read \(path): \(error.sentence)").inKorean(
        "\(KoreanParticle.object.after(path)) 읽을 수 없습니다: \(error.koreanSentence)")
    }
    guard let bytes else {
      throw Failure(.data, "\(path) holds more than \(limit >> 20) MB", hint: "split it into parts").inKorean(
        "\(KoreanParticle.subject.after(path)) \(limit >> 20) MB보다 큽니다", hint: "여러 파일로 나누십시오")
    }
    return bytes
  }

  /// Its first bytes.
  static func beginning(_ path: String, _ count: Int) throws(SystemError) -> [UInt8] {
    let file = try opened(path)
    defer { close(file.number) }
    return try file.readFirst(count)
  }

  /// A pipe is waited for; a folder is an error at the first byte.
  private static func opened(_ path: String) throws(SystemError) -> FileDescriptor {
    let number = open(path, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { throw .last }
    return FileDescriptor(number: number)
  }
}
