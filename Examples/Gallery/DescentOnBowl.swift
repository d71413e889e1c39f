import NumViz

/// Gradient descent on x0² + x1², the book's figure 4-10, over its true level lines.
let descentOnBowl = GalleryFigure("descent-bowl") {
  let field = try ScalarField("x0^2 + x1^2")
  let settings = try OptimizerSettings(.gradientDescent, [.rate: 0.1])
  var graph = DescentGraph(field, DescentRun(of: field, by: settings, from: [-3, 4], steps: 20))
  graph.name = FieldName(try Formula("x0^2 + x1^2"), variables: 2)
  return try graph.figure()
}
