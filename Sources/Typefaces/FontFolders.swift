#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// All fonts of this machine, for characters that the known ones lack.
///
/// The folders are read by numviz itself instead of through fontconfig: macOS does not have that library, its answer
/// depends on configuration files and caches, and it would be the fourth library to link. The order is that of the
/// names, so that the same fonts give the same picture.
enum FontFolders {
  /// The paths of font files, plain faces before bold and slanted ones, then by name; at most 4,096 are looked at.
  static func files() -> [String] {
    var paths: [String] = []
    var folders = roots
    var visited = 0
    while let folder = folders.popLast(), visited < 2048, paths.count < 4096 {
      visited += 1
      for name in names(in: folder) where !name.hasPrefix(".") {
        let path = "\(folder)/\(name)"
        if endings.contains(where: name.lowercased().hasSuffix) {
          if !isDummy(name) { paths.append(path) }
        } else if !name.contains("."), folder.split(separator: "/").count < 9 {
          folders.append(path)
        }
      }
    }
    return paths.map { (isPlain($0) ? 0 : 1, $0) }.sorted { $0 < $1 }.map(\.1)
  }

  private static let endings = [".ttf", ".otf", ".ttc", ".otc"]

  private static var roots: [String] {
    let home = getenv("HOME").map { String(cString: $0) }
    let own = home.map { ["\($0)/.local/share/fonts", "\($0)/.fonts", "\($0)/Library/Fonts"] } ?? []
    return own + [
      "/usr/local/share/fonts", "/usr/share/fonts", "/opt/homebrew/share/fonts", "/Library/Fonts",
      "/System/Library/Fonts",
    ]
  }

  /// Fonts that have a box, or nothing, for every character.
  private static func isDummy(_ name: String) -> Bool {
    ["lastresort", "adobeblank", "adobenotdef"].contains(
      where: name.lowercased().replacing("-", with: "").hasPrefix)
  }

  private static func isPlain(_ path: String) -> Bool {
    let name = path.split(separator: "/").last.map { $0.lowercased() } ?? ""
    return !["bold", "italic", "oblique", "black", "thin", "light", "mono"].contains { name.contains($0) }
  }

  private static func names(in folder: String) -> [String] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      names.append(name)
    }
    return names
  }
}
