import NumViz

/// Rosenbrock's valley: gradients over four decades, whose arrows follow the logarithm, with a key.
let rosenbrockArrows = GalleryFigure("quiver-rosenbrock") {
  let grid = try Grid(Domain([(-2, 2), (-1, 3)]), counts: [17])
  var quiver = try Quiver(Formula("100*(x1 - x0^2)^2 + (1 - x0)^2"), on: grid)
  quiver.lengths.transform = .log
  return quiver.figure()
}
