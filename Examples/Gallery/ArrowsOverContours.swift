import NumViz

/// −∇f stands at right angles to the level lines of f, here on a dark page.
let arrowsOverContours = GalleryFigure("contour-arrows-dark") {
  var contour = try Contour(Formula("x^3/3 - x + y^2"), over: Domain([(-2.5, 2.5), (-1.5, 1.5)]))
  contour.levels = .step(0.5)
  contour.arrows = 20
  contour.page = Page(theme: NamedTheme.dark.theme)
  return try contour.figure()
}
