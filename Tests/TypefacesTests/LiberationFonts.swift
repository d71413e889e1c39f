import Foundation
import Graphics
import Testing

@testable import Typefaces

/// The font files that the built-in widths were taken from.
enum LiberationFonts {
  static let areInstalled = TextStyle.allCases.allSatisfy { path($0) != nil }

  /// The width that the font of a style has, as a part of its size; nil if it lacks the character.
  static func width(of scalar: Unicode.Scalar, _ style: TextStyle) throws -> Double? {
    let library = try #require(FreeTypeLibrary())
    let file = try #require(Self.path(style))
    let face = try #require(Typeface(path: file, index: 0, library))
    guard let glyph = face.glyph(of: scalar) else { return nil }
    return face.outline(ofGlyph: glyph).advance
  }

  private static func path(_ style: TextStyle) -> String? {
    FontPlaces.places(style).map(\.path).first {
      $0.contains("Liberation") && FileManager.default.fileExists(atPath: $0)
    }
  }
}
