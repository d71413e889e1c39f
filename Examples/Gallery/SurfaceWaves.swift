import NumViz

/// Waves colored by height over the arrows of −∇f, with two descents into two valleys.
let surfaceWaves = GalleryFigure("surface-waves") {
  let grid = try Grid(Domain(from: -2, to: 2, dimension: 2), counts: [61])
  var surface = try Surface(Formula("sin(2x) * cos(2y)"), on: grid)
  surface.floorArrows = 13
  surface.paths = [[0.9, 0.2], [0.6, -0.3]].map {
    Descent(on: surface.field, by: GradientDescent(rate: 0.1), from: $0, steps: 20).trajectory()
  }
  return try surface.figure()
}
