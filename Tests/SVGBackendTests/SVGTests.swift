import Graphics
import SVGBackend
import Testing

@Suite struct SVGTests {
  private func sample(_ title: String = "a") -> Drawing {
    var drawing = Drawing(size: Size(width: 100, height: 50), title: title, description: "b")
    drawing.fill(.rectangle(Rect(x: 0, y: 0, width: 100, height: 50)), .white)
    return drawing
  }

  @Test("a document has a size, a view box, a role, a title and a description")
  func header() {
    let text = SVG.text(sample())
    #expect(
      text.hasPrefix(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100\" height=\"50\" viewBox=\"0 0 100 50\" role=\"img\" lang=\"en\">"
      ))
    #expect(text.contains("<title>a</title>"))
    #expect(text.contains("<desc>b</desc>"))
  }

  @Test("special characters are escaped, and what XML forbids is replaced")
  func escaping() {
    let text = SVG.text(sample("<script>alert(\"1\")</script> & \u{1} 기울기"))
    #expect(
      text.contains("<title>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; \u{FFFD} 기울기</title>"))
  }

  @Test("no id is written where none is needed, and ids of different figures differ")
  func ids() {
    #expect(!SVG.text(sample()).contains(" id="))
    func clipped(_ width: Double) -> String {
      var drawing = sample()
      drawing.group(clip: .rectangle(Rect(x: 1, y: 1, width: width, height: 5))) {
        $0.fill(.rectangle(Rect(x: 0, y: 0, width: 9, height: 9)), .black)
      }
      return SVG.text(drawing)
    }
    func id(_ text: String) -> Substring? {
      text.split(separator: "id=\"").dropFirst().first?.prefix { $0 != "\"" }
    }
    let (first, second) = (clipped(5), clipped(6))
    #expect(id(first) != nil)
    #expect(id(first) != id(second))
    #expect(first.contains("clip-path=\"url(#\(id(first) ?? ""))\""))
    #expect(clipped(5) == first)
  }

  @Test("an empty group leaves nothing behind")
  func emptyGroup() {
    var drawing = sample()
    drawing.group { _ in }
    #expect(drawing == sample())
  }

  @Test("the presentation is in attributes only")
  func attributesOnly() {
    var drawing = sample()
    drawing.stroke(
      .rectangle(Rect(x: 0, y: 0, width: 1, height: 1)), Color(red: 1, green: 2, blue: 3, alpha: 128),
      StrokeStyle(width: 2, cap: .round, join: .bevel, dashes: [1, 2.5]))
    let text = SVG.text(drawing)
    #expect(!text.contains("style=") && !text.contains("class="))
    #expect(
      text.contains(
        "<path fill=\"none\" stroke=\"#010203\" stroke-opacity=\".5\" stroke-width=\"2\" stroke-linecap=\"round\" stroke-linejoin=\"bevel\" stroke-dasharray=\"1 2.5\" d=\"m0 0h1v1h-1z\"/>"
      ))
  }

  @Test("a sign that Times lacks names fonts that have it in the width of the layout, and only then")
  func rareSigns() throws {
    func families(_ text: String) throws -> String {
      var drawing = sample()
      drawing.text(try Label(text).placed(at: Point(9, 9), anchor: .start, size: 12, color: .black))
      return SVG.text(drawing)
    }
    let signs = "\"Times New Roman, Times, Liberation Serif, STIX Two Math"
    #expect(try families("$-\\nabla f$").contains(signs))
    #expect(try families("$-\\nabla f$").contains("Cambria Math, serif\""))
    #expect(try families("$x_0^2$").contains("\"Times New Roman, Times, serif\""))
  }

  @Test(
    "beside Korean words a sign comes from a font that has it in the width of the layout, not from a Korean one"
  )
  func rareSignsInKorean() throws {
    func families(_ text: String) throws -> [Substring] {
      var drawing = sample()
      drawing.text(try Label(text).placed(at: Point(9, 9), anchor: .start, size: 12, color: .black))
      return SVG.text(drawing).matches(of: /font-family="([^"]*)"/).map(\.output.1)
    }
    #expect(try families("기울기 $\\nabla f$").contains { $0.hasSuffix("Cambria Math, DejaVu Serif, serif") })
    let sans = try #require(try families("기울기 ‖∇f‖").first { $0.contains("NanumGothic") })
    #expect(sans.hasPrefix("Helvetica, Arial, STIX Two Math, Cambria Math, DejaVu Sans, Apple"))
    #expect(try families("기울기 f").allSatisfy { !$0.contains("DejaVu") })
  }
}
