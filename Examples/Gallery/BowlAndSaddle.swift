import NumViz

/// A bowl and a saddle on one scale of colors: a panel with letters, shared axes, and one bar for both.
let bowlAndSaddle = GalleryFigure("panel-bowl-saddle") {
  let figures = try ["x0^2 + x1^2", "x0^2 - x1^2"].map { formula in
    var contour = try Contour(Formula(formula), over: Domain(from: -2, to: 2, dimension: 2))
    contour.page.width = PanelFigure.standardWidth / 2
    contour.style = .filled
    contour.colorRange = Limits(-4, 8)
    return try contour.figure()
  }
  var panel = PanelFigure(figures, columns: 2)
  panel.title = try Label("A minimum, and none")
  panel.sharedAxes = [.x, .y]
  return panel
}
