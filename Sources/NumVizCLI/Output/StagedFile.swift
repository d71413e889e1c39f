import NumViz

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that is written beside its place first and then moved there: whole, or not at all.
///
/// Symbolic links are followed, an existing file's mode is kept, and a file that already holds the bytes is left
/// untouched. What is not a regular file, such as a device or a pipe, is written to directly.
struct StagedFile {
  private enum Step {
    case move(from: String, to: String)
    case writeDirectly(to: String, [UInt8])
    case nothing
  }

  let path: String
  private let step: Step

  /// Writes the bytes beside their place.
  init(_ bytes: [UInt8], at path: String) throws(Failure) {
    self.path = path
    let target = Self.resolved(path)
    var status = stat()
    let exists = stat(target, &status) == 0
    if exists && status.st_mode & S_IFMT == S_IFDIR {
      throw Failure(
        .cannotCreate, "\(path) is a folder, not a file", hint: "add a file name: \(path)/figure.svg"
      ).inKorean(
        "\(KoreanParticle.topic.after(path)) 파일이 아니라 폴더입니다", hint: "파일 이름을 더하십시오: \(path)/figure.svg")
    }
    if exists && status.st_mode & S_IFMT != S_IFREG {
      step = .writeDirectly(to: target, bytes)
    } else if exists && Int(status.st_size) == bytes.count && Self.holds(target, bytes) {
      step = .nothing
    } else {
      step = .move(
        from: try Self.temporary(bytes, beside: target, mode: exists ? status.st_mode : nil, path), to: target
      )
    }
  }

  /// Whether the file holds other bytes so far.
  var isChange: Bool { if case .nothing = step { false } else { true } }

  /// Moves the bytes to their place.
  func commit() throws(Failure) {
    switch step {
    case .nothing: break
    case .writeDirectly(let target, let bytes):
      let file = open(target, O_WRONLY | O_TRUNC)
      guard file >= 0 else { throw Self.cannotCreate(path, .last) }
      defer { close(file) }
      do { try FileDescriptor(number: file).write(bytes) } catch { throw Self.cannotWrite(path, error) }
    case .move(let temporary, let target):
      guard rename(temporary, target) == 0 else {
        let error = SystemError.last
        unlink(temporary)
        throw Self.cannotCreate(path, error)
      }
    }
  }

  /// Removes what was written beside the place.
  func discard() {
    if case .move(let temporary, _) = step { unlink(temporary) }
  }

  private static func temporary(
    _ bytes: [UInt8], beside target: String, mode: mode_t?, _ path: String
  ) throws(Failure) -> String {
    let (file, temporary) = try new(beside: target, path)
    if let mode { fchmod(file, mode & 0o7777) }
    do {
      try FileDescriptor(number: file).write(bytes)
    } catch {
      close(file)
      unlink(temporary)
      throw cannotWrite(path, error)
    }
    // A full network disk may say so only now.
    guard close(file) == 0 else {
      let error = SystemError.last
      unlink(temporary)
      throw cannotWrite(path, error)
    }
    return temporary
  }

  /// A new, empty file in the folder of the target; several can be staged there at once.
  private static func new(
    beside target: String, _ path: String
  ) throws(Failure) -> (file: Int32, path: String) {
    let folder = target.lastIndex(of: "/").map { String(target[...$0]) } ?? ""
    for number in 0..<1000 {
      let temporary = "\(folder).numviz-\(getpid())-\(number)"
      let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL, 0o666)
      if file >= 0 { return (file, temporary) }
      guard errno == EEXIST else { break }
    }
    throw cannotCreate(path, .last)
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static func holds(_ path: String, _ bytes: [UInt8]) -> Bool {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { return false }
    defer { close(file) }
    return (try? FileDescriptor(number: file).read(atMost: bytes.count)) == bytes
  }

  private static func cannotCreate(_ path: String, _ error: SystemError) -> Failure {
    let hint: String? =
      switch error.number {
      case ENOENT: "the folder does not exist; create it first: mkdir -p \(folder(of: path))"
      case EACCES, EPERM, EROFS: "choose a folder that you may write to"
      default: nil
      }
    let koreanHint: String? =
      switch error.number {
      case ENOENT: "폴더가 없습니다. 먼저 만드십시오: mkdir -p \(folder(of: path))"
      case EACCES, EPERM, EROFS: "쓸 수 있는 폴더를 고르십시오"
      default: nil
      }
    return Failure(.cannotCreate, "cannot create \(path): \(error.sentence)", hint: hint).inKorean(
      "\(KoreanParticle.object.after(path)) 만들 수 없습니다: \(error.koreanSentence)", hint: koreanHint)
  }

  private static func cannotWrite(_ path: String, _ error: SystemError) -> Failure {
    Failure(
      .inputOutput, "cannot write \(path): \(error.sentence)",
      hint: error.number == ENOSPC ? "free some space, or choose another disk" : nil
    ).inKorean(
      "\(path)에 쓸 수 없습니다: \(error.koreanSentence)",
      hint: error.number == ENOSPC ? "자리를 비우거나 다른 디스크를 고르십시오" : nil)
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }
}
