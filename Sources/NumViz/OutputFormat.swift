import Graphics
import PNGBackend
import SVGBackend

/// The formats that a figure can be written in: each exists once, here.
public enum OutputFormat: String, Sendable, Hashable, CaseIterable {
  case svg, png

  /// The format that the ending of a file's name stands for.
  public init?(path: String) {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return nil }
    self.init(rawValue: path[path.index(after: dot)...].lowercased())
  }
}
