import NumViz

/// The V curve: the error of three difference quotients of exp at 1 against their step.
let stepSizes = GalleryFigure("stepsize-exp") {
  let formula = try Formula("exp(x)")
  let field = try ScalarField(formula, variables: 1)
  guard let study = StepSizeStudy(of: field, at: [1]) else { preconditionFailure("exp has a derivative") }
  var graph = StepSizeGraph(study)
  graph.name = FieldName(formula, variables: 1)
  graph.page = Page(width: 640)
  return graph.figure()
}
