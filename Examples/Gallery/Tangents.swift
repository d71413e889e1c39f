import NumViz

/// The book's figure 4-7 in one picture: tangents of 0.01x² + 0.1x at 5 and at 10, with the slopes of the notes' method.
let tangents = GalleryFigure("graph-tangents") {
  let formula = try Formula("0.01x^2 + 0.1x")
  var graph = try Graph(formula, over: Limits(0, 20) ?? .unit)
  graph.tangents = [5, 10]
  return graph.figure()
}
