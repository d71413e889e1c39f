import NumViz
import Testing

@Suite struct RecipeTests {
  @Test(
    "a figure tells its recipe in both formats, whatever signs it has",
    arguments: [
      ["quiver", "--fn", "x0^2+x1^2"],
      ["graph", "--fn", "x<1 && \"y\">2", "--title", "it's $\\eta$ & 한글 ]]>"],
      ["graph", "--title", "</metadata><title>no</title>"], ["graph", "--title", "two\nlines\tand a tab"],
    ])
  func roundTrip(_ arguments: [String]) throws {
    let recipe = Recipe(arguments)
    var drawing = Drawing(size: Size(width: 20, height: 10), title: "<a> & b", description: "c")
    drawing.recipe = recipe.text
    for (format, bytes) in [(OutputFormat.svg, drawing.svgBytes), (.png, try drawing.png())] {
      let head = try #require(FigureHead(bytes))
      #expect(head.format == format && head.title == "<a> & b" && head.recipe == recipe.text)
      #expect(Recipe(text: head.recipe ?? "") == recipe)
    }
  }

  @Test("signs that XML cannot carry are replaced before they are compared")
  func controls() {
    var drawing = Drawing(size: Size(width: 20, height: 10))
    let recipe = Recipe(["graph", "--title", "\u{1}\u{1B}[31m"])
    drawing.recipe = recipe.text
    #expect(FigureHead(drawing.svgBytes)?.recipe == recipe.text)
  }

  @Test("what is not a figure, or is cut short, has no recipe and is no crash")
  func others() throws {
    #expect(FigureHead([]) == nil && FigureHead(Array("hello".utf8)) == nil)
    #expect(FigureHead(Array("<svg><metadata>a".utf8))?.recipe == nil)
    #expect(
      Recipe(text: "rm -rf /") == nil && Recipe(text: "numviz") == nil && Recipe(text: "numviz 'a") == nil)
    var drawing = Drawing(size: Size(width: 20, height: 10), title: "t")
    drawing.recipe = Recipe(["graph"]).text
    let bytes = try drawing.png()
    for count in 0..<bytes.count { _ = FigureHead(Array(bytes[..<count])) }
  }

  @Test("a figure without a recipe has the same bytes but for the recipe")
  func nothingElse() {
    var drawing = Drawing(size: Size(width: 20, height: 10), title: "t")
    let plain = drawing.svg
    drawing.recipe = "numviz graph # drawing 1"
    #expect(drawing.svg.replacing("<metadata>numviz graph # drawing 1</metadata>\n", with: "") == plain)
  }
}
