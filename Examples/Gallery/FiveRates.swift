import NumViz

/// Five learning rates in the ravine: the last but one is the fastest, and the last one diverges.
let fiveRates = GalleryFigure("convergence-five-rates") {
  let field = try ScalarField("x0^2/20 + x1^2")
  let runs = try [0.01, 0.1, 0.5, 0.95, 1.01].map { rate in
    let settings = try OptimizerSettings(.gradientDescent, [.rate: rate])
    return DescentRun(of: field, by: settings, from: [-7, 2], steps: 100, scheme: .exact)
  }
  var convergence = Convergence(field, runs, lowest: 0)
  convergence.name = FieldName(try Formula("x0^2/20 + x1^2"), variables: 2)
  return convergence.figure()
}
