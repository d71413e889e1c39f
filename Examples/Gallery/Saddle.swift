import NumViz

/// A saddle point in Korean, on a dark page: arrows in the middle of their samples.
let saddle = GalleryFigure("quiver-saddle-korean-dark") {
  let formula = try Formula("x^2 - y^2")
  let grid = try Grid(Domain(from: -1, to: 1, dimension: 2), counts: [15])
  var quiver = try Quiver(formula, on: grid)
  quiver.pivot = .middle
  quiver.language = .korean
  quiver.page = Page(theme: NamedTheme.dark.theme, language: "ko")
  return quiver.figure()
}
