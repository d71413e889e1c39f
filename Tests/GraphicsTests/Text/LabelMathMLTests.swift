import Foundation
import Graphics
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("MathML of a label")
struct LabelMathMLTests {
  @Test(
    "every construct has its element",
    arguments: [
      ("x_0^2", "<msubsup><mi>x</mi><mn>0</mn><mn>2</mn></msubsup>"),
      ("\\frac{a+b}{2}", "<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac>"),
      ("\\sqrt{x}", "<msqrt><mi>x</mi></msqrt>"),
      ("\\sqrt[3]{x}", "<mroot><mi>x</mi><mn>3</mn></mroot>"),
      ("\\sin x", "<mrow><mi>sin</mi><mi>x</mi></mrow>"),
      ("a < b", "<mrow><mi>a</mi><mo>&lt;</mo><mi>b</mi></mrow>"),
      ("\\nabla f", "<mrow><mo>∇</mo><mi>f</mi></mrow>"),
      ("-x^{-1}", "<mrow><mo>−</mo><msup><mi>x</mi><mrow><mo>−</mo><mn>1</mn></mrow></msup></mrow>"),
      (
        "\\left|x\\right|",
        "<mrow><mo form=\"prefix\" stretchy=\"true\">|</mo><mi>x</mi><mo form=\"postfix\" stretchy=\"true\">|</mo></mrow>"
      ),
      ("\\text{if }", "<mtext>if </mtext>"),
    ])
  func construct(tex: String, markup: String) throws {
    let whole = try Label("$\(tex)$").mathML
    #expect(whole.contains(markup), "\(whole)")
    #expect(whole.hasPrefix("<math ") && whole.hasSuffix("</math>"))
  }

  @Test(
    "the markup is well-formed XML, and each script and fraction has as many children as MathML asks for",
    arguments: [
      "", "{}", "\\frac{}{}", "x^{}", "_0", "\\frac{\\sqrt{x_0^2+1}}{\\left(a'+b\\right)^{2}} \\quad & \\%",
      "<>", "x^\\, \\sqrt[\\,]\\,",
      "기울기", "\\mathbf{x}_k \\to \\infty",
    ])
  func wellFormed(tex: String) throws {
    guard let label = try? Label("$\(tex)$") else { return }
    let document = try XMLDocument(xmlString: label.mathML)
    let needed = ["mfrac": 2, "msup": 2, "msub": 2, "msubsup": 3, "mroot": 2]
    func check(_ node: XMLNode) {
      if let count = node.name.flatMap({ needed[$0] }) { #expect(node.childCount == count, "\(node)") }
      node.children?.forEach(check)
    }
    document.rootElement().map(check)
  }
}
