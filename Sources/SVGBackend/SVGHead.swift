/// What an SVG file of numviz says of itself before it draws: title and recipe.
public struct SVGHead: Sendable, Hashable {
  /// Nil if the file has none.
  public let title: String?
  /// What the element `metadata` holds; nil if the file has none.
  public let recipe: String?

  /// Reads the beginning of a file; it need not be all of it.
  public init(_ bytes: [UInt8]) {
    title = Self.element("title", bytes)
    recipe = Self.element("metadata", bytes)
  }

  private static func element(_ name: String, _ bytes: [UInt8]) -> String? {
    guard let start = end(of: Array("<\(name)>".utf8), in: bytes, from: 0),
      let close = end(of: Array("</\(name)>".utf8), in: bytes, from: start)
    else { return nil }
    return XMLText.read(bytes[start..<(close - name.utf8.count - 3)])
  }

  /// Where the first occurrence of a tag ends.
  private static func end(of tag: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + tag.count <= bytes.count {
      if bytes[index] == tag[0], bytes[index..<index + tag.count].elementsEqual(tag) {
        return index + tag.count
      }
      index += 1
    }
    return nil
  }
}
