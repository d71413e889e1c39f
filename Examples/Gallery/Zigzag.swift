import NumViz

/// Gradient descent in a ravine, the book's figure 6-3: the gradient hardly points along the valley.
let zigzag = GalleryFigure("descent-ravine") {
  let field = try ScalarField("x0^2/20 + x1^2")
  let settings = try OptimizerSettings(.gradientDescent, [.rate: 0.95])
  let run = DescentRun(of: field, by: settings, from: [-7, 2], steps: 29, scheme: .exact)
  var graph = DescentGraph(field, run, over: TestFunction.ravine.domain)
  graph.levels = .list([1, 2, 3, 4, 5, 6, 7])
  graph.name = FieldName(try Formula("x0^2/20 + x1^2"), variables: 2)
  return try graph.figure()
}
