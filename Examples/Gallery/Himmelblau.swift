import NumViz

/// Himmelblau's function: four minima, and gradients of very different lengths.
let himmelblau = GalleryFigure("quiver-himmelblau") {
  let formula = try Formula("(x^2 + y - 11)^2 + (x + y^2 - 7)^2")
  let grid = try Grid(Domain(from: -5, to: 5, dimension: 2), counts: [21])
  var quiver = try Quiver(formula, on: grid)
  quiver.page = Page(theme: NamedTheme.book.theme)
  return quiver.figure()
}
