import Testing

@testable import Formulas

@Suite("Differentiation")
struct DifferentiationTests {
  /// Formula, value and gradient at (3/2, 5/8), rounded from 30 digits of sympy.
  static let table: [(String, Double, [Double])] = [
    ("x0^2+x1^2", 2.640625, [3.0, 1.25]),
    ("(1-x0)^2+100*(x1-x0^2)^2", 264.3125, [976.0, -325.0]),
    ("sin(x0)*cos(x1)*exp(-(x0^2+x1^2)/20)", 0.708877810852982, [-0.05606171204170297, -0.5557491742724311]),
    ("x0^x1", 1.2884187516294856, [0.5368411465122858, 0.5224088484180356]),
    ("atan2(x1,x0)", 0.3947911196997615, [-0.23668639053254437, 0.5680473372781065]),
    ("hypot(x0,x1)", 1.625, [0.9230769230769231, 0.38461538461538464]),
    ("x0/x1+log(x0*x1)", 2.335461478862429, [2.2666666666666666, -2.24]),
    ("sqrt(x0^3+x1)/(1+x1^2)", 1.4382022471910112, [1.2134831460674158, -1.1129907839919202]),
    ("2^x0*3^-x1", 1.4234565307978018, [0.9866648809721373, -1.5638268371193407]),
    ("(x0^2+x1-11)^2+(x0+x1^2-7)^2", 92.121337890625, [-58.96875, -29.0234375]),
    ("if(x0 > 1, x0*x1, sqrt(-x0))", 0.9375, [0.625, 1.5]),
    ("if(x0 < 1, sqrt(x0 - 9), x0*x1)", 0.9375, [0.625, 1.5]),
    ("max(x0, x1) + min(x0, x1)*2", 2.75, [1, 2]),
    ("sum(x^2) + prod(x)", 3.578125, [3.625, 2.75]),
  ]

  @Test("the gradient is exact within 4 ulp of its largest term", arguments: table)
  func gradient(text: String, value: Double, gradient: [Double]) throws {
    let results = try Formula(text).program(variables: 2).gradient.values(at: [1.5, 0.625])
    #expect(abs(results[0] - value) <= 2 * value.ulp)
    let scale = max(abs(gradient[0]), abs(gradient[1]))
    for (result, truth) in zip(results.dropFirst(), gradient) {
      #expect(abs(result - truth) <= 4 * scale.ulp, "\(result) for \(truth)")
    }
  }

  @Test("the gradient of n variables costs a small multiple of f")
  func cost() throws {
    let program = try Formula("sum(100*(x[1:] - x[:-1]^2)^2 + (1 - x[:-1])^2)").program(variables: 100)
    #expect(program.gradient.graph.steps.count <= 5 * program.graph.steps.count)
    let gradient = program.gradient.values(at: [Double](repeating: 1, count: 100))
    #expect(gradient.allSatisfy { $0 == 0 })
  }
}
