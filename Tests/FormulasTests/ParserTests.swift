import Testing

@testable import Formulas

@Suite("Parser")
struct ParserTests {
  /// Formula, point, value: each value follows from the rules of arithmetic by hand.
  static let values: [(String, [Double], Double)] = [
    ("-2^2", [], -4), ("2^3^2", [], 512), ("2^-1", [], 0.5), ("1/2", [], 0.5), ("2**3", [], 8),
    ("-2^-2", [], -0.25), ("2^-x^2", [2], 0.0625), ("2*-3^2", [], -18), ("1-2-3", [], -4), ("8/4/2", [], 1),
    ("--3", [], 3), ("+3", [], 3), ("3-+-2", [], 5), ("1/2x", [4], 2), (".5+5.", [], 5.5),
    ("1e3x", [2], 2000),
    ("2x0", [5], 10), ("2(x0+1)", [5], 12), ("3sin(x0)", [0], 0), ("(x+1)(x-1)", [3], 8),
    ("x0 x1", [3, 4], 12),
    ("x(x+1)", [3], 12), ("2x^2", [3], 18), ("2pi x / pi", [3], 6), ("x0(x1)^2", [2, 3], 18),
    ("|x|", [-3], 3), ("|x||y|", [-3, 4], 12), ("||x|-5|", [-3], 2), ("2|x-1|x", [3], 12), ("|-|x||", [3], 3),
    ("x[0]**2 + x[1]**2", [3, 4], 25), ("np.sum(x**2)", [3, 4], 25), ("np.sum(x**2)", [1, 2, 3], 14),
    ("np.sqrt(x[0])", [9], 3), ("np.linalg.norm(x)", [3, 4], 5), ("math.pi - pi", [], 0),
    ("numpy.abs(x[0])", [-1], 1),
    ("x₀² + x₁²", [3, 4], 25), ("x⁻¹", [4], 0.25), ("x¹⁰", [2], 1024), ("2×3·4−1÷2", [], 23.5),
    ("π - pi", [], 0),
    ("2πx/π", [3], 6), ("τ/π", [], 2), ("√x", [9], 3), ("√(x+7)", [9], 4), ("2√x²", [9], 18),
    ("x_0 + x_1", [3, 4], 7), ("（x０＋１）＊２", [3], 8), ("x[-1]", [3, 4, 5], 5),
    ("if(x > 1, 10, 20)", [2], 10), ("if(x ≥ 1 and not x == 2, 10, 20)", [2], 20),
    ("if(x < 0 || x > 1, 1, 2)", [0.5], 2), ("if((x < 0) && (y > 1) or x != x, 1, 2)", [-1, 2], 1),
    ("np.where(x[0] > x[1], x[0], x[1])", [3, 4], 4),
    ("max(x, y, 3)", [1, 2], 3), ("np.maximum(x, 0)", [-1], 0), ("min(x)", [2], 2),
    ("max(x[1:])", [9, 2, 3], 3),
    ("sum(x0, x1, 1)", [3, 4], 8), ("mean(x^2)", [1, 2, 3], 14.0 / 3), ("prod(x)", [2, 3, 4], 24),
    ("dot(x, x)", [3, 4], 25), ("norm(x, y)", [3, 4], 5), ("sum(x - mean(x))", [1, 2, 6], 0),
    ("sum(100*(x[1:] - x[:-1]^2)^2 + (1 - x[:-1])^2)", [1, 2, 3], 201), ("sum(index(x)*x)", [1, 1, 2], 9),
    ("sum(if(x > 0, x, 0))", [1, -5, 2], 3), ("x + y + z", [1, 2, 3], 6), ("y^2", [9, 3], 9),
    ("arctan(x) - atan(x)", [1], 0), ("ln(e)", [], 1), ("pow(x, 3)", [2], 8), ("e^x/exp(x)", [1.7], 1),
    ("and1 + not_", [], 3),
  ]

  @Test("a formula means what its spelling means in mathematics and in the notes", arguments: values)
  func meaning(text: String, point: [Double], value: Double) throws {
    let parameters = text.contains("and1") ? ["and1": 1.0, "not_": 2.0] : [:]
    #expect(try Formula(text, parameters: parameters).value(at: point) == value)
  }

  @Test("the number of variables follows from the names, or is open where the whole vector is used")
  func variableCount() throws {
    let table: [(String, VariableCount)] = [
      ("1", .exactly(0)), ("x", .exactly(1)), ("x0", .exactly(1)), ("x1", .exactly(2)), ("y", .exactly(2)),
      ("x + z", .exactly(3)), ("x9", .exactly(10)), ("sum(x)", .atLeast(1)), ("sum(x) + x3", .atLeast(4)),
      ("sum(x[1:])", .atLeast(2)), ("x[-3]", .atLeast(3)), ("max(x, 1)", .exactly(1)),
      ("max(x)", .atLeast(1)),
    ]
    for (text, count) in table { #expect(try Formula(text).variableCount == count, "\(text)") }
  }

  @Test("parameters are names with values")
  func parameters() throws {
    #expect(try Formula("a x^2 + 베타", parameters: ["a": 2, "베타": 1]).value(at: [3]) == 19)
    #expect(try Formula("(a+b)(a-b)", parameters: ["a": 5, "b": 3]).value(at: []) == 16)
    #expect(try Formula("x y", parameters: ["y": 2]).value(at: [3]) == 6)
  }
}
