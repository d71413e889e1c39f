import NumViz

/// Level lines of x0²/20 + x1², levels 1 to 7: what the book's figures 6-3 to 6-8 stand on, without their false ring.
let ravineContours = GalleryFigure("contour-ravine") {
  var contour = try Contour(Formula("x0^2/20 + x1^2"), over: Domain([(-10, 10), (-5, 5)]))
  contour.levels = .list([1, 2, 3, 4, 5, 6, 7])
  return try contour.figure()
}
