import NumViz

/// The fields around a minimum, a maximum, a saddle and a monkey saddle, side by side in one figure.
let criticalPoints = GalleryFigure("panel-critical-points") {
  let formulas = ["x^2 + y^2", "-x^2 - y^2", "x^2 - y^2", "x^3 - 3x*y^2"]
  let figures = try formulas.map { text in
    let grid = try Grid(Domain(from: -1, to: 1, dimension: 2), counts: [11])
    var quiver = try Quiver(Formula(text), on: grid)
    quiver.pivot = .middle
    return quiver.figure()
  }
  return PanelFigure(figures, columns: 2)
}
