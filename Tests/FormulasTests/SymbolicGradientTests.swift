import Testing

@testable import Formulas

@Suite("The symbolic gradient")
struct SymbolicGradientTests {
  private static let parameters = ["a": 1.5, "b": 0.75, "beta": 0.75]

  private static func count(_ formula: Formula) -> Int {
    max(formula.variableCount.minimum, formula.variableCount == .exactly(1) ? 1 : 2)
  }

  /// Formula and its gradient in plain characters; each read and compared with the one by hand.
  static let table: [(String, String)] = [
    (#"x0^2+x1^2"#, #"2x₀ ; 2x₁"#),
    (#"x0^2/20+x1^2"#, #"x₀/10 ; 2x₁"#),
    (#"(1-x0)^2+100*(x1-x0^2)^2"#, #"−2(1 − x₀) − 400x₀(x₁ − x₀²) ; 200(x₁ − x₀²)"#),
    (
      #"(x0^2+x1-11)^2+(x0+x1^2-7)^2"#,
      #"4x₀(x₀² + x₁ − 11) + 2(x₀ + x₁² − 7) ; 2(x₀² + x₁ − 11) + 4x₁(x₀ + x₁² − 7)"#
    ),
    (#"0.26*(x0^2+x1^2)-0.48*x0*x1"#, #"0.52x₀ − 0.48x₁ ; 0.52x₁ − 0.48x₀"#),
    (
      #"sin(x0)*cos(x1)*exp(-(x0^2+x1^2)/20)"#,
      #"cos(x₁)·(10 cos(x₀) − x₀ sin(x₀)) exp(−(x₀² + x₁²)/20)/10 ; −sin(x₀)·(10 sin(x₁) + x₁ cos(x₁)) exp(−(x₀² + x₁²)/20)/10"#
    ),
    (#"x0^2-x1^2"#, #"2x₀ ; −2x₁"#),
    (#"x0*x1"#, #"x₁ ; x₀"#),
    (
      #"(x0+2*x1-7)^2+(2*x0+x1-5)^2"#,
      #"2(x₀ + 2x₁ − 7) + 4(2x₀ + x₁ − 5) ; 4(x₀ + 2x₁ − 7) + 2(2x₀ + x₁ − 5)"#
    ),
    (#"sum(x^2)"#, #"2x₀ ; 2x₁"#),
    (#"sum(100*(x[1:]-x[:-1]^2)^2+(1-x[:-1])^2)"#, #"−400x₀(x₁ − x₀²) − 2(1 − x₀) ; 200(x₁ − x₀²)"#),
    (#"sum(x^4-16*x^2+5*x)/2"#, #"(4x₀³ − 32x₀ + 5)/2 ; (4x₁³ − 32x₁ + 5)/2"#),
    (#"20+sum(x^2-10*cos(2*pi*x))"#, #"2x₀ + 20π sin(2πx₀) ; 2x₁ + 20π sin(2πx₁)"#),
    (#"norm(x)"#, #"x₀/√(x₀² + x₁²) ; x₁/√(x₀² + x₁²)"#),
    (#"mean(x^2)"#, #"x₀ ; x₁"#),
    (#"prod(x)"#, #"x₁ ; x₀"#),
    (#"dot(x,x)"#, #"2x₀ ; 2x₁"#),
    (#"sqrt(x0^2+x1^2)"#, #"x₀/√(x₀² + x₁²) ; x₁/√(x₀² + x₁²)"#),
    (#"hypot(x,y)"#, #"x/√(x² + y²) ; y/√(x² + y²)"#),
    (#"1/(x0^2+x1^2)"#, #"−2x₀/(x₀² + x₁²)² ; −2x₁/(x₀² + x₁²)²"#),
    (#"log(x0^2+x1^2)"#, #"2x₀/(x₀² + x₁²) ; 2x₁/(x₀² + x₁²)"#),
    (#"x^2"#, #"2x"#),
    (#"0.01*x^2+0.1*x"#, #"0.02x + 0.1"#),
    (#"x^3-3x"#, #"3x² − 3"#),
    (#"x^4/4"#, #"x³"#),
    (#"exp(-x^2)"#, #"−2x exp(−x²)"#),
    (#"x*exp(-x)"#, #"(1 − x) exp(−x)"#),
    (#"exp(2x)/2"#, #"exp(2x)"#),
    (#"1/x"#, #"−1/x²"#),
    (#"1/x^2"#, #"−2/x³"#),
    (#"sqrt(x)"#, #"1/(2√x)"#),
    (#"x^(1/3)"#, #"1/(3x^(2/3))"#),
    (#"x^1.5"#, #"1.5√x"#),
    (#"cbrt(x)"#, #"1/(3(∛x)²)"#),
    (#"sin(x)^2"#, #"2 sin(x) cos(x)"#),
    (#"sin(x)*cos(x)"#, #"cos²(x) − sin²(x)"#),
    (#"tan(x)"#, #"1/cos²(x)"#),
    (#"tanh(x)"#, #"1 − tanh²(x)"#),
    (#"sigmoid(x)"#, #"sigmoid(x)·(1 − sigmoid(x))"#),
    (#"relu(x)"#, #"if(x > 0, 1, 0)"#),
    (#"softplus(x)"#, #"sigmoid(x)"#),
    (#"gauss(x)"#, #"−2x gauss(x)"#),
    (#"erf(x)"#, #"2 exp(−x²)/√π"#),
    (#"asin(x)"#, #"1/√(1 − x²)"#),
    (#"atan(2x)"#, #"2/(1 + 4x²)"#),
    (#"atan2(y,x)"#, #"−y/(x² + y²) ; x/(x² + y²)"#),
    (#"abs(x)"#, #"sign(x)"#),
    (#"|x-1|+|y+2|"#, #"sign(x − 1) ; sign(y + 2)"#),
    (#"max(x,y)"#, #"if(x > y, 1, 0) ; if(x > y, 0, 1)"#),
    (#"max(x,0)^2"#, #"2 max(x, 0) if(x > 0, 1, 0)"#),
    (#"if(x>0, x^2, -x)"#, #"if(x > 0, 2x, −1)"#),
    (#"x^x"#, #"x^x(ln(x) + 1)"#),
    (#"2^x"#, #"2^x ln(2)"#),
    (#"a^x"#, #"a^x ln(a)"#),
    (#"a*x^2+b*y"#, #"2ax ; b"#),
    (#"log10(x)"#, #"1/(x ln(10))"#),
    (#"log2(x)"#, #"1/(x ln(2))"#),
    (#"x^y"#, #"yx^(y − 1) ; x^y ln(x)"#),
    (#"x/y"#, #"1/y ; −x/y²"#),
    (#"(x-1)*(x+1)"#, #"2x"#),
    (#"(2x+2y)^2"#, #"8(x + y) ; 8(x + y)"#),
    (#"-(x+y)^2/2"#, #"−(x + y) ; −(x + y)"#),
    (#"e^(x*y)"#, #"y exp(xy) ; x exp(xy)"#),
    (#"(x+1)/(x-1)"#, #"−2/(x − 1)²"#),
    (#"5"#, #"0 ; 0"#),
    (#"pi*x^2"#, #"2πx"#),
    (#"floor(x)"#, #"0"#),
    (#"1e300*x^2"#, #"2·10³⁰⁰x"#),
    (#"1e-7*x^2"#, #"2·10⁻⁷x"#),
    (
      #"sum(x^2)/4000-prod(cos(x/sqrt(index(x))))+1"#,
      #"x₀/2000 + sin(x₀) cos(x₁/√2) ; x₁/2000 + cos(x₀) sin(x₁/√2)/√2"#
    ),
    (
      #"-20*exp(-0.2*sqrt(0.5*(x0^2+x1^2)))-exp(0.5*(cos(2*pi*x0)+cos(2*pi*x1)))+e+20"#,
      #"2x₀ exp(−0.2√(0.5(x₀² + x₁²)))/√(0.5(x₀² + x₁²)) + π sin(2πx₀) exp(0.5(cos(2πx₀) + cos(2πx₁))) ; 2x₁ exp(−0.2√(0.5(x₀² + x₁²)))/√(0.5(x₀² + x₁²)) + π sin(2πx₁) exp(0.5(cos(2πx₀) + cos(2πx₁)))"#
    ),
    (
      #"(1.5-x0+x0*x1)^2+(2.25-x0+x0*x1^2)^2+(2.625-x0+x0*x1^3)^2"#,
      #"2(1.5 − x₀ + x₀x₁)(x₁ − 1) + 2(2.25 − x₀ + x₀x₁²)(x₁² − 1) + 2(2.625 − x₀ + x₀x₁³)(x₁³ − 1) ; 2x₀(1.5 − x₀ + x₀x₁) + 4x₀x₁(2.25 − x₀ + x₀x₁²) + 6x₀x₁²(2.625 − x₀ + x₀x₁³)"#
    ),
    (
      #"(4-2.1*x0^2+x0^4/3)*x0^2+x0*x1+(-4+4*x1^2)*x1^2"#,
      #"2x₀(4 − 2.1x₀² + x₀⁴/3) + x₀²(4x₀³/3 − 4.2x₀) + x₁ ; x₀ + 8x₁(x₁² − 1) + 8x₁³"#
    ),
    (
      #"sin(x0+x1)+(x0-x1)^2-1.5*x0+2.5*x1+1"#,
      #"cos(x₀ + x₁) + 2(x₀ − x₁) − 1.5 ; cos(x₀ + x₁) − 2(x₀ − x₁) + 2.5"#
    ),
    (#"x0^2+x1^2-x0*x1-3*x0"#, #"2x₀ − x₁ − 3 ; 2x₁ − x₀"#),
    (#"x*x*x"#, #"3x²"#),
    (#"(x^2)^0.5"#, #"x/√(x²)"#),
    (#"acosh(x)"#, #"1/√(x² − 1)"#),
    (#"log1p(x^2)"#, #"2x/(1 + x²)"#),
    (#"x/(x^2+1)"#, #"(1 − x²)/(x² + 1)²"#),
    (#"x*sqrt(x^2+1)"#, #"(2x² + 1)/√(x² + 1)"#),
    (#"x0/(x0^2+x1^2)"#, #"(x₁² − x₀²)/(x₀² + x₁²)² ; −2x₀x₁/(x₀² + x₁²)²"#),
    (#"1/(1+exp(-x))"#, #"exp(−x)/(1 + exp(−x))²"#),
    (#"x^2*y^3"#, #"2xy³ ; 3x²y²"#),
    (#"x^2*exp(-x^2-y^2)"#, #"2(x − x³) exp(−x² − y²) ; −2x²y exp(−x² − y²)"#),
    (#"2x*sin(3x)"#, #"2 sin(3x) + 6x cos(3x)"#),
    (#"(x-1)^2"#, #"2(x − 1)"#),
  ]

  @Test("a gradient is printed as a person would write it", arguments: table)
  func printed(source: String, expected: String) throws {
    let formula = try Formula(source, parameters: Self.parameters)
    let gradient = try #require(SymbolicGradient(of: formula, variables: Self.count(formula)))
    #expect(gradient.partials.map(\.unicode).joined(separator: " ; ") == expected)
  }

  /// How many partial derivatives were compared with those of the gradient's program.
  private func compare(_ formula: Formula, _ points: [[Double]]) throws -> Int {
    let count = Self.count(formula)
    guard let gradient = SymbolicGradient(of: formula, variables: count) else { return 0 }
    let program = try formula.program(variables: count)
    var compared = 0
    for point in points.map({ Array($0.prefix(count)) }) {
      // Where f has no value, neither has its gradient; some branch of it may still have one.
      guard program.value(at: point).isFinite else { continue }
      let truth = program.gradient.boundedValues(at: point).dropFirst()
      for (partial, (number, bound)) in zip(gradient.partials, truth) {
        let written = try Formula(partial.text, parameters: Self.parameters)
        let (value, error) = try written.program(variables: count).boundedValues(at: point)[0]
        // Only where both are finite, known to four digits, and off the kinks, whose slope is a matter of taste.
        guard number.isFinite, value.isFinite, bound + error <= 1e-4 * max(1, abs(number)) else { continue }
        #expect(
          abs(value - number) <= 1e-12 * abs(number) + 4 * (bound + error),
          "\(value) for \(number): ∂ of \(formula.text) is not \(partial.text) at \(point)")
        compared += 1
      }
    }
    return compared
  }

  private func points(_ random: inout SeededRandom) -> [[Double]] {
    (0..<4).map { _ in (0..<12).map { _ in Double.random(in: 0.2...3, using: &random) } }
  }

  @Test("what is printed has the values of the gradient", arguments: table)
  func values(source: String, _: String) throws {
    var random = SeededRandom(state: 7)
    let formula = try Formula(source, parameters: Self.parameters)
    let isInside = source.contains("asin") || source.contains("acosh")
    let points = points(&random).map { $0.map { source.contains("asin") ? $0 / 4 : $0 + (isInside ? 1 : 0) } }
    #expect(try compare(formula, points) > 0)
  }

  @Test("random formulas too have the values of the gradient", arguments: 0..<8)
  func randomFormulas(part: UInt64) throws {
    var random = SeededRandom(state: part)
    var compared = 0
    for seed in (part * 300)..<(part + 1) * 300 {
      guard let formula = try? Formula(RandomTree.make(seed: seed).text, parameters: Self.parameters) else {
        continue
      }
      compared += try compare(formula, points(&random))
    }
    #expect(compared > 500)
  }

  @Test("a formula too long or too deep for a gradient that could be read has none")
  func limits() throws {
    func gradient(_ source: String) throws -> SymbolicGradient? {
      SymbolicGradient(of: try Formula(source), variables: 2)
    }
    #expect(
      try gradient(String(repeating: "sin(", count: 100) + "x" + String(repeating: ")", count: 100)) == nil)
    #expect(try gradient((0..<1000).map { "x0*\($0)" }.joined(separator: "+")) == nil)
    #expect(
      try gradient((0..<40).map { "x0^2*\($0 + 1)" }.joined(separator: "+"))?.partials[0].unicode == "1640x₀")
    #expect(SymbolicGradient(of: try Formula("sum(x^2)"), variables: 33) == nil)
    #expect(SymbolicGradient(of: try Formula("x0*x1"), variables: 1) == nil)
  }
}
