#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An error number of the operating system, with its words.
struct SystemError: Error {
  let number: Int32

  static var last: SystemError { SystemError(number: errno) }

  var sentence: String { String(cString: strerror(number)) }

  /// What users meet most in Korean, and the rest as the system says it.
  var koreanSentence: String {
    switch number {
    case ENOENT: "파일이나 폴더가 없습니다"
    case EACCES, EPERM: "권한이 없습니다"
    case EISDIR: "파일이 아니라 폴더입니다"
    case ENOTDIR: "폴더가 아닙니다"
    case ENOSPC: "디스크에 자리가 없습니다"
    case EROFS: "읽기 전용 파일 시스템입니다"
    default: sentence
    }
  }
}

/// An open file, by its number.
struct FileDescriptor {
  let number: Int32

  static let input = FileDescriptor(number: 0)
  static let output = FileDescriptor(number: 1)
  static let error = FileDescriptor(number: 2)

  /// Writes all bytes, in as many pieces as it takes.
  func write(_ bytes: [UInt8]) throws(SystemError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { unsafeWrite(number, $0) }
      if count < 0 {
        if errno == EINTR { continue }
        throw .last
      }
      rest = rest.dropFirst(count)
    }
  }

  /// As many bytes as there are, up to the count.
  func readFirst(_ count: Int) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: min(count, 65536))
    while bytes.count < count {
      let read = piece.withUnsafeMutableBytes { unsafeRead(number, $0) }
      if read < 0 {
        if errno == EINTR { continue }
        throw .last
      }
      if read == 0 { break }
      bytes.append(contentsOf: piece[..<read])
    }
    return bytes
  }

  /// Everything up to the end; nil beyond the limit.
  func read(atMost limit: Int) throws(SystemError) -> [UInt8]? {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = piece.withUnsafeMutableBytes { unsafeRead(number, $0) }
      if count < 0 {
        if errno == EINTR { continue }
        throw .last
      }
      if count == 0 { return bytes }
      bytes.append(contentsOf: piece[..<count])
      if bytes.count > limit { return nil }
    }
  }
}

private func unsafeWrite(_ number: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(number, bytes.baseAddress, bytes.count)
}

private func unsafeRead(_ number: Int32, _ bytes: UnsafeMutableRawBufferPointer) -> Int {
  read(number, bytes.baseAddress, bytes.count)
}
