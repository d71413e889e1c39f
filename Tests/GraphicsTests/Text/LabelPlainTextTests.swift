import Graphics
import Testing

@Suite struct LabelPlainTextTests {
  @Test(
    "a label reads well in plain characters",
    arguments: [
      ("", ""), ("plain 글", "plain 글"), ("$-\\nabla f$", "−∇f"), ("$x_0^2/20 + x_1^2$", "x₀²/20 + x₁²"),
      ("$f(x_0, x_1) = x_0^2 - 1$", "f(x₀, x₁) = x₀² − 1"),
      ("$\\frac{\\partial f}{\\partial x_0}$", "∂f/∂x₀"),
      ("$\\frac{a+b}{2}$", "(a + b)/2"), ("$\\frac{1}{\\frac{2}{3}}$", "1/(2/3)"), ("$\\sqrt{x}$", "√x"),
      ("$\\sqrt{20}$", "√20"),
      ("$\\sqrt[3]{x}$", "∛x"), ("$\\sqrt[5]{x + 1}$", "⁵√(x + 1)"), ("$\\lfloor x \\rfloor$", "⌊x⌋"),
      ("$\\sqrt{x_0}$", "√x₀"), ("$\\sqrt{xy}$", "√(xy)"), ("$\\sqrt{x+1}$", "√(x + 1)"),
      ("$x^{n+1}$", "x^(n + 1)"),
      ("$x^{-1}$", "x⁻¹"), ("$10^{-12}$", "10⁻¹²"), ("$x_{10}$", "x₁₀"), ("$x_i$", "x_i"), ("$e^x$", "e^x"),
      ("$\\left|x\\right|$", "|x|"), ("$\\lVert\\nabla f\\rVert$", "‖∇f‖"), ("$\\sin x$", "sin x"),
      ("$2\\sin x$", "2 sin x"),
      ("$x \\to 0$", "x → 0"), ("$\\mathbf{x}_k$", "xₖ"), ("$\\eta = 0.1$", "η = 0.1"),
      ("값 $f'$의 수", "값 f′의 수"),
    ])
  func text(label: String, plain: String) throws {
    #expect(try Label(label).plainText == plain)
  }

  @Test("mathematics that is not in the subset is shown as it is written")
  func fallback() {
    #expect(Label.mathematics("\\foo").plainText == "\\foo")
    #expect(Label.mathematics("x_0").plainText == "x₀")
  }
}
