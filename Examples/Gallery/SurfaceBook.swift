import NumViz

/// The book's figure 4-8: x0² + x1² as a wireframe in the view of the print, hidden lines lighter.
let surfaceBook = GalleryFigure("surface-wireframe-book") {
  let grid = try Grid(Domain(from: -3, to: 2.75, dimension: 2), spacing: 0.25)
  var surface = try Surface(Formula("x0^2 + x1^2"), on: grid)
  surface.style = .wireframe
  surface.view = NamedView.book.view
  surface.page = Page(theme: NamedTheme.book.theme)
  return try surface.figure()
}
