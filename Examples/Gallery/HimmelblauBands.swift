import NumViz

/// Himmelblau's function in bands of color with a color bar: levels by decades show all four hollows.
let himmelblauBands = GalleryFigure("contour-himmelblau-filled") {
  var contour = try Contour(
    Formula("(x^2 + y - 11)^2 + (x + y^2 - 7)^2"), over: Domain(from: -5, to: 5, dimension: 2))
  contour.levels = .log(10)
  contour.style = .filled
  return try contour.figure()
}
