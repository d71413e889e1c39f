import NumViz

/// A hill with a jump around it, cut at a height: the rim is exact, and the jump is a gap.
let surfaceDome = GalleryFigure("surface-dome-cut") {
  let grid = try Grid(Domain(from: -2, to: 2, dimension: 2), counts: [41])
  var surface = try Surface(Formula("if(x^2 + y^2 < 2, 2 - x^2 - y^2, -0.5)"), on: grid)
  surface.heights = Limits(-0.5, 1.6)
  return try surface.figure()
}
