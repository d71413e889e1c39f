import Graphics
import PNGBackend
import SVGBackend

/// What a figure's file says of itself before it draws.
public struct FigureHead: Sendable, Hashable {
  /// As many bytes as the head of a file takes; a longer recipe than this is not found.
  public static let length = 1 << 18

  /// What the figure shows, in a few words; nil if the file does not tell.
  public let title: String?
  /// What `Recipe.text` was when the figure was drawn; nil if it carries none.
  public let recipe: String?
  public let format: OutputFormat

  /// Reads the first bytes of a file, whatever its name; nil if it is none of the formats of numviz.
  public init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
      let head = PNGHead(bytes)
      (title, recipe, format) = (head.title, head.recipe, .png)
    } else if String(decoding: bytes.prefix(512), as: UTF8.self).contains("<svg") {
      let head = SVGHead(bytes)
      (title, recipe, format) = (head.title, head.recipe, .svg)
    } else {
      return nil
    }
  }
}
