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

  static func create(_ name: String = name) throws(Failure) {
    guard mkdir(name, 0o777) != 0, errno != EEXIST else { return }
    throw Failure(
      .cannotCreate, "cannot create the folder \(name): \(SystemError.last.sentence)",
      hint: "name a file in a folder that you may write to: -o figure.svg")
  }
}
