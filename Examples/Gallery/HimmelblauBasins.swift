import NumViz

/// The four basins of Himmelblau's function: where gradient descent ends, for each start of a fine grid.
let himmelblauBasins = GalleryFigure("basins-himmelblau") {
  let field = try ScalarField("(x^2 + y - 11)^2 + (x + y^2 - 7)^2")
  let settings = try OptimizerSettings(.gradientDescent, [.rate: 0.01])
  var basins = try BasinGraph(field, over: TestFunction.himmelblau.domain, cells: 200, by: settings)
  basins.levels = .log(8)
  basins.name = FieldName(try Formula("(x^2 + y - 11)^2 + (x + y^2 - 7)^2"), variables: 2)
  return try basins.figure()
}
