public import Graphics

/// The fonts of this machine as one drawing needs them: faces are opened, and glyphs read, when first asked for.
///
/// Made for one drawing and used by one thread.
public struct FontBook {
  /// Why a character has no glyph.
  public enum Lack: Error, Sendable, Hashable {
    /// There is no font at all.
    case noFont
    /// A file that was asked for is not there, or not a font.
    case unreadable(path: String)
    case freeType
  }

  private let library: FreeTypeLibrary
  /// Fonts that were asked for by their files, before all others.
  private let chosen: [Typeface]
  private var faces: [String: Typeface?] = [:]
  private var places: [TextStyle: [FontPlaces.Place]] = [:]
  private var glyphs: [Key: GlyphOutline] = [:]
  /// Read when a character is met that the known places lack.
  private lazy var allFiles = FontFolders.files()
  /// Characters that no font has, in the order in which they were met.
  public private(set) var missing: [Unicode.Scalar] = []

  private struct Key: Hashable {
    var scalar: Unicode.Scalar
    var style: TextStyle
  }

  public init(files: [String] = []) throws(Lack) {
    guard let library = FreeTypeLibrary() else { throw .freeType }
    self.library = library
    var chosen: [Typeface] = []
    for path in files {
      guard let face = Typeface(path: path, index: 0, library) else { throw .unreadable(path: path) }
      chosen.append(face)
    }
    self.chosen = chosen
  }

  /// The glyph of a character in a style, for a font size of 1; a box where no font has it.
  public mutating func glyph(_ scalar: Unicode.Scalar, _ style: TextStyle) throws(Lack) -> GlyphOutline {
    let key = Key(scalar: scalar, style: style)
    if let known = glyphs[key] { return known }
    let outline = try find(scalar, style)
    glyphs[key] = outline
    return outline
  }

  private mutating func find(_ scalar: Unicode.Scalar, _ style: TextStyle) throws(Lack) -> GlyphOutline {
    if scalar.properties.isDefaultIgnorableCodePoint { return GlyphOutline(path: Path(), advance: 0) }
    for face in chosen {
      if let glyph = face.glyph(of: scalar) { return face.outline(ofGlyph: glyph) }
    }
    var isAnyFont = !chosen.isEmpty
    for place in places(of: style) {
      guard let face = face(place) else { continue }
      isAnyFont = true
      if let glyph = face.glyph(of: scalar) { return face.outline(ofGlyph: glyph) }
    }
    if let outline = findAnywhere(scalar) { return outline }
    guard isAnyFont || !allFiles.isEmpty else { throw .noFont }
    // A minus sign that no font has is a hyphen.
    if scalar == "\u{2212}" { return try find("-", style) }
    missing.append(scalar)
    return Self.box
  }

  /// The glyph from whichever font of the machine has it, the first by name.
  private mutating func findAnywhere(_ scalar: Unicode.Scalar) -> GlyphOutline? {
    // A character for private use means something else in each font.
    guard ![.privateUse, .unassigned, .control].contains(scalar.properties.generalCategory) else {
      return nil
    }
    for path in allFiles {
      guard let face = face(FontPlaces.Place(path: path)), let glyph = face.glyph(of: scalar) else {
        continue
      }
      let outline = face.outline(ofGlyph: glyph)
      // Some fonts have pictures instead of outlines.
      if !outline.path.isEmpty || scalar.properties.isWhitespace { return outline }
    }
    return nil
  }

  private mutating func places(of style: TextStyle) -> [FontPlaces.Place] {
    if let known = places[style] { return known }
    let all = FontPlaces.places(style)
    places[style] = all
    return all
  }

  private mutating func face(_ place: FontPlaces.Place) -> Typeface? {
    if let known = faces[place.path] { return known }
    let face = Typeface(path: place.path, index: place.index, library)
    faces[place.path] = .some(face)
    return face
  }

  private static let box = GlyphOutline(
    path: Path {
      $0.rectangle(Rect(x: 0.06, y: -0.7, width: 0.5, height: 0.7))
      $0.polygon([Point(0.12, -0.64), Point(0.12, -0.06), Point(0.5, -0.06), Point(0.5, -0.64)])
    }, advance: 0.62)
}
