import NumViz

/// Descent on a curve: from the right flank of x cos(πx) into the global minimum, on a dark page.
let descentOnCurve = GalleryFigure("graph-descent-dark") {
  let formula = try Formula("x * cos(pi * x)")
  var graph = try Graph(formula, over: Limits(-1, 2) ?? .unit)
  let settings = try OptimizerSettings(.gradientDescent, [.rate: 0.03])
  graph.paths = [DescentRun(of: graph.field, by: settings, from: [1.8], steps: 20)]
  graph.page = Page(theme: NamedTheme.dark.theme)
  return graph.figure()
}
