import Testing

@testable import Formulas

@Suite("Exact Hessians")
struct HessianTests {
  /// Formula, point, and ∂²f/∂x², ∂²f/∂x∂y, ∂²f/∂y² there: differences of order 4 with h = 1e-12 and 60 digits of
  /// mpmath.
  static let table: [(String, [Double], [Double])] = [
    ("(1-x)^2+100*(y-x^2)^2", [1.0, 1.0], [802.0, -400.0, 200.0]),
    ("(1-x)^2+100*(y-x^2)^2", [-1.2, 1.0], [1329.9999999999998, 480.0, 200.0]),
    ("(1-x)^2+100*(y-x^2)^2", [0.3, -2.7], [1190.0, -120.0, 200.0]),
    ("(x^2+y-11)^2+(x+y^2-7)^2", [3.0, 2.0], [74.0, 20.0, 34.0]),
    ("(x^2+y-11)^2+(x+y^2-7)^2", [-0.27, -0.92], [-44.8052, -4.76, -16.923199999999998]),
    ("(x^2+y-11)^2+(x+y^2-7)^2", [1.3, 0.7], [-18.919999999999998, 8.0, -14.92]),
    ("exp(x*y)*sin(x+y)", [0.3, 1.1], [0.807974658042234, 0.783327055108069, -1.105512214425469]),
    ("exp(x*y)*sin(x+y)", [-2.3, 1.7], [0.03484976632180613, 0.0343203741621955, -0.12462907122304646]),
    (
      "sin(x)*cos(y)*exp(-(x^2+y^2)/20)", [1.7, -2.3],
      [0.4507453205653491, -0.11706174551467327, 0.6855774279492121]
    ),
    (
      "sin(x)*cos(y)*exp(-(x^2+y^2)/20)", [0.1, 5.5],
      [-0.020245070753244953, 0.06913133276521452, -0.029491772261581936]
    ),
    ("x^y", [1.7, 2.3], [3.5059511835748993, 4.426124376066769, 0.9541425333003595]),
    ("x^y", [0.2, -1.3], [605.72040301392, 125.28766543431604, 20.98985607176981]),
    ("atan2(y,x)", [1.7, 2.3], [0.11686922005487774, 0.03586779132119009, -0.11686922005487774]),
    ("atan2(y,x)", [-0.2, 0.3], [-7.100591715976332, 2.9585798816568043, 7.100591715976332]),
    ("hypot(x,y)^3", [1.7, 2.3], [11.611604199172463, 4.10129832147826, 14.1290251637627]),
    ("hypot(x,y)^3", [-0.003, 0.3], [0.9001349943753937, -0.008999550033747188, 1.8000000022497749]),
    (
      "log(1+exp(x-y))*sqrt(1+x^2)", [1.7, 2.3], [1.119096863078055, -0.7566540081968264, 0.4512330546074524]
    ),
    (
      "log(1+exp(x-y))*sqrt(1+x^2)", [-3.0, 0.3],
      [0.04213848442006143, -0.07473892404285956, 0.1084847171976031]
    ),
    (
      "tanh(x*y)+sigmoid(x)-softplus(y)", [0.7, -1.3],
      [1.0953088462067386, -0.1499712234489391, 0.17089982745819973]
    ),
    (
      "erf(x)*gauss(y)+asinh(x*y)", [0.7, -1.3], [0.4436221827206005, 0.7362156047464163, 0.775721977470056]
    ),
    ("x/y+cbrt(x)*tan(y)", [0.7, -1.3], [1.450485795119087, 5.317133808078183, -90.03121813690136]),
    (
      "asin(x/3)*acos(y/3)+atan(x*y)+atanh(x/2)*acosh(3+y)", [0.7, -1.3],
      [1.2325680804570167, 0.33911844144424663, 0.043242294888826326]
    ),
    (
      "-20*exp(-0.2*sqrt((x^2+y^2)/2))-exp((cos(tau*x)+cos(tau*y))/2)+20+e", [0.3, -1.7],
      [-9.796948386232227, -6.280728625022104, -11.297393054134345]
    ),
  ]

  @Test("second derivatives are exact within 2 ulp or 4 times the rounding noise of f", arguments: table)
  func truth(text: String, point: [Double], entries: [Double]) throws {
    let program = try Formula(text).program(variables: 2)
    let hessian = try #require(ExactDerivatives(program).hessian(at: point))
    let (value, bound) = program.boundedValue(at: point)
    // The noise of f relative to f is that of its derivatives relative to the largest of them.
    let noise = bound == 0 ? 0 : min(bound / abs(value), 1e-13) * (entries.map(abs).max() ?? 0)
    for (number, truth) in zip([hessian[0][0], hessian[0][1], hessian[1][1]], entries) {
      #expect(abs(number - truth) <= max(2 * truth.ulp, 4 * noise), "\(number) for \(truth)")
    }
    #expect(hessian[0][1] == hessian[1][0])
  }

  @Test("the error lies within the bound that the program carries along", arguments: table)
  func bounds(text: String, point: [Double], entries: [Double]) throws {
    let product = try Formula(text).program(variables: 2).hessianTimesVector
    let columns = [[1.0, 0], [0, 1]].map { product.boundedValues(at: point + $0) }
    for (bounded, truth) in zip([columns[0][0], columns[0][1], columns[1][1]], entries) {
      // The truth itself is rounded to a double.
      #expect(abs(bounded.value - truth) <= bounded.bound + truth.ulp / 2)
      #expect(bounded.bound <= 200 * truth.ulp)
    }
  }

  @Test("Rosenbrock's function of ten variables has the tridiagonal matrix that it has on paper")
  func rosenbrock() throws {
    let x = (0..<10).map { 0.3 + 0.1 * Double($0) }
    let program = try Formula("sum(100*(x[1:] - x[:-1]^2)^2 + (1 - x[:-1])^2)").program(variables: 10)
    let hessian = try #require(ExactDerivatives(program).hessian(at: x))
    for row in 0..<10 {
      for column in 0..<10 {
        let next = row < 9 ? 1200 * x[row] * x[row] - 400 * x[row + 1] + 2 : 0
        let diagonal = next + (row > 0 ? 200 : 0)
        let truth = row == column ? diagonal : abs(row - column) == 1 ? -400 * x[min(row, column)] : 0
        #expect(abs(hessian[row][column] - truth) <= 1e-12)
      }
    }
  }

  /// Kinks of f or of its derivatives, at the origin: rows of the matrix.
  ///
  /// Where one order of differentiation exists,
  /// it counts.
  static let edges: [(String, [[Double]])] = [
    ("abs(x)", [[.nan, 0], [0, 0]]),
    ("abs(x)*x + y^2", [[.nan, 0], [0, 2]]),
    ("abs(x)^3 + y^2", [[0, 0], [0, 2]]),
    ("relu(x)^2", [[.nan, 0], [0, 0]]),
    ("relu(x)^3 + x*y", [[0, 1], [1, 0]]),
    ("sqrt(x^4) + x*y", [[2, 1], [1, 0]]),
    ("cbrt(x^3)*(1 + y)", [[0, 1], [1, 0]]),
    ("if(x == 0, 1, sin(x)/x)", [[-1.0 / 3, 0], [0, 0]]),
    ("abs(x)*y", [[0, .nan], [.nan, 0]]),
    ("hypot(x, y)", [[.nan, .nan], [.nan, .nan]]),
    ("log(x) + y^2", [[.nan, .nan], [.nan, .nan]]),
    ("log(x - 1) + y^2", [[.nan, .nan], [.nan, .nan]]),
    ("exp(-1/x^2)", [[0, 0], [0, 0]]),
  ]

  @Test("a kink of f or of a derivative never gives a number", arguments: edges)
  func kinks(text: String, rows: [[Double]]) throws {
    let program = try Formula(text).program(variables: 2)
    let hessian = try #require(ExactDerivatives(program).hessian(at: [0, 0]))
    for (number, truth) in zip(hessian.joined(), rows.joined()) {
      #expect(truth.isNaN ? number.isNaN : abs(number - truth) <= 4 * truth.ulp, "\(hessian)")
    }
  }

  @Test("the program grows with f, not with the square of the variables")
  func cost() throws {
    let program = try Formula("sum(100*(x[1:] - x[:-1]^2)^2 + (1 - x[:-1])^2)").program(variables: 100)
    #expect(program.hessianTimesVector.graph.steps.count <= 20 * program.graph.steps.count)
    let many = try Formula("sum(x^2)").program(variables: ExactDerivatives.hessianLimit + 1)
    #expect(ExactDerivatives(many).hessian(at: [Double](repeating: 0, count: many.variableCount)) == nil)
  }
}
