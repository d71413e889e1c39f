import NumViz

/// The partial derivatives of x0² + x1² at (3, 4): two cuts of the surface, and the slopes 6 and 8 on them.
let slicesOfBowl = GalleryFigure("slices-bowl") {
  let grid = try Grid(Domain(from: -5, to: 5, dimension: 2), counts: [41])
  let slices = try Slices(Formula("x0^2 + x1^2"), at: (3, 4), on: grid)
  guard let sampled = try slices.sampled() else { preconditionFailure("the gradient there is (6, 8)") }
  return slices.panel(sampled)
}
