import NumViz

/// ∇f and −∇f at the same points: two fields to one scale, told apart by heads as well as by colors.
let bothSigns = GalleryFigure("quiver-both-signs") {
  let formula = try Formula("x0^2 + x1^2")
  let grid = try Grid(Domain(from: -2, to: 2, dimension: 2), counts: [13])
  var quiver = try Quiver(formula, on: grid)
  quiver.companions = [
    Quiver.Companion(NamedField(quiver.field, name: quiver.name, letter: "f"), sign: .plus)
  ]
  return quiver.figure()
}
