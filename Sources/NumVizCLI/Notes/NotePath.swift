#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Paths of notes and of the figures beside them.
enum NotePath {
  /// The path of the file that a symbolic link leads to; a path that is no link stays as it was typed.
  static func followed(_ path: String) -> String {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK, let real = realpath(path, nil) else {
      return path
    }
    defer { free(real) }
    return String(cString: real)
  }

  /// The folder with its slash at the end; empty for the current one.
  static func folder(_ path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  /// The last part, without its ending.
  static func stem(_ path: String) -> String {
    let name = path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
    return String(stem.isEmpty ? name : stem)
  }

  static func name(_ path: String) -> String {
    String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...])
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// How a file in the folder names another file.
  static func relative(_ path: String, from folder: String) -> String {
    if !folder.isEmpty, path.hasPrefix(folder), !path.dropFirst(folder.count).hasPrefix(".") {
      return String(path.dropFirst(folder.count))
    }
    let (target, base) = (parts(path), parts(folder))
    var shared = 0
    while shared < base.count, shared + 1 < target.count, base[shared] == target[shared] { shared += 1 }
    return (Array(repeating: "..", count: base.count - shared) + target[shared...]).joined(separator: "/")
  }

  /// The parts of the absolute path, without `.` and `..`.
  private static func parts(_ path: String) -> [Substring] {
    let absolute = path.hasPrefix("/") ? path : current + "/" + path
    return absolute.split(separator: "/").reduce(into: []) { parts, part in
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
    }
  }

  private static var current: String {
    guard let path = getcwd(nil, 0) else { return "" }
    defer { free(path) }
    return String(cString: path)
  }
}
