import NumViz

/// A secant becomes the tangent: h = 1, 0.5, 0.1 and 0.01 at x = 1.
let secants = GalleryFigure("graph-secants") {
  let formula = try Formula("3x^2 - 4x")
  var graph = try Graph(formula, over: Limits(0, 3) ?? .unit)
  graph.secants = [1, 0.5, 0.1, 0.01].map { (1, 1 + $0) }
  graph.tangents = [1]
  graph.page = Page(width: 640)
  return graph.figure()
}
