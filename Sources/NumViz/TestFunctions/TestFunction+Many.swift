extension TestFunction {
  /// The functions of any number of variables.
  var factsOfMany: TestFunctionFacts {
    switch self {
    case .rosenbrock:
      TestFunctionFacts(
        "100(x1 - x0^2)^2 + (1 - x0)^2", [(-2, 2), (-1, 3)], start: [-1.2, 1], minima: [([1, 1], 0)],
        general: .init(
          text: "sum(100(x[1:] - x[:-1]^2)^2 + (1 - x[:-1])^2)", isForOne: false, coordinate: 1))
    case .ackley:
      TestFunctionFacts(
        "20 + e - 20exp(-0.2sqrt((x0^2 + x1^2)/2)) - exp((cos(2pi*x0) + cos(2pi*x1))/2)",
        [(-5, 5), (-5, 5)], start: [-1.6, 2.4], minima: [([0, 0], 0)],
        general: .init(text: "20 + e - 20exp(-0.2sqrt(mean(x^2))) - exp(mean(cos(2pi*x)))"))
    case .rastrigin:
      TestFunctionFacts(
        "20 + x0^2 - 10cos(2pi*x0) + x1^2 - 10cos(2pi*x1)", [(-5.12, 5.12), (-5.12, 5.12)],
        start: [-2.3, 3.4], minima: [([0, 0], 0)],
        general: .init(text: "sum(10 + x^2 - 10cos(2pi*x))"))
    case .styblinskiTang:
      TestFunctionFacts(
        "(x0^4 - 16x0^2 + 5x0 + x1^4 - 16x1^2 + 5x1)/2", [(-5, 5), (-5, 5)], start: [0, -0.5],
        minima: [
          ([-2.903534027771177, -2.903534027771177], -78.33233140754283),
          ([-2.903534027771177, 2.746802770990837], -64.19561235905536),
          ([2.746802770990837, -2.903534027771177], -64.19561235905536),
          ([2.746802770990837, 2.746802770990837], -50.058893310567885),
        ],
        general: .init(
          text: "sum(x^4 - 16x^2 + 5x)/2", coordinate: -2.903534027771177, value: -39.166165703771415))
    case .griewank:
      TestFunctionFacts(
        "1 + (x0^2 + x1^2)/4000 - cos(x0)cos(x1/sqrt(2))", [(-10, 10), (-10, 10)], start: [-4, 7],
        minima: [([0, 0], 0)],
        general: .init(text: "1 + sum(x^2)/4000 - prod(cos(x/sqrt(index(x))))"))
    default:
      TestFunctionFacts(
        "x0^2 + x1^2", [(-5, 5), (-5, 5)], start: [-3, 4], minima: [([0, 0], 0)],
        general: .init(text: "sum(x^2)"))
    }
  }
}
