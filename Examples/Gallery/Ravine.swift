import NumViz

/// −∇f of x0²/20 + x1², the book's figure 6-2: most arrows do not point at the minimum.
let ravine = GalleryFigure("quiver-ravine") {
  let formula = try Formula("x0^2/20 + x1^2")
  let grid = try Grid(Domain([(-10, 10), (-5, 5)]), spacing: 1)
  var quiver = try Quiver(formula, on: grid)
  quiver.page = Page(width: 640)
  return quiver.figure()
}
