import Testing

@testable import Formulas

@Suite("Typesetting")
struct TypesetterTests {
  /// Formula, TeX with fractions, TeX for a line of text, plain characters; read and approved by eye.
  static let table: [(String, String, String, String)] = [
    (#"x0^2/20+x1^2"#, #"\frac{x_0^2}{20} + x_1^2"#, #"x_0^2/20 + x_1^2"#, #"x₀²/20 + x₁²"#),
    (
      #"(1-x0)^2+100*(x1-x0^2)^2"#, #"(1 - x_0)^2 + 100(x_1 - x_0^2)^2"#,
      #"(1 - x_0)^2 + 100(x_1 - x_0^2)^2"#, #"(1 − x₀)² + 100(x₁ − x₀²)²"#
    ),
    (
      #"sin(x0)*cos(x1)*exp(-(x0^2+x1^2)/20)"#, #"\sin x_0 \, \cos x_1 \, e^{-(x_0^2 + x_1^2)/20}"#,
      #"\sin x_0 \, \cos x_1 \, e^{-(x_0^2 + x_1^2)/20}"#, #"sin(x₀) cos(x₁) exp(−(x₀² + x₁²)/20)"#
    ),
    (#"2*3*x"#, #"2 \cdot 3x"#, #"2 \cdot 3x"#, #"2·3x"#),
    (#"x y"#, #"x y"#, #"x y"#, #"xy"#),
    (#"-(x+1)"#, #"-(x + 1)"#, #"-(x + 1)"#, #"−(x + 1)"#),
    (#"2^-x"#, #"2^{-x}"#, #"2^{-x}"#, #"2^(−x)"#),
    (#"x^-1"#, #"x^{-1}"#, #"x^{-1}"#, #"x⁻¹"#),
    (#"sqrt(x^2+1)"#, #"\sqrt{x^2 + 1}"#, #"\sqrt{x^2 + 1}"#, #"√(x² + 1)"#),
    (#"|x|*3"#, #"\left|x\right| \cdot 3"#, #"\left|x\right| \cdot 3"#, #"|x|·3"#),
    (#"sin(x)^2"#, #"\sin^2 x"#, #"\sin^2 x"#, #"sin²(x)"#),
    (#"sin(x)*x"#, #"\sin(x) x"#, #"\sin(x) x"#, #"sin(x)·x"#),
    (#"3sin(2x)"#, #"3 \sin(2x)"#, #"3 \sin(2x)"#, #"3 sin(2x)"#),
    (#"(x+1)/(x-1)"#, #"\frac{x + 1}{x - 1}"#, #"(x + 1)/(x - 1)"#, #"(x + 1)/(x − 1)"#),
    (#"1/2*x^2"#, #"\frac{1}{2} x^2"#, #"1/2 \cdot x^2"#, #"1/2·x²"#),
    (
      #"a x^2 + alpha y^2 + rate x"#, #"a x^2 + \alpha y^2 + \mathrm{rate} x"#,
      #"a x^2 + \alpha y^2 + \mathrm{rate} x"#, #"ax² + α·y² + rate·x"#
    ),
    (#"sum(x)*2"#, #"(\sum_i x_i) \cdot 2"#, #"(\sum_i x_i) \cdot 2"#, #"(∑ᵢ xᵢ)·2"#),
    (
      #"sum(100*(x[1:]-x[:-1]^2)^2+(1-x[:-1])^2)"#, #"\sum_i (100(x_{i+1} - x_i^2)^2 + (1 - x_i)^2)"#,
      #"\sum_i (100(x_{i+1} - x_i^2)^2 + (1 - x_i)^2)"#, #"∑ᵢ (100(xᵢ₊₁ − xᵢ²)² + (1 − xᵢ)²)"#
    ),
    (
      #"sum(x^2)/4000 - prod(cos(x/sqrt(index(x)))) + 1"#,
      #"\frac{\sum_i x_i^2}{4000} - \prod_i \cos\left(\frac{x_i}{\sqrt{i}}\right) + 1"#,
      #"\sum_i x_i^2/4000 - \prod_i \cos(x_i/\sqrt{i}) + 1"#, #"∑ᵢ xᵢ²/4000 − ∏ᵢ cos(xᵢ/√i) + 1"#
    ),
    (#"norm(x)"#, #"\|\mathbf{x}\|"#, #"\|\mathbf{x}\|"#, #"‖x‖"#),
    (#"mean(x^2)"#, #"\frac{1}{n} \sum_i x_i^2"#, #"(1/n) \sum_i x_i^2"#, #"(1/n)∑ᵢ xᵢ²"#),
    (
      #"if(x>0 and y>=1, x, -y)"#, #"\mathrm{if}(x > 0 \text{ and } y \ge 1,\, x,\, -y)"#,
      #"\mathrm{if}(x > 0 \text{ and } y \ge 1,\, x,\, -y)"#, #"if(x > 0 and y ≥ 1, x, −y)"#
    ),
    (#"1e-7*x"#, #"10^{-7}x"#, #"10^{-7}x"#, #"10⁻⁷x"#),
    (#"x0^x1^2"#, #"x_0^{x_1^2}"#, #"x_0^{x_1^2}"#, #"x₀^(x₁²)"#),
    (#"(x0^x1)^2"#, #"(x_0^{x_1})^2"#, #"(x_0^{x_1})^2"#, #"(x₀^x₁)²"#),
    (#"x*(y/2)"#, #"x \frac{y}{2}"#, #"x (y/2)"#, #"x(y/2)"#),
    (#"x - -y"#, #"x - (-y)"#, #"x - (-y)"#, #"x − (−y)"#),
    (#"2pi*x"#, #"2\pi x"#, #"2\pi x"#, #"2πx"#),
    (
      #"sum(x - mean(x))"#, #"\sum_i (x_i - \frac{1}{n} \sum_j x_j)"#, #"\sum_i (x_i - (1/n) \sum_j x_j)"#,
      #"∑ᵢ (xᵢ − (1/n)∑ⱼ xⱼ)"#
    ),
    (#"x10"#, #"x_{10}"#, #"x_{10}"#, #"x₁₀"#),
  ]

  @Test("a formula is printed as mathematics prints it", arguments: table)
  func print(source: String, tex: String, inlineTeX: String, unicode: String) throws {
    let formula = try Formula(source, parameters: ["a": 1, "alpha": 2, "rate": 3])
    #expect(formula.tex == tex)
    #expect(formula.inlineTeX == inlineTeX)
    #expect(formula.unicode == unicode)
  }

  @Test("the variables keep the user's spelling")
  func variables() throws {
    #expect(try Formula("x*y").variableNames(count: 2) == ["x", "y"])
    #expect(try Formula("x0*x1").variableNames(count: 2) == ["x0", "x1"])
    #expect(try Formula("x0*x10").variableTeX(10, of: 11) == "x_{10}")
    #expect(try Formula("x*y").variableTeX(1, of: 2) == "y")
  }
}
