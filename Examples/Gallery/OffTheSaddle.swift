import NumViz

/// Gradient descent past a saddle point, an arrow for each step: the ridge holds it for a while.
let offTheSaddle = GalleryFigure("descent-saddle-arrows") {
  let field = try ScalarField("x^2 - y^2")
  let settings = try OptimizerSettings(.gradientDescent, [.rate: 0.1])
  let run = DescentRun(of: field, by: settings, from: [1, 0.001], steps: 40, scheme: .exact)
  var graph = DescentGraph(field, run, over: try Domain([(-1.5, 1.5), (-0.5, 1.5)]))
  graph.ground = .quiver
  graph.steps = .arrows
  graph.name = FieldName(try Formula("x^2 - y^2"), variables: 2)
  graph.page = Page(theme: NamedTheme.book.theme)
  return try graph.figure()
}
