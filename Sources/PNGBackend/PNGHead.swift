/// What a PNG file of numviz says of itself before its pixels: title and recipe, from its `iTXt` chunks.
public struct PNGHead: Sendable, Hashable {
  static let recipeKeyword = "Recipe"

  /// Nil if the file has none.
  public private(set) var title: String?
  /// Nil if the file has none.
  public private(set) var recipe: String?

  /// Reads the beginning of a file; it need not be all of it.
  public init(_ bytes: [UInt8]) {
    var position = 8
    while position + 12 <= bytes.count {
      let length = bytes[position..<position + 4].reduce(0) { $0 << 8 | Int($1) }
      let kind = String(decoding: bytes[position + 4..<position + 8], as: UTF8.self)
      let end = position + 8 + length
      guard kind != "IDAT", end <= bytes.count else { return }
      if kind == "iTXt" { read(bytes[position + 8..<end]) }
      position = end + 4
    }
  }

  /// Keyword, 0, two bytes about compression, language, 0, translated keyword, 0, text: PNG, section 11.3.3.4.
  private mutating func read(_ chunk: ArraySlice<UInt8>) {
    let parts = chunk.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].count >= 2, parts[1].first == 0 else { return }
    let rest = parts[1].dropFirst(2).split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false)
    guard rest.count == 3 else { return }
    let text = String(decoding: rest[2], as: UTF8.self)
    switch String(decoding: parts[0], as: UTF8.self) {
    case "Title": title = text
    case Self.recipeKeyword: recipe = text
    default: break
    }
  }
}
