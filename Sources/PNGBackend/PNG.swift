public import Graphics
public import Typefaces

/// A drawing as a PNG file, by numviz's own rasterizer.
///
/// A page point is one CSS pixel, and `scale` image pixels; colors are composited as sRGB-encoded values, and edges
/// are anti-aliased by exact areas.
public struct PNG: Sendable {
  /// Image pixels for one page point.
  public var scale: Double
  /// Files of fonts that are tried before all others.
  public var fontFiles: [String]
  /// Further texts of the file, by their keywords.
  public var texts: [(keyword: String, text: String)] = []

  public init(scale: Double = 1, fontFiles: [String] = []) {
    self.scale = scale
    self.fontFiles = fontFiles
  }

  /// What keeps a drawing from becoming a file.
  public enum Failure: Error, Sendable, Hashable {
    /// The picture would have more than `pixelLimit` pixels, or none.
    case size(width: Double, height: Double)
    case font(FontBook.Lack)
    /// libpng's own words.
    case encoding(String)
    case decoding(String)
  }

  public static let pixelLimit = 100_000_000.0

  /// A file, and the characters of the drawing that no font had: boxes stand in their place.
  public struct File: Sendable, Hashable {
    public var bytes: [UInt8]
    public var missingCharacters: [Unicode.Scalar]
  }

  /// The pixels of a drawing; a character that no font has is a box.
  public func pixmap(_ drawing: Drawing) throws(Failure) -> Pixmap { try canvas(drawing).pixmap }

  private func canvas(_ drawing: Drawing) throws(Failure) -> Canvas {
    let width = (drawing.size.width * scale).rounded()
    let height = (drawing.size.height * scale).rounded()
    guard width >= 1, height >= 1, width * height <= Self.pixelLimit else {
      throw .size(width: width, height: height)
    }
    do throws(FontBook.Lack) {
      var canvas = Canvas(
        width: Int(width), height: Int(height), scale: scale, fonts: try FontBook(files: fontFiles))
      try canvas.draw(drawing)
      return canvas
    } catch {
      throw .font(error)
    }
  }

  /// The file's bytes.
  public func bytes(_ drawing: Drawing) throws(Failure) -> [UInt8] { try file(drawing).bytes }

  /// A file of pixels alone, without resolution and texts.
  package static func file(of pixmap: Pixmap) throws(Failure) -> [UInt8] {
    try PNGEncoder(pixelsPerMeter: 0, language: "", texts: []).bytes(pixmap)
  }

  /// The file.
  public func file(_ drawing: Drawing) throws(Failure) -> File {
    let canvas = try canvas(drawing)
    var all: [(keyword: String, text: String)] = []
    if !drawing.title.isEmpty { all.append(("Title", drawing.title)) }
    if !drawing.description.isEmpty { all.append(("Description", drawing.description)) }
    if let recipe = drawing.recipe { all.append((PNGHead.recipeKeyword, recipe)) }
    let bytes = try PNGEncoder(
      pixelsPerMeter: (scale * 96 / 0.0254).rounded(), language: drawing.language, texts: all + texts
    ).bytes(canvas.pixmap)
    return File(bytes: bytes, missingCharacters: canvas.missingCharacters)
  }
}
