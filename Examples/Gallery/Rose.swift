import NumViz

/// The slope in every direction at one point: largest along ∇f, zero along the level line.
let rose = GalleryFigure("rose-ravine") {
  let formula = try Formula("x0^2/4 + x1^2")
  let grid = try Grid(Domain([(-4, 4), (-3, 3)]), squareCells: Contour.standardSamples)
  var rose = SlopeRose(try ScalarField(formula, variables: 2), at: (1.6, 0.8), on: grid)
  rose.name = FieldName(formula, variables: 2)
  guard let sampled = rose.sampled() else { preconditionFailure("the gradient there is (0.8, 1.6)") }
  return rose.figure(sampled)
}
