import NumViz

/// Rosenbrock's valley: evenly spaced levels would show its walls alone, levels by decades show its floor.
let rosenbrockContours = GalleryFigure("contour-rosenbrock-log") {
  var contour = try Contour(
    Formula("(1 - x)^2 + 100 (y - x^2)^2"), over: Domain([(-2, 2), (-1, 3)]))
  contour.levels = .log(12)
  return try contour.figure()
}
