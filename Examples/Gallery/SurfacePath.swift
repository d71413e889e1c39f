import NumViz

/// A descent that runs down a bowl and goes on behind its near wall, dashed.
let surfacePath = GalleryFigure("surface-path") {
  let grid = try Grid(Domain(from: -3, to: 3, dimension: 2), counts: [40])
  var surface = try Surface(Formula("x0^2 + x1^2"), on: grid)
  surface.paths = [
    Descent(on: surface.field, by: GradientDescent(rate: 0.1), from: [-2.5, 2.2], steps: 20).trajectory()
  ]
  return try surface.figure()
}
