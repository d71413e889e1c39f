/// What is known of a test function.
struct TestFunctionFacts {
  /// The formula of any number of variables, whose lowest minimum has equal coordinates.
  struct General {
    var text: String
    /// Claims that the function of one variable is worth the name.
    var isForOne = true
    /// Each coordinate of the minimum.
    var coordinate = 0.0
    /// The value at the minimum for each variable.
    var value = 0.0
  }

  /// The formula of x0 and x1.
  var text: String
  /// The ends of the domain.
  var ends: [(Double, Double)]
  var start: [Double]
  var minima: [TestFunction.Minimum]
  var general: General?

  init(
    _ text: String, _ ends: [(Double, Double)], start: [Double], minima: [([Double], Double)],
    general: General? = nil
  ) {
    self.text = text
    self.ends = ends
    self.start = start
    self.minima = minima.map { TestFunction.Minimum(point: $0, value: $1) }
    self.general = general
  }
}

extension TestFunction {
  var facts: TestFunctionFacts {
    switch self {
    case .sphere, .rosenbrock, .ackley, .rastrigin, .styblinskiTang, .griewank: factsOfMany
    case .ravine, .saddle, .booth, .matyas, .beale, .himmelblau, .monkeySaddle: factsOfPolynomials
    default: factsOfHills
    }
  }
}
