extension TestFunction {
  /// Quadratics, polynomials and saddles of two variables.
  var factsOfPolynomials: TestFunctionFacts {
    switch self {
    case .saddle:
      TestFunctionFacts("x0^2 - x1^2", [(-2, 2), (-2, 2)], start: [-1.5, 0.01], minima: [])
    case .monkeySaddle:
      TestFunctionFacts("x0^3 - 3x0*x1^2", [(-2, 2), (-2, 2)], start: [1.5, 0.1], minima: [])
    case .booth:
      TestFunctionFacts(
        "(x0 + 2x1 - 7)^2 + (2x0 + x1 - 5)^2", [(-10, 10), (-10, 10)], start: [-8, 6],
        minima: [([1, 3], 0)])
    case .matyas:
      TestFunctionFacts(
        "0.26(x0^2 + x1^2) - 0.48x0*x1", [(-10, 10), (-10, 10)], start: [-8, 4], minima: [([0, 0], 0)])
    case .beale:
      TestFunctionFacts(
        "(1.5 - x0 + x0*x1)^2 + (2.25 - x0 + x0*x1^2)^2 + (2.625 - x0 + x0*x1^3)^2",
        [(-4.5, 4.5), (-4.5, 4.5)], start: [1, -1.5], minima: [([3, 0.5], 0)])
    case .himmelblau:
      TestFunctionFacts(
        "(x0^2 + x1 - 11)^2 + (x0 + x1^2 - 7)^2", [(-5, 5), (-5, 5)], start: [0, 0],
        minima: [
          ([3, 2], 0), ([-2.805118086952745, 3.131312518250573], 0),
          ([-3.779310253377747, -3.283185991286169], 0), ([3.584428340330492, -1.8481265269644036], 0),
        ])
    default:
      TestFunctionFacts(
        "x0^2/20 + x1^2", [(-10, 10), (-5, 5)], start: [-7, 2], minima: [([0, 0], 0)])
    }
  }
}
