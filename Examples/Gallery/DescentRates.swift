import NumViz

/// The same descent on x² with three learning rates: too small, right, too large.
let descentRates = GalleryFigure("graph-descent-rates") {
  let formula = try Formula("x^2")
  let figures = try [(0.05, 11.0), (0.2, 11), (1.1, 65)].map { rate, reach in
    var graph = try Graph(formula, over: Limits(-reach, reach) ?? .unit)
    graph.path =
      Descent(on: graph.field, by: GradientDescent(rate: LearningRate(rate)), from: [10], steps: 10)
      .trajectory()
    var figure = graph.figure()
    figure.title = try Label("$\\eta = \(rate)$")
    return figure
  }
  var panel = PanelFigure(figures, columns: 3, page: Page(width: 900))
  panel.title = try Label("Gradient descent on $f(x) = x^2$ from $x = 10$, 10 steps")
  return panel
}
