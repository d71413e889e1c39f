import Calculus
import NumViz
import Testing

/// What the exact gradient says where the rules of differentiation do not hold.
///
/// The truth is worked out by hand: it is the slope of the branch to each side.
@Suite("Kinks and edges")
struct KinkTests {
  private func partials(_ text: String, _ point: [Double]) throws -> [PartialDerivative] {
    let field = try ScalarField(Formula(text), variables: point.count)
    return try #require(field.exactGradient(at: point)).partials
  }

  /// Formula, point, and the slopes from the left and from the right along each variable.
  static let kinks: [(String, [Double], [(Double?, Double?)])] = [
    ("abs(x)", [0], [(-1, 1)]),
    ("abs(x)", [-0.0], [(-1, 1)]),
    ("sqrt(x^2)", [0], [(-1, 1)]),
    ("abs(x) + x", [0], [(0, 2)]),
    ("relu(x)", [0], [(0, 1)]),
    ("exp(-abs(x))", [0], [(1, -1)]),
    ("abs(sin(x))", [0], [(-1, 1)]),
    ("abs(x^2 - 1)", [1], [(-2, 2)]),
    ("sqrt(x^2 - 2*x + 1)", [1], [(-1, 1)]),
    ("sqrt(1 - cos(x))", [0], [(-0.5.squareRoot(), 0.5.squareRoot())]),
    ("acos(cos(x))", [0], [(-1, 1)]),
    ("softplus(abs(x))", [0], [(-0.5, 0.5)]),
    // The point is the double next to π/2 or π: f turns there as far as rounding can tell.
    ("asin(sin(x))", [.pi / 2], [(1, -1)]),
    ("acos(cos(x))", [.pi], [(1, -1)]),
    ("sqrt(1 - sin(x))", [.pi / 2], [(-0.5.squareRoot(), 0.5.squareRoot())]),
    ("if(x < 0, x, 2*x)", [0], [(1, 2)]),
    ("max(x, x^3)", [1], [(1, 3)]),
    ("max(x^2, x)", [0], [(0, 1)]),
    ("sin(pi*x)*floor(x)", [0], [(-.pi, 0)]),
    ("(x - floor(x))*(x - floor(x) - 1)", [3], [(1, -1)]),
    ("1e-300*abs(x)", [0], [(-1e-300, 1e-300)]),
    // An edge of the domain: there is a slope on one side only.
    ("x^1.5", [0], [(nil, 0)]),
    ("x*sqrt(x)", [0], [(nil, 0)]),
    ("sqrt(x)*sqrt(x)", [0], [(nil, 1)]),
    ("exp(x) + (-x)^2.5", [0], [(1, nil)]),
    ("if(x <= 0, 2*x, 1/(x - x))", [0], [(2, nil)]),
    // From the right it is vertical.
    ("if(x < 0, 3*x, sqrt(x))", [0], [(3, nil)]),
    // Several variables.
    ("max(x, y)", [1, 1], [(0, 1), (0, 1)]),
    ("min(x, 2*y)", [2, 1], [(1, 0), (2, 0)]),
    ("abs(x - y) + x - y", [3, 3], [(0, 2), (-2, 0)]),
    ("sqrt(x^2 + y^2)", [0, 0], [(-1, 1), (-1, 1)]),
    ("hypot(x, y)", [0, 0], [(-1, 1), (-1, 1)]),
    ("norm(x)", [0, 0, 0], [(-1, 1), (-1, 1), (-1, 1)]),
    ("abs(x - 1) + abs(y + 2)", [1, -2], [(-1, 1), (-1, 1)]),
    ("max(x, y, 0)", [0, 0], [(0, 1), (0, 1)]),
  ]

  @Test("a kink has the slopes of both its sides, and no derivative", arguments: kinks)
  func kink(text: String, point: [Double], slopes: [(Double?, Double?)]) throws {
    for (partial, (left, right)) in zip(try partials(text, point), slopes) {
      guard case .oneSided(let computedLeft, let computedRight) = partial.status else {
        Issue.record("\(partial.status)")
        continue
      }
      #expect(isNear(computedLeft, left) && isNear(computedRight, right), "\(partial.status)")
      #expect(partial.derivative.isNaN && !partial.notes.isEmpty)
    }
  }

  /// Slopes are the products and sums of a handful of rounded numbers.
  private func isNear(_ number: Double?, _ truth: Double?) -> Bool {
    guard let number, let truth else { return number == nil && truth == nil }
    return abs(number - truth) <= 4 * truth.ulp
  }

  /// Formula, point, gradient: steps with a kink that the formula as a whole has not.
  static let smooth: [(String, [Double], [Double])] = [
    ("abs(x)*x", [0], [0]), ("abs(x)^3", [0], [0]), ("abs(x)^1.5", [0], [0]), ("abs(x) - abs(x)", [0], [0]),
    ("max(x, x)", [1], [1]), ("max(x^2, -x^2)", [0], [0]), ("sqrt(x^4)", [0], [0]), ("(x^2)^0.75", [0], [0]),
    ("cbrt(x^3)", [0], [1]), ("cbrt(x)^3", [0], [1]), ("cos(abs(x))", [0], [0]), ("relu(x)^2", [0], [0]),
    ("x*sqrt(abs(x))", [0], [0]), ("abs(1 - sin(x))", [.pi / 2], [0]), ("max(sin(x), 1)", [.pi / 2], [0]),
    ("sqrt(x^2)*0 + x", [0], [1]), ("round(x)", [2], [0]),
    ("floor(x)", [2.5], [0]),
    ("if(x < 0, -x^2, x^2)", [0], [0]), ("if(x <= 0, 0, exp(-1/x))", [0], [0]), ("exp(-1/x^2)", [0], [0]),
    ("if(x == 0, 1, sin(x)/x)", [0], [0]), ("if(x == 0, 0, x^2*sin(1/x))", [0], [0]),
    ("if(x <= 0, 0, x^2*log(x))", [0], [0]), ("if(not (x == 1), x^2, 1)", [1], [2]),
    ("abs(x)*abs(y)", [0, 0], [0, 0]), ("norm(x)^2", [0, 0, 0], [0, 0, 0]),
    ("hypot(x, y)*abs(x)", [0, 0], [0, 0]),
    ("x^y", [0, 2], [0, 0]), ("x^y", [0, 1], [1, 0]), ("atan2(y, x)", [1, 0], [0, 1]),
    ("min(1/x, 3) + y", [2, 1], [-0.25, 1]), ("1/(1 + exp(-x))", [-1000], [0]),
    ("min(exp(x), 3)", [1000], [0]),
  ]

  @Test("where the slopes agree there is a derivative", arguments: smooth)
  func differentiable(text: String, point: [Double], gradient: [Double]) throws {
    let partials = try partials(text, point)
    #expect(partials.map(\.status) == gradient.map { _ in .ok })
    #expect(zip(partials, gradient).allSatisfy { abs($0.derivative - $1) <= 4 * $1.ulp })
  }

  static let jumps = [
    ("floor(x)", 2), ("ceil(x)", 2), ("round(x)", 2.5), ("sign(x)", 0), ("if(x < 0, 1, 2)", 0),
    ("x - floor(x)", 3),
    ("if(x == 0, 0, sin(x)/x)", 0), ("atan(1/x)", 0), ("tanh(1/x)", 0), ("min(1/x, 3)", 0), ("0^x", 0),
    ("if(not (x == 1), x^2, 3)", 1),
  ]

  @Test("a jump is not differentiable", arguments: jumps)
  func jump(text: String, x: Double) throws {
    let partial = try partials(text, [x])[0]
    #expect(partial.status == .notDifferentiable && partial.notes.first == .jump && partial.derivative.isNaN)
  }

  static let vertical: [(String, Double, [DerivativeNote])] = [
    ("sqrt(x)", 0, [.undefinedOn(.left)]), ("x^0.5", 0, [.undefinedOn(.left)]), ("cbrt(x)", 0, []),
    ("sqrt(abs(x))", 0, []), ("asin(x)", 1, [.undefinedOn(.right)]), ("acos(x)", -1, [.undefinedOn(.left)]),
    ("acosh(x)", 1, [.undefinedOn(.left)]), ("sqrt(1 - x^2)", 1, [.undefinedOn(.right)]),
    ("exp(sqrt(x))", 0, [.undefinedOn(.left)]),
  ]

  @Test("a vertical graph has an infinite slope", arguments: vertical)
  func infinite(text: String, x: Double, edges: [DerivativeNote]) throws {
    let partial = try partials(text, [x])[0]
    #expect(partial.status == .infinite && partial.notes == [.vertical] + edges && partial.derivative.isNaN)
  }

  @Test(
    "without a value there is no derivative",
    arguments: ["log(x)", "1/x", "log(x - 1)", "abs(x)/x", "x*log(x)"])
  func undefined(text: String) throws {
    let gradient = try #require(try ScalarField(text).exactGradient(at: [0, 7]))
    #expect(gradient.partials.allSatisfy { $0.status == .undefined && $0.notes == [.undefinedAtPoint] })
    #expect(gradient.components.allSatisfy { $0.isNaN })
  }

  @Test("a lonely point has no derivative")
  func isolated() throws {
    let partial = try partials("sqrt(-x^2)", [0])[0]
    #expect(partial.status == .undefined && partial.notes == [.undefinedOn(.left), .undefinedOn(.right)])
  }

  @Test("only the variables that a kink notices lose their derivative")
  func components() throws {
    #expect(try partials("x*floor(y)", [1, 2]).map(\.status) == [.ok, .notDifferentiable])
    #expect(try partials("sum(abs(x))", [0, 1, -2]).map(\.derivative).dropFirst() == [1, -1])
    #expect(try partials("atan2(y, x)", [-1, 0]).map(\.status) == [.ok, .notDifferentiable])
    #expect(try partials("max(x)", [1, 1, 0]).map(\.status.name) == ["one-sided", "one-sided", "ok"])
  }

  @Test("an exact derivative has a bound of its rounding error, of a few units in the last place")
  func bounds() throws {
    for partial in try partials("sin(x)*cos(y)*exp(-(x^2 + y^2)/20) + abs(x)", [1.7, -2.3]) {
      let bound = try #require(partial.errorBound)
      #expect(bound > 0 && bound < 1e-14)
    }
    #expect(
      try partials("abs(x)*x", [0])[0].errorBound == nil || partials("abs(x)*x", [0])[0].errorBound == 0)
  }

  @Test("what cannot be found out is never a derivative")
  func unknown() throws {
    #expect(try partials("if(x == 0, 0, x*sin(1/x))", [0])[0].status == .notDifferentiable)
    #expect(try partials("if(x <= 0, 0, x*log(x))", [0])[0].status == .notDifferentiable)
  }

  @Test("many kinks in many variables take a bounded time")
  func manyVariables() throws {
    let count = 3_000
    let partials = try partials("sum(abs(x))", [Double](repeating: 0, count: count))
    #expect(partials.allSatisfy { $0.status != .ok })
    #expect(partials[0].status == .oneSided(left: -1, right: 1))
  }

  @Test("on a rectangle kinks and edges are not-a-number, and the rest has the bits of single points")
  func rectangle() throws {
    let field = try ScalarField("abs(x) + sqrt(y)*abs(x)*x + log(y + 1)")
    let xs = [-1, 0, 0.5]
    let ys = [-2, -1, 0, 0.25]
    let gradients = try #require(field.kernel.exactGradients(onRectangle: xs, ys))
    for (index, x) in (0..<12).map({ ($0, xs[$0 % 3]) }) {
      let single = try #require(field.exactGradient(at: [x, ys[index / 3]])).components
      #expect(
        zip(gradients, single).allSatisfy {
          $0[index].bitPattern == $1.bitPattern || ($0[index].isNaN && $1.isNaN)
        })
    }
    #expect(gradients[0][10].isNaN && gradients[0][11] == 1.5 && gradients[1][6].isNaN)
  }
}
