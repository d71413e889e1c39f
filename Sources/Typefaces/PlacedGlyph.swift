public import Graphics

/// A glyph where it stands on a page.
public struct PlacedGlyph: Sendable, Hashable {
  public var scalar: Unicode.Scalar
  public var outline: GlyphOutline
  /// Where the pen is: the glyph's origin on the baseline.
  public var origin: Point
  /// The font size upright, and times the stretch along the line.
  public var size: Double
  public var stretch: Double

  /// From the glyph's own units to the page.
  public var transform: AffineTransform {
    AffineTransform(a: size * stretch, b: 0, c: 0, d: size, tx: origin.x, ty: origin.y)
  }
}

extension FontBook {
  /// The glyphs of a run; they are squeezed or stretched to the width that the layout gave to the run.
  public mutating func glyphs(of run: PlacedRun) throws(Lack) -> [PlacedGlyph] {
    var outlines: [(scalar: Unicode.Scalar, outline: GlyphOutline)] = []
    for scalar in run.text.unicodeScalars { outlines.append((scalar, try glyph(scalar, run.style))) }
    let natural = outlines.reduce(0) { $0 + $1.outline.advance } * run.size
    let stretch = natural > 0 && run.width > 0 ? min(1.3, max(0.75, run.width / natural)) : 1
    var pen = run.position.x - natural * stretch * run.anchor.fraction
    return outlines.map { scalar, outline in
      defer { pen += outline.advance * run.size * stretch }
      return PlacedGlyph(
        scalar: scalar, outline: outline, origin: Point(pen, run.position.y), size: run.size, stretch: stretch
      )
    }
  }
}
