import Languages
import Testing

@testable import Formulas

@Suite("Functions")
struct FunctionTests {
  /// Function, argument, value and derivative, rounded from 40 digits of mpmath.
  static let table: [(String, Double, Double, Double)] = [
    ("exp", 1.25, 3.4903429574618414, 3.4903429574618414),
    ("expm1", 1e-05, 1.0000050000166668e-05, 1.00001000005),
    ("log", 3.5, 1.252762968495368, 0.2857142857142857),
    ("log2", 3.5, 1.8073549220576042, 0.4121985831111324),
    ("log10", 3.5, 0.5440680443502757, 0.12408413768664338),
    ("log1p", 1e-05, 9.999950000333332e-06, 0.999990000099999),
    ("sqrt", 3.5, 1.8708286933869707, 0.2672612419124244),
    ("cbrt", 3.5, 1.5182944859378313, 0.14459947485122202),
    ("sin", 2.25, 0.7780731968879212, -0.6281736227227391),
    ("cos", 2.25, -0.6281736227227391, -0.7780731968879212),
    ("tan", 0.75, 0.9315964599440725, 1.8678719641803279),
    ("asin", 0.375, 0.3843967744956391, 1.0787197799411874),
    ("acos", 0.375, 1.1863995522992576, -1.0787197799411874),
    ("atan", 1.5, 0.982793723247329, 0.3076923076923077),
    ("sinh", 1.5, 2.1292794550948173, 2.352409615243247),
    ("cosh", 1.5, 2.352409615243247, 2.1292794550948173),
    ("tanh", 0.75, 0.6351489523872873, 0.5965858082813315),
    ("asinh", 1.5, 1.1947632172871092, 0.5547001962252291),
    ("acosh", 1.5, 0.9624236501192069, 0.8944271909999159),
    ("atanh", 0.375, 0.3942286801821351, 1.1636363636363636),
    ("sigmoid", -2.5, 0.07585818002124355, 0.07010371654510816),
    ("softplus", -2.5, 0.07888973429254963, 0.07585818002124355),
    ("gauss", 1.25, 0.2096113871510978, -0.5240284678777446),
    ("erf", 0.625, 0.623240882188418, 0.7634995357606049),
    ("abs", -2.5, 2.5, -1), ("sign", -2.5, -1, 0), ("floor", -2.5, -3, 0), ("ceil", -2.5, -2, 0),
    ("round", 2.5, 2, 0), ("relu", 2.5, 2.5, 1), ("relu", -2.5, 0, 0),
  ]

  @Test("value and derivative are right within 4 ulp: a handful of roundings of 0.5 ulp", arguments: table)
  func truth(name: String, x: Double, value: Double, derivative: Double) throws {
    let results = try Formula("\(name)(x)").program(variables: 1).gradient.values(at: [x])
    #expect(abs(results[0] - value) <= 2 * value.ulp)
    #expect(abs(results[1] - derivative) <= 4 * derivative.ulp)
  }

  @Test("a block has the bits of one value at a time", arguments: Function.allCases)
  func blocks(function: Function) throws {
    guard function.arity == 1...1, function != .index else { return }
    let program = try Formula("\(function.name)(x)").program(variables: 1)
    let x = (0..<700).map { -3.5 + Double($0) / 100 }
    let block = program.values(columns: [x])
    #expect(zip(x, block).allSatisfy { program.value(at: [$0]).bitPattern == $1.bitPattern })
  }

  @Test("each name and alias means one function, and each function has help in both languages")
  func names() {
    let names = Function.allCases.flatMap { [$0.name] + $0.aliases }
    #expect(Set(names).count == names.count)
    for function in Function.allCases {
      #expect(Function(named: function.name) == function)
      #expect(Language.allCases.allSatisfy { !function.help(in: $0).isEmpty })
    }
  }

  @Test("the rounding of large arguments does not overflow on the way")
  func extremes() throws {
    #expect(try Formula("sigmoid(x)").value(at: [-1000]) == 0)
    #expect(try Formula("sigmoid(x)").value(at: [1000]) == 1)
    #expect(try Formula("softplus(x)").value(at: [1000]) == 1000)
    #expect(try abs(Formula("hypot(x, y)").value(at: [3e200, 4e200]) - 5e200) <= 5e200.ulp)
  }
}
