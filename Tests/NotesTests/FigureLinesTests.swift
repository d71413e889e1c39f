import Notes
import Testing

@Suite struct FigureLinesTests {
  private let full = FigureLink(
    path: "output/fig-a.svg", darkPath: "output/fig-a-dark.svg", label: "fig-a",
    alt: "f = [x] \"y\" <z>", caption: "기울기 $x$", width: "500")
  private let bare = FigureLink(path: "output/fig 1.svg", alt: "f")

  @Test("each system gets its own line")
  func forms() {
    func text(_ form: NoteForm) -> String { FigureLines.lines(full, form).joined(separator: "\n") }
    let image =
      "<img src=\"output/fig-a.svg\" alt=\"f = [x] &quot;y&quot; &lt;z&gt;\" width=\"500\">"
    let dark = "<source media=\"(prefers-color-scheme: dark)\" srcset=\"output/fig-a-dark.svg\">"
    #expect(text(.markdown) == "\(image)\n\n*기울기 $x$*")
    #expect(text(.velog) == text(.markdown))
    #expect(text(.github) == "<picture>\n  \(dark)\n  \(image)\n</picture>\n\n*기울기 $x$*")
    #expect(
      text(.pandoc) == #"![기울기 $x$](output/fig-a.svg){#fig-a width=500 alt="f = [x] \"y\" <z>"}"#)
    #expect(
      text(.quarto) == #"![기울기 $x$](output/fig-a.svg){#fig-a width=500 fig-alt="f = [x] \"y\" <z>"}"#)
    #expect(
      text(.html) == "<figure id=\"fig-a\">\n  \(image)\n  <figcaption>기울기 \\(x\\)</figcaption>\n</figure>")
    #expect(text(.mdbook) == text(.html))
    let mkdocs = "![f = \\[x\\] \"y\" \\<z\\>](output/fig-a.svg){ width=\"500\" }"
    #expect(
      text(.mkdocs)
        == "<figure markdown=\"span\" id=\"fig-a\">\n  \(mkdocs)\n  <figcaption>기울기 $x$</figcaption>\n</figure>"
    )
    #expect(
      text(.hugo)
        == #"{{< figure src="output/fig-a.svg" alt="f = [x] \"y\" <z>" caption="기울기 $x$" width="500" >}}"#)
  }

  @Test("a figure with nothing said of it is a plain image")
  func plain() {
    for form in [NoteForm.markdown, .velog, .mkdocs] {
      #expect(FigureLines.lines(bare, form) == ["![f](output/fig%201.svg)"])
    }
    // Without the backslash pandoc would print the alternative text as a caption.
    #expect(FigureLines.lines(bare, .pandoc) == ["![f](output/fig%201.svg)\\"])
    #expect(FigureLines.lines(bare, .github) == ["<img src=\"output/fig%201.svg\" alt=\"f\">"])
  }

  @Test(
    "no sign in a path ends its address", arguments: ["a b(c)[d].svg", "100%#?.svg", "\"<&>\\`.svg"])
  func addresses(_ path: String) {
    for form in NoteForm.allCases where form != .hugo {
      let line = FigureLines.lines(FigureLink(path: path, alt: ""), form).joined()
      #expect(!line.contains(path), "\(line)")
    }
    #expect(FigureLines.lines(FigureLink(path: "그림.svg", alt: ""), .markdown) == ["![](그림.svg)"])
  }
}
