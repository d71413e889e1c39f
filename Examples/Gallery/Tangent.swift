import NumViz

/// The tangent function on a blackboard's axes: gaps at its poles, ticks at parts of π.
let tangent = GalleryFigure("graph-tan-origin") {
  let formula = try Formula("tan(x)")
  var graph = try Graph(formula, over: Limits(-1.75 * .pi, 1.75 * .pi) ?? .unit)
  graph.x.ticks = .pi
  graph.y.limits = Limits(-5, 5)
  graph.axes = .origin
  return graph.figure()
}
