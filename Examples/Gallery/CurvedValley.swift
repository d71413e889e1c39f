import NumViz

/// Momentum in Rosenbrock's valley, in Korean on a dark page: it bounces between the walls before it follows the floor.
let curvedValley = GalleryFigure("descent-rosenbrock-korean-dark") {
  let field = try ScalarField("(1 - x)^2 + 100 (y - x^2)^2")
  let settings = try OptimizerSettings(.momentum, [.rate: 0.001])
  let run = DescentRun(of: field, by: settings, from: [-1.2, 1], steps: 300)
  var graph = DescentGraph(field, run, over: try Domain([(-2, 2), (-1, 3)]))
  graph.isFilled = true
  graph.name = FieldName(try Formula("(1 - x)^2 + 100 (y - x^2)^2"), variables: 2)
  graph.language = .korean
  graph.page = Page(theme: NamedTheme.dark.theme, language: "ko")
  return try graph.figure()
}
