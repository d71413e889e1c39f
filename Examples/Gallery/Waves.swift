import NumViz

/// +∇f of a field with many hills, from a Swift closure: it has no formula, so the words speak of f alone.
let waves = GalleryFigure("quiver-closure-waves") {
  let field = ScalarField(dimension: 2) { point in
    let (x, y) = (point[0], point[1])
    return x * y / (1 + x * x + y * y)
  }
  let grid = try Grid(Domain(from: -3, to: 3, dimension: 2), counts: [19])
  var quiver = Quiver(field, on: grid)
  quiver.sign = .plus
  quiver.pivot = .middle
  return quiver.figure()
}
