import NumViz

/// The gradient stands at right angles to a level line, here f = 4 of the book's ravine.
let normals = GalleryFigure("normals-ravine") {
  let formula = try Formula("x0^2/20 + x1^2")
  let grid = try Grid(Domain([(-11, 11), (-5, 5)]), squareCells: Contour.standardSamples)
  var normals = LevelNormals(try ScalarField(formula, variables: 2), on: grid, level: 4)
  normals.name = FieldName(formula, variables: 2)
  normals.count = 12
  return normals.figure(normals.sampled())
}
