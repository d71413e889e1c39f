import Testing

@testable import Formulas

@Suite("Plain text of a tree")
struct ExpressionTextTests {
  @Test("what is printed reads back as the same tree", arguments: 0..<40)
  func roundTrip(block: Int) throws {
    var checked = 0
    for seed in UInt64(block * 100)..<UInt64(block * 100 + 100) {
      let tree = RandomTree.make(seed: seed)
      do throws(FormulaError) {
        let parsed = try Formula(tree.text, parameters: ["a": 1, "beta": 2])
        #expect(parsed.expression == tree, "\(tree.text)")
        checked += 1
      } catch {
        // A random tree may reduce what is no vector, which is no formula of the language.
        guard case .vectorExpected = error.kind else {
          Issue.record("\(tree.text): \(error.kind)")
          continue
        }
      }
    }
    #expect(checked > 50)
  }

  static let table: [(String, String)] = [
    ("x0**2+x1**2", "x0^2 + x1^2"), ("2x(3+1)", "2*x*(3 + 1)"), ("-(x+1)", "-(x + 1)"),
    ("a-(b-c)", "a - (b - c)"),
    ("(a-b)-c", "a - b - c"), ("a/(b*c)", "a/(b*c)"), ("(-a)^2", "(-a)^2"), ("-a^2", "-a^2"),
    ("a^(b^c)", "a^b^c"),
    ("(a^b)^c", "(a^b)^c"), ("a^-b", "a^(-b)"), ("a--b", "a - (-b)"), ("|x|", "abs(x)"),
    ("x[0]+x[-1]", "x0 + x[-1]"),
    ("np.sum(x**2)", "sum(x^2)"), ("if(a<b and (a>c or b>c),1,2)", "if(a < b and (a > c or b > c), 1, 2)"),
    ("√x", "sqrt(x)"), ("1e5x", "100000*x"), ("1e-7", "1e-07"),
  ]

  @Test("parentheses stand only where they are needed", arguments: table)
  func minimalParentheses(source: String, text: String) throws {
    #expect(try Formula(source, parameters: ["a": 1, "b": 2, "c": 3]).text == text)
  }
}
