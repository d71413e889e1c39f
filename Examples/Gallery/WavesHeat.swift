import NumViz

/// A heat map of a field too fine for bands; a diverging map shows its signs, and the hole has an exact border.
let wavesHeat = GalleryFigure("contour-waves-heat") {
  var contour = try Contour(
    Formula("sin(4x) * cos(4y) * sqrt(9 - x^2 - y^2)"), over: Domain(from: -3, to: 3, dimension: 2))
  contour.style = .heat
  contour.colorMap = .diverging
  return try contour.figure()
}
