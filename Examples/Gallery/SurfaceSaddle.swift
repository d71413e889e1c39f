import NumViz

/// A saddle in Korean on a dark page: level lines on it and under it, and a descent that leaves along its ridge.
let surfaceSaddle = GalleryFigure("surface-saddle-korean-dark") {
  let grid = try Grid(Domain(from: -1, to: 1, dimension: 2), counts: [41])
  var surface = try Surface(Formula("x^2 - y^2"), on: grid)
  surface.contours = .both
  surface.paths = [
    Descent(on: surface.field, by: GradientDescent(rate: 0.1), from: [1, 0.001], steps: 60).trajectory()
  ]
  surface.language = .korean
  surface.page = Page(theme: NamedTheme.dark.theme, language: "ko")
  return try surface.figure()
}
