import Testing

@testable import Formulas

@Suite("Error bounds")
struct ErrorBoundTests {
  /// Formula, point, and the exact value there as a double and what it lacks, from 60 digits of mpmath; every
  /// number of the formula is its double, as is the point.
  static let table: [(String, [Double], Double, Double)] = [
    ("exp(x*y)", [1.3, 1.1], 4.178699191923247, -1.7065175206794411e-16),
    ("expm1(x*y)", [1.3, 1.1], 3.178699191923247, -1.7065175206794411e-16),
    ("log(x*y)", [3.3, 1.1], 1.2892326482767595, -1.0240867731655843e-16),
    ("log2(x*y)", [3.3, 1.1], 1.8599695482210261, -7.743504804081268e-17),
    ("log10(x*y)", [3.3, 1.1], 0.5599066250361125, -1.803707088990663e-17),
    ("log1p(x*y)", [-0.3, 1.1], -0.40047756659712536, 2.629943590044376e-17),
    ("sqrt(x*y)", [3.3, 1.1], 1.905255888325765, -4.1610255015034934e-17),
    ("cbrt(x*y)", [1.3, 1.1], 1.1266231713345758, 1.628099909682472e-17),
    ("sin(x*y)", [1.3, 1.1], 0.9901045603371779, -4.5700320894648095e-17),
    ("cos(x*y)", [1.3, 1.1], 0.1403316058467365, -1.2541677893129237e-17),
    ("tan(x*y)", [1.3, 1.1], 7.05546376643422, -3.697163951988411e-16),
    ("asin(x*y)", [0.83, 1.15], 1.2679785914893897, 3.567749070952349e-17),
    ("acos(x*y)", [0.83, 1.15], 0.3028177353055068, 2.555484924784417e-17),
    ("atan(x*y)", [1.3, 1.1], 0.9605398459392694, 2.318272198344186e-17),
    ("sinh(x*y)", [1.3, 1.1], 1.9696951348397462, -5.463794948247291e-17),
    ("cosh(x*y)", [1.3, 1.1], 2.209004057083501, -1.160138025854712e-16),
    ("tanh(x*y)", [1.3, 1.1], 0.8916665990375279, 2.372053649218819e-17),
    ("asinh(x*y)", [1.3, 1.1], 1.1552963513403973, 1.0335694716046623e-16),
    ("acosh(x*y)", [1.7, 1.1], 1.2384200908398348, 6.622863682002477e-17),
    ("atanh(x*y)", [0.83, 1.15], 1.880088679638051, 1.0794970318434623e-16),
    ("sigmoid(x*y)", [1.3, 1.1], 0.8069013157667836, 6.557234230880016e-18),
    ("softplus(x*y)", [1.3, 1.1], 1.6445539034848324, -9.839390282284704e-17),
    ("gauss(x*y)", [1.3, 1.1], 0.12939312864329125, 1.2648825851507302e-17),
    ("erf(x*y)", [1.3, 1.1], 0.9568572531449688, 5.041608217791684e-17),
    ("atan2(x/3, y/7)", [1.3, 4.7], 0.5731276676813573, 5.3286630907554823e-17),
    ("hypot(x/3, y/7)", [1.3, 4.7], 0.7991208321076294, 2.537702293140963e-17),
    ("min(x/3, y/7)", [1.3, 4.7], 0.43333333333333335, 0),
    ("max(x/3, y/7)", [1.3, 4.7], 0.6714285714285715, -3.172065784643304e-17),
    ("(1-x)^2+100*(y-x^2)^2", [1.1, 1.3], 0.8199999999999973, 1.3322676295504024e-17),
    ("(x^2+y-11)^2+(x+y^2-7)^2", [3.01, 1.99], 0.0034040199999998853, 9.314549132173727e-20),
    ("sin(x)*cos(y)*exp(-(x^2+y^2)/20)", [1.7, -2.3], -0.43892734996998245, -1.4897389505996625e-17),
    (
      "-20*exp(-0.2*sqrt((x^2+y^2)/2))-exp((cos(tau*x)+cos(tau*y))/2)+20+e", [0.01, 0.02],
      0.07651187471226549, -6.104452093225523e-18
    ),
    ("(exp(x)-1-x)/x^2", [1e-05, 0], 0.5000016666708333, -2.9299413573294685e-18),
    ("(1-cos(x))/x^2", [1e-06, 0], 0.4999999999999583, 2.2207908009354087e-17),
    ("x^1.7*y^-2.5", [3.7, 0.3], 187.55981431545905, -3.5443712900004447e-15),
    ("x^y", [3.7, 12.3], 9747229.821158329, 7.784510968525682e-10),
    ("(x+y)^40", [3.7, -12.3], 2.3984907601294897e+37, -1.2410429701428308e+21),
    ("sin(1e6*x)", [1.1, 0], 0.3832575514030343, -2.3951944231320062e-17),
    ("sqrt(x^2+1)-x", [1000000.1, 0], 4.9999994999988e-07, -3.503792164986797e-23),
    ("log(x)/(x-1)", [1.0000001, 0], 0.9999999500000033, 2.664013350331121e-18),
    ("(x-1)^7-(x^7-7*x^6+21*x^5-35*x^4+35*x^3-21*x^2+7*x-1)", [1.01, 0], 0, 0),
    ("x/3*3-x", [1.3, 0], 0, 0),
    ("1/3*x+sqrt(2)*y+pi", [1.7, 0.1], 3.849680676493769, 1.8726123037221067e-16),
    ("0.1*x+0.2*y", [3.3, 0.7], 0.47, 2.6090241078691177e-17),
    ("if(x*y < 1, sin(x/3), cos(y))", [0.7, 1.1], 0.23122180563429856, -7.604524908733029e-18),
  ]

  /// The bound and the true error, whose own error is some 1e-16 of a unit in the last place.
  private func measure(_ text: String, _ point: [Double], _ truth: (Double, Double)) throws -> (
    bound: Double, error: Double
  ) {
    let program = try Formula(text).program(variables: 2)
    let (value, bound) = program.boundedValue(at: point)
    #expect(value.bitPattern == program.value(at: point).bitPattern)
    return (bound, abs((value - truth.0) - truth.1))
  }

  @Test("the exact value lies within the bound", arguments: table)
  func holds(text: String, point: [Double], value: Double, rest: Double) throws {
    let (bound, error) = try measure(text, point, (value, rest))
    #expect(error <= bound)
  }

  @Test("the bound is not much larger than the error")
  func isTight() throws {
    var ratios: [Double] = []
    for (text, point, value, rest) in Self.table {
      let (bound, error) = try measure(text, point, (value, rest))
      ratios.append(error == 0 ? .infinity : bound / error)
    }
    ratios.sort()
    #expect(ratios[ratios.count / 2] < 15)
  }

  /// What is exact in binary arithmetic: doubling, taking differences of neighbors, choosing, cutting off.
  @Test(
    "an operation that cannot round adds nothing",
    arguments: [
      "2*x", "x/4 - 0", "x - 1.25", "max(x, y)", "if(x < y, x, 2*y)", "abs(-x)", "floor(x)",
    ])
  func exact(text: String) throws {
    #expect(try Formula(text).program(variables: 2).boundedValue(at: [1.3, 0.7]).bound == 0)
  }

  @Test("a literal is its double, but a folded constant and a constant with a name have rounding errors")
  func constants() throws {
    let bounds = try ["0.1", "1/3", "pi", "sqrt(2)", "0.5"].map {
      try Formula($0).program(variables: 1).boundedValue(at: [0]).bound
    }
    #expect(bounds[0] == 0 && bounds[4] == 0)
    #expect(
      bounds[1] >= (1.0 / 3).ulp / 2 && bounds[2] >= Double.pi.ulp / 2
        && bounds[3] >= 2.0.squareRoot().ulp / 2)
  }

  @Test("where rounding may decide a branch or a step, the bound covers both")
  func jumps() throws {
    // 3·0.1 rounds up to the double 0.30000000000000004, and is below it in exact arithmetic.
    let point = [0.1, 0.30000000000000004]
    for text in [
      "if(x*3 < y, 7, 5)", "if(x*3 >= y and x > 0, 7, 5)", "2*floor(x*3/y)", "sign(x*3 - y)",
    ] {
      #expect(try Formula(text).program(variables: 2).boundedValue(at: point).bound >= 1, "\(text)")
    }
    #expect(try Formula("if(x > 0.1, 7, 5)").program(variables: 2).boundedValue(at: point).bound == 0)
  }

  @Test(
    "where nothing is known the bound is infinite",
    arguments: ["log(x)", "1/x", "exp(1000 + x)", "1/(y*3 - 0.3*3)", "log(y*3 - 0.9)"])
  func unknown(text: String) throws {
    #expect(try Formula(text).program(variables: 2).boundedValue(at: [0, 0.3]).bound == .infinity)
  }

  @Test("the bound of a long sum grows with its length, not with its square")
  func longSums() throws {
    let count = 10_000
    let program = try Formula("sum(sin(x))").program(variables: count)
    let (value, bound) = program.boundedValue(at: (0..<count).map { Double($0) / Double(count) })
    // Sum of sin(k/n) ≈ n(1 − cos 1); each of n sums rounds by at most half a unit.
    #expect(bound > 0 && bound < Double(count) * value.ulp)
  }

  @Test("a gradient has bounds too", arguments: [[1.1, 1.3], [-1.7, 2.9]])
  func gradients(point: [Double]) throws {
    let program = try Formula("(1-x)^2+100*(y-x^2)^2").program(variables: 2)
    let bounds = program.gradient.boundedValues(at: point).map(\.bound)
    #expect(bounds.count == 3 && bounds.allSatisfy { $0 > 0 && $0 < 1e-11 })
  }
}
