import NumViz

/// −∇f of x0² + x1², the book's figure 4-9: 324 arrows that point at the minimum.
let bowl = GalleryFigure("quiver-bowl") {
  let formula = try Formula("x0^2 + x1^2")
  let grid = try Grid(Domain(from: -2, to: 2.25, dimension: 2), spacing: 0.25)
  return try Quiver(formula, on: grid).figure()
}
