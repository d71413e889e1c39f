import NumViz

/// The same descent on x² with three learning rates: too small, right, too large.
let descentRates = GalleryFigure("graph-descent-rates") {
  let formula = try Formula("x^2")
  var graph = try Graph(formula, over: Limits(-18, 18) ?? .unit)
  graph.paths = try [0.05, 0.2, 1.1].map { rate in
    let settings = try OptimizerSettings(.gradientDescent, [.rate: rate])
    return DescentRun(of: graph.field, by: settings, from: [10], steps: 10)
  }
  return try Comparison(graph).panel()
}
