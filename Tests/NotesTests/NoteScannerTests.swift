import Languages
import Notes
import Testing

@Suite struct NoteScannerTests {
  /// What a scan found: commands with their labels, and the lines of mistakes, from 1.
  private func scan(_ text: String) throws -> (
    commands: [String], mistakes: [(line: Int, kind: NoteMistake.Kind)]
  ) {
    let contents = NoteScanner.contents(of: try NoteText(Array(text.utf8)))
    return (
      contents.blocks.flatMap(\.figures).map { "\($0.line + 1) \($0.attributes.label ?? "-") \($0.command)" },
      contents.mistakes.map { ($0.line + 1, $0.kind) }
    )
  }

  @Test(
    "fences of any sign and length, anywhere, hold commands",
    arguments: [
      ("```numviz\nquiver --fn x\n```", ["2 - quiver --fn x"]),
      ("글\n\n~~~~~ numviz {#fig-a}\nquiver\n~~~~~\n", ["4 fig-a quiver"]),
      ("``````{.numviz #fig-a width=500}\n```\nquiver\n``````", ["2 fig-a-1 ```", "3 fig-a-2 quiver"]),
      ("> - ```numviz\n>   quiver\n>   ```\n> end", ["2 - quiver"]),
      ("1. a\n\n\t```numviz\n\tquiver\n\t```\n", ["4 - quiver"]),
      ("\u{FEFF}```numviz\r\nquiver\r\n```\r\n", ["2 - quiver"]),
      ("```numviz\rquiver\r```\r", ["2 - quiver"]),
      (
        "```numviz {#fig-a}\n# words\nnumviz quiver \\\n  --fn x\n\n$ numviz graph\n```",
        [
          "3 fig-a-1 quiver    --fn x", "6 fig-a-2 graph",
        ]
      ),
      ("```{numviz #fig-a caption=\"a } b\"}\n{#fig-b} quiver\n```", ["2 fig-b quiver"]),
    ])
  func fences(_ text: String, _ commands: [String]) throws {
    let found = try scan(text)
    #expect(found.commands == commands)
    #expect(found.mistakes.isEmpty)
  }

  @Test(
    "what only looks like a block of numviz is left alone",
    arguments: [
      "```numvizual\nquiver\n```", "```\n```numviz\nquiver\n", "    ```numviz\n    quiver\n    ```",
      "````\n```numviz\nquiver\n```\n````", "`<!-- numviz quiver -->`", "a <!-- numviz quiver --> b",
      "<!--\n<!-- numviz quiver\n-->", "<script>\n<!-- numviz quiver -->\n</script>",
      "<pre>\n<!-- numviz quiver -->\n<!-- /numviz -->\n</pre>", "<!-- numvizual -->",
      "```python\nnumviz\n```",
      "```bash numviz\nquiver\n```", "    <!-- numviz quiver -->", "",
    ])
  func others(_ text: String) throws {
    let found = try scan(text)
    #expect(found.commands.isEmpty && found.mistakes.isEmpty)
  }

  @Test(
    "comments hold commands in paragraphs, lists, quotes and other HTML",
    arguments: [
      ("<!-- numviz quiver --fn x -->\n<!-- /numviz -->", ["1 - quiver --fn x"]),
      ("글\n<!-- numviz {#a} quiver -->\n![](x)\n<!-- /numviz -->\n글", ["2 a quiver"]),
      (
        "<!-- numviz\n{#a alt='b\nc'}\nquiver\n{#b} graph\n-->\n\n<!-- /numviz -->",
        ["4 a quiver", "5 b graph"]
      ),
      ("> * <!--numviz quiver-->\n>   <picture>\n>   </picture>\n>   <!--/numviz-->", ["1 - quiver"]),
      ("<div>\n<!-- numviz quiver -->\n<!-- /numviz -->\n</div>", ["2 - quiver"]),
      ("<picture>\n<!-- numviz quiver -->\n</picture>\n<!-- /numviz -->", ["2 - quiver"]),
      (
        "<!-- numviz quiver -->\n<!-- /numviz -->\n<!-- numviz graph -->\n<!-- /numviz -->",
        ["1 - quiver", "3 - graph"]
      ),
    ])
  func comments(_ text: String, _ commands: [String]) throws {
    let found = try scan(text)
    #expect(found.commands == commands)
    #expect(found.mistakes.isEmpty)
  }

  @Test(
    "a mistake has its line and its kind",
    arguments: [
      ("a\n\n```numviz\nquiver", 3, NoteMistake.Kind.openFence),
      ("- ```numviz\n  quiver\n\nend", 1, .openFence),
      ("a\n\n<!-- numviz quiver\n\nb", 3, .openComment),
      ("<!-- numviz quiver -->\ntext", 1, .noEnd),
      ("<!-- numviz quiver -->\n<!-- numviz graph -->\n<!-- /numviz -->", 1, .noEnd),
      ("a\n\n<!-- /numviz -->", 3, .noBeginning),
      ("- <!-- numviz quiver -->\n\n<!-- /numviz -->", 3, .noBeginning),
      ("<!-- numviz quiver --> <!-- /numviz -->", 1, .crowdedComment),
      ("<!-- numviz quiver -->\n\n내 글이다\n\n<!-- /numviz -->", 3, .foreignText("내 글이다")),
      ("```numviz\n\n```", 1, .noCommand),
      ("```numviz {#fig-a}\n{#b}\n```", 2, .noCommand),
      ("```numviz {#fig-a\nquiver\n```", 1, .openAttributes),
      ("```numviz {alt=\"a}\nquiver\n```", 1, .openQuote("\"")),
      ("```numviz {theme=dark}\nquiver\n```", 1, .attribute("theme")),
      ("```numviz {#../../etc/x}\nquiver\n```", 1, .label("../../etc/x")),
      ("```numviz {#.hidden}\nquiver\n```", 1, .label(".hidden")),
      ("```numviz {width=wide}\nquiver\n```", 1, .width("wide")),
      ("```numviz {width=120%}\nquiver\n```", 1, .width("120%")),
    ])
  func mistakes(_ text: String, _ line: Int, _ kind: NoteMistake.Kind) throws {
    let found = try scan(text)
    let first = try #require(found.mistakes.first)
    #expect(first.line == line && first.kind == kind)
    for language in Language.allCases {
      let mistake = try #require(NoteScanner.contents(of: try NoteText(Array(text.utf8))).mistakes.first)
      #expect(!mistake.sentence(in: language).isEmpty && !mistake.hint(in: language).isEmpty)
    }
  }

  @Test("a mistake hides no other block")
  func goesOn() throws {
    let found = try scan("```numviz {x}\na\n```\n\n```numviz\nquiver\n```\n<!-- /numviz -->\n")
    #expect(found.commands == ["6 - quiver"] && found.mistakes.map(\.line) == [1, 8])
  }

  @Test("bytes that are not UTF-8 are a mistake with their line")
  func encoding() {
    #expect(throws: (any Error).self) { try NoteText([0x61, 10, 0x62, 0xFF, 10]) }
    do throws(NoteMistake) { _ = try NoteText([0x61, 10, 0x62, 0xFF, 10]) } catch {
      #expect(error.line == 1 && error.kind == .encoding)
    }
  }

  @Test("Quarto's lines of options are the attributes of their block")
  func cellOptions() throws {
    let text = """
      ```{numviz #fig-a}
      #| fig-cap: "The *field*: −∇f"
      #|label:  fig-b
      #| fig-alt: 'it is'
      # a comment
      quiver
      ```

      ```numviz
      #| echo: false
      quiver
      ```

      """
    let contents = NoteScanner.contents(of: try NoteText(Array(text.utf8)))
    #expect(
      contents.blocks.flatMap(\.figures).map(\.attributes) == [
        FigureAttributes(label: "fig-b", caption: "The *field*: −∇f", alt: "it is")
      ])
    #expect(contents.mistakes.map(\.kind) == [.attribute("echo")] && contents.mistakes.map(\.line) == [9])
  }

  @Test("the attributes of a figure are those of its block where it has none of its own")
  func attributes() throws {
    let text = """
      ```numviz {#fig-a .wide caption="기울기 \\"−∇f\\"" fig-alt='it is' width=500px}
      quiver
      {alt=own width=80%} graph
      ```
      """
    let figures = NoteScanner.contents(of: try NoteText(Array(text.utf8))).blocks[0].figures
    #expect(
      figures.map(\.attributes) == [
        FigureAttributes(label: "fig-a-1", caption: "기울기 \"−∇f\"", alt: "it is", width: "500"),
        FigureAttributes(label: "fig-a-2", caption: "기울기 \"−∇f\"", alt: "own", width: "80%"),
      ])
  }
}
