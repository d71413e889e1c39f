import NumViz

/// The bowl's directions alone: arrows of one length, whose color says where they point.
let bowlByDirection = GalleryFigure("quiver-bowl-direction") {
  let grid = try Grid(Domain(from: -2, to: 2, dimension: 2), counts: [17])
  var quiver = try Quiver(Formula("x0^2 + x1^2"), on: grid)
  quiver.lengths.mode = .constant
  quiver.coloring = .angle
  quiver.pivot = .middle
  return quiver.figure()
}
