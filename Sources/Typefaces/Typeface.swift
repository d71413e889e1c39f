import CFreeType
public import Graphics

/// One face of a font file, read through FreeType, in units of its em.
///
/// A class, since it owns memory of C; it lives only inside a `FontBook`, which one call uses alone.
final class Typeface {
  private let face: FT_Face
  private let unitsPerEm: Double
  private let library: FreeTypeLibrary

  /// Nil if the file is not there, or not a font.
  init?(path: String, index: Int, _ library: FreeTypeLibrary) {
    var face: FT_Face?
    guard FT_New_Face(library.handle, path, FT_Long(index), &face) == 0, let face else { return nil }
    guard face.pointee.units_per_EM > 0 else {
      FT_Done_Face(face)
      return nil
    }
    self.face = face
    self.library = library
    unitsPerEm = Double(face.pointee.units_per_EM)
  }

  deinit { FT_Done_Face(face) }

  /// The number of the glyph of a character; nil if the face has none.
  func glyph(of scalar: Unicode.Scalar) -> UInt32? {
    let glyph = FT_Get_Char_Index(face, FT_ULong(scalar.value))
    return glyph == 0 ? nil : UInt32(glyph)
  }

  /// The outline of a glyph, unhinted, for a font size of 1, y downward from the baseline.
  func outline(ofGlyph glyph: UInt32) -> GlyphOutline {
    guard FT_Load_Glyph(face, glyph, FT_Int32(FT_LOAD_NO_SCALE | FT_LOAD_NO_BITMAP)) == 0 else {
      return GlyphOutline(path: Path(), advance: 0)
    }
    let slot = face.pointee.glyph.pointee
    return GlyphOutline(
      path: OutlineReader.path(slot.outline, unitsPerEm),
      advance: Double(slot.metrics.horiAdvance) / unitsPerEm)
  }
}

/// The shape of a glyph and how far it moves the pen, for a font size of 1.
public struct GlyphOutline: Sendable, Hashable {
  public var path: Path
  public var advance: Double
}

/// FreeType's state, freed with its last face.
final class FreeTypeLibrary {
  let handle: FT_Library

  init?() {
    var handle: FT_Library?
    guard FT_Init_FreeType(&handle) == 0, let handle else { return nil }
    self.handle = handle
  }

  deinit { FT_Done_FreeType(handle) }
}
