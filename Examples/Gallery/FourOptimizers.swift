import NumViz

/// Four optimizers side by side, the book's figure 6-8: each with its parameters, and how far it came.
let fourOptimizers = GalleryFigure("compare-four-optimizers") {
  let field = try ScalarField("x0^2/20 + x1^2")
  let settings = [
    try OptimizerSettings(.gradientDescent, [.rate: 0.95]), try OptimizerSettings(.momentum, [.rate: 0.1]),
    try OptimizerSettings(.adaGrad, [.rate: 1.5]), try OptimizerSettings(.adam, [.rate: 0.3]),
  ]
  let runs = settings.map { DescentRun(of: field, by: $0, from: [-7, 2], steps: 29, scheme: .exact) }
  var graph = DescentGraph(field, runs, over: TestFunction.ravine.domain)
  graph.levels = .list([1, 2, 3, 4, 5, 6, 7])
  graph.name = FieldName(try Formula("x0^2/20 + x1^2"), variables: 2)
  return try Comparison(graph).panel()
}
