import NumViz

/// The book's figure 6-1 as a solid: a ravine from low on its side, with momentum's path and level lines below.
let surfaceRavine = GalleryFigure("surface-ravine") {
  let grid = try Grid(Domain(from: -10, to: 10, dimension: 2), spacing: 0.5)
  var surface = try Surface(Formula("x^2/20 + y^2"), on: grid)
  surface.view = View(elevation: 28, azimuth: -68, distance: 10)
  surface.contours = .floor
  surface.paths = [
    Descent(on: surface.field, by: Momentum(rate: 0.1), from: [-7, 8], steps: 30).trajectory()
  ]
  return try surface.figure()
}
