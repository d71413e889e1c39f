import NumViz

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where figures go that were given no name.
enum DefaultFolder {
  static let name = "output"

  /// Creates a folder, and those that it lies in.
  static func create(_ name: String = name) throws(Failure) {
    guard mkdir(name, 0o777) != 0, errno != EEXIST else { return }
    let parent = errno == ENOENT ? trimmed(name).lastIndex(of: "/") : nil
    if let parent, parent > name.startIndex {
      try create(String(name[..<parent]))
      if mkdir(name, 0o777) == 0 || errno == EEXIST { return }
    }
    throw Failure(
      .cannotCreate, "cannot create the folder \(name): \(SystemError.last.sentence)",
      hint: "name a file in a folder that you may write to: -o figure.svg"
    ).inKorean(
      "폴더 \(KoreanParticle.object.after(name)) 만들 수 없습니다: \(SystemError.last.koreanSentence)",
      hint: "쓸 수 있는 폴더의 파일을 정해 주십시오: -o figure.svg")
  }

  private static func trimmed(_ name: String) -> Substring {
    var name = name[...]
    while name.hasSuffix("/") { name.removeLast() }
    return name
  }
}
