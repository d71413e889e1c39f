import Languages
import Testing

@testable import Formulas

@Suite("Formula errors")
struct FormulaErrorTests {
  private static func error(_ text: String, _ parameters: [String: Double] = [:]) -> FormulaError? {
    do throws(FormulaError) {
      _ = try Formula(text, parameters: parameters)
      return nil
    } catch {
      return error
    }
  }

  /// The place is marked in the text: `‹` and `›` around it.
  static let table: [(String, FormulaError.Kind)] = [
    ("‹›", .empty), ("‹› ", .empty), ("x0+‹›", .unfinished(after: "+")),
    ("‹sine›(x0)", .unknownFunction("sine", suggestion: "sin")),
    ("x0‹=›3", .assignment(definition: false)), ("f(x) ‹=› x^2", .assignment(definition: true)),
    ("y ‹=› x^2", .assignment(definition: true)), ("‹1e999›", .numberTooLarge("1e999")),
    ("x + ‹nan›", .notANumber("nan")), ("‹inf›", .notANumber("inf")), ("‹∞›", .notANumber("∞")),
    ("x0 ‹>› 3", .comparisonOutsideCondition(">")), ("1 + (x0 ‹<› 3)", .comparisonOutsideCondition("<")),
    ("sin(x ‹<› 3)", .comparisonOutsideCondition("<")), ("if(0 < x ‹<› 1, 1, 2)", .chainedComparison),
    ("if(‹x›, 1, 2)", .conditionExpected), ("if(x > 0 and ‹y›, 1, 2)", .conditionExpected),
    ("‹(›x0", .unclosed("(")), ("sin‹(›x0", .unclosed("(")), ("x0‹)›", .unopened(")")),
    ("‹|›x", .unclosed("|")),
    ("x‹[›0", .unclosed("[")), ("(x0 ‹]›", .unexpectedCharacter("]")),
    ("2 + ‹*› 3", .operandMissing(before: "*")),
    ("(‹)›", .operandMissing(before: ")")), ("x0 ‹2›", .operatorMissing), ("2 ‹3›", .operatorMissing),
    ("‹sin› x", .argumentsMissing(.sin)), ("‹sin›()", .wrongArgumentCount(.sin, given: 0)),
    ("‹sin›(1, 2)", .wrongArgumentCount(.sin, given: 2)),
    ("‹if›(x > 1, 2)", .wrongArgumentCount(.conditional, given: 2)),
    ("1‹,›5", .commaOutsideCall), ("(x‹,› y)", .commaOutsideCall), ("x ‹%› 2", .unsupportedOperator("%")),
    ("x‹!›", .unsupportedOperator("!")), ("x ‹//› 2", .unsupportedOperator("//")),
    ("x ‹$› 2", .unexpectedCharacter("$")),
    ("x0 + ‹y›", .mixedVariables("x0", "y")), ("y + ‹x[0]›", .mixedVariables("y", "x[0]")),
    ("‹x› + x1", .ambiguousVariable), ("sum(x) + ‹x›", .ambiguousVariable), ("‹x[1:]›", .vectorResult),
    ("‹sum›(x0)", .vectorExpected(.sum)), ("x + ‹norm›(y)", .vectorExpected(.norm)),
    ("sum(x[1:] ‹+› x)", .vectorLengths), ("x[‹0.5›]", .badSubscript), ("‹x[1:2]›", .badSubscript),
    ("‹x99999›", .tooManyVariables(limit: 10_000)),
    ("x[‹123456789012345678901234567890›]", .tooManyVariables(limit: 10_000)),
    ("‹xy›", .unknownName("xy", suggestion: "x*y")), ("‹alpha› x", .unknownName("alpha", suggestion: nil)),
    ("‹Sin›(x)", .unknownFunction("Sin", suggestion: "sin")),
    ("‹exq›(x)", .unknownFunction("exq", suggestion: "exp")),
    ("‹xsin›(x)", .unknownFunction("xsin", suggestion: "sin")),
    ("2‹x0x1›", .unknownName("x0x1", suggestion: "x0*x1")),
    ("np.‹random›(x)", .unknownFunction("random", suggestion: nil)),
  ]

  @Test("a mistake has its kind and its place", arguments: table)
  func places(marked: String, kind: FormulaError.Kind) throws {
    let scalars = Array(marked.unicodeScalars)
    let start = try #require(scalars.firstIndex(of: "‹"))
    let end = try #require(scalars.firstIndex(of: "›")) - 1
    let text = String(marked.filter { $0 != "‹" && $0 != "›" })
    let error = try #require(Self.error(text))
    #expect(error.kind == kind)
    #expect(error.span == start..<end, "\(marked)")
  }

  @Test("every sentence is whole in both languages", arguments: table.map(\.1))
  func sentences(kind: FormulaError.Kind) {
    let error = FormulaError(kind, at: 0..<0, in: "")
    #expect(error.sentence(in: .english).hasSuffix("."))
    #expect(error.sentence(in: .korean).hasSuffix("다."))
    #expect((error.hint(in: .english) == nil) == (error.hint(in: .korean) == nil))
  }

  @Test("a name that could be a parameter gets the option as its hint")
  func parameterHint() throws {
    let error = try #require(Self.error("alpha*x"))
    #expect(error.hint(in: .english)?.contains("--param alpha=") == true)
  }

  @Test("a parameter cannot take a name that has a meaning, nor an infinite value")
  func parameters() {
    #expect(Self.error("x", ["sin": 1])?.kind == .parameterNameTaken("sin"))
    #expect(Self.error("x", ["e": 1])?.kind == .parameterNameTaken("e"))
    #expect(Self.error("x", ["x3": 1])?.kind == .parameterNameTaken("x3"))
    #expect(Self.error("x", ["a b": 1])?.kind == .parameterNameInvalid("a b"))
    #expect(Self.error("x", ["": 1])?.kind == .parameterNameInvalid(""))
    #expect(Self.error("x", ["a": .infinity])?.kind == .parameterNotFinite("a"))
  }
}
