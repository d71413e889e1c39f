import NumViz

/// Himmelblau's function in a disc: a triangular grid, all arrows of one length, and color for |∇f|.
let himmelblauDisc = GalleryFigure("quiver-himmelblau-disc") {
  let grid = try Grid(Domain(from: -5, to: 5, dimension: 2), counts: [21])
  var quiver = try Quiver(Formula("(x^2 + y - 11)^2 + (x + y^2 - 7)^2"), on: grid)
  quiver.arrangement = .hexagonal
  quiver.region = Quiver.Region(try ScalarField("if(x^2 + y^2 <= 25, 1, 0)"), text: "x² + y² ≤ 25")
  quiver.lengths.mode = .constant
  quiver.pivot = .middle
  return quiver.figure()
}
