import Testing

@Suite("numviz functions --fn")
struct FunctionsCommandTests {
  static let table: [(arguments: [String], output: String)] = [
    (["--fn", "x0^2+x1^2"], "f(x₀, x₁) = x₀² + x₁²\n∇f(x₀, x₁) = (2x₀, 2x₁)\n"),
    (
      ["--fn", "x0^2/20+x1^2", "--tex"],
      "f(x_0, x_1) = \\frac{x_0^2}{20} + x_1^2\n\\nabla f(x_0, x_1) = \\left(\\frac{x_0}{10},\\, 2x_1\\right)\n"
    ),
    (["--fn", "x**3", "--tex"], "f(x) = x^3\nf'(x) = 3x^2\n"),
    (["--fn", "x**3", "--unicode"], "f(x) = x³\nf′(x) = 3x²\n"),
    (["--fn", "a x^2", "--param", "a=2"], "f(x) = ax²\nf′(x) = 2ax\n"),
  ]

  @Test("a formula and its gradient, for the notes", arguments: table)
  func typeset(arguments: [String], output: String) throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(["functions"] + arguments)
    #expect(result.status == 0 && result.errors.isEmpty)
    #expect(result.output == output)
  }

  @Test("each line of MathML is an element of its own, for every test function")
  func mathML() throws {
    let program = try Program()
    defer { program.remove() }
    for name in ["rosenbrock", "ackley", "griewank", "himmelblau", "easom"] {
      let lines = try program.run(["functions", "--fn", name, "--mathml"]).output.split(separator: "\n")
      #expect(lines.count == 2)
      for line in lines {
        #expect(line.hasPrefix("<math ") && line.hasSuffix("</math>") && !line.contains("\\"), "\(line)")
      }
    }
  }

  @Test("a formula too long for a readable gradient is typeset without one, and says so")
  func long() throws {
    let program = try Program()
    defer { program.remove() }
    let formula = String(repeating: "sin(", count: 60) + "x" + String(repeating: ")", count: 60)
    let result = try program.run(["functions", "--fn", formula])
    #expect(result.status == 0 && result.output.split(separator: "\n").count == 1)
    #expect(result.errors.contains("warning:"))
  }

  @Test("a style without a formula is a mistake")
  func noFormula() throws {
    let program = try Program()
    defer { program.remove() }
    #expect(try program.run(["functions", "--tex"]).status == 64)
  }
}
