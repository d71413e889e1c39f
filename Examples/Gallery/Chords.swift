import NumViz

/// Why the notes average left and right: the chords of three rules beside the tangent, in Korean.
let chords = GalleryFigure("graph-chords-korean") {
  let formula = try Formula("exp(x)")
  var graph = try Graph(formula, over: Limits(-1, 2.5) ?? .unit)
  graph.chords = Graph.Chords(at: 1, h: 1)
  graph.language = .korean
  graph.page = Page(language: "ko")
  return graph.figure()
}
