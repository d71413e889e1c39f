/// The name that the program was called by.
enum ProgramName {
  /// The arguments after it; those of a filter come first where numviz is called by the filter's name.
  ///
  /// pandoc and mdBook look for programs called so, and give them no arguments of the user's.
  static func arguments(_ words: [String]) -> [String] {
    let name = words.first.map { $0[($0.lastIndex(of: "/").map($0.index(after:)) ?? $0.startIndex)...] }
    let filter: [String] =
      switch name {
      case "pandoc-numviz"?: ["notes", "--pandoc"]
      case "mdbook-numviz"?: ["notes", "--mdbook"]
      default: []
      }
    return filter + words.dropFirst()
  }
}
