import NumViz

/// Lines of steepest descent on Himmelblau's function: each leads to one of four minima.
let streamlines = GalleryFigure("stream-himmelblau") {
  let formula = try Formula("(x^2 + y - 11)^2 + (x + y^2 - 7)^2")
  return try Stream(formula, over: Domain(from: -5, to: 5, dimension: 2)).figure()
}
