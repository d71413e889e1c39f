import NumViz

/// A field with a hole, in Korean: f is undefined outside of the ellipse and inside of the circle.
let holeContours = GalleryFigure("contour-hole-korean") {
  var contour = try Contour(
    Formula("sqrt(x^2 + y^2 - 1) * sqrt(16 - x^2 - 2y^2)"), over: Domain([(-4, 4), (-3, 3)]))
  contour.style = .filled
  contour.colorMap = .cividis
  contour.language = .korean
  contour.page = Page(language: "ko")
  return try contour.figure()
}
