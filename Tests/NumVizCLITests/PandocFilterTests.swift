import Foundation
import TestSupport
import Testing

@Suite struct PandocFilterTests {
  /// As pandoc 2.17 writes it; 3.9 differs in the version alone.
  private func document(_ blocks: String, version: String = "1,22,2,1", meta: String = "{}") -> String {
    "{\"pandoc-api-version\":[\(version)],\"meta\":\(meta),\"blocks\":[\(blocks)]}"
  }

  private func code(_ attributes: String, _ command: String) -> String {
    "{\"t\":\"CodeBlock\",\"c\":[\(attributes),\"\(command)\"]}"
  }

  private let full =
    "[\"fig-a\",[\"numviz\",\"wide\"],[[\"caption\",\"기울기 *−∇f*, $x_0$\"],[\"alt\",\"A bowl\"],[\"width\",\"80%\"]]]"

  private func filter(
    _ document: String, _ arguments: [String] = ["notes", "--pandoc"]
  ) throws -> Program.Result {
    let program = try Program()
    defer { program.remove() }
    return try program.run(arguments, input: document)
  }

  @Test(
    "a block becomes a figure: since version 1.23 a block of its own, before an image with a special title")
  func figures() throws {
    let other = "{\"t\":\"CodeBlock\",\"c\":[[\"\",[\"python\"],[]],\"numviz\"]}"
    let blocks = "\(code(full, "quiver --fn x0")),\(other)"
    let caption =
      "[{\"t\":\"Str\",\"c\":\"기울기\"},{\"t\":\"Space\"},{\"t\":\"Emph\",\"c\":[{\"t\":\"Str\",\"c\":\"−∇f\"}]},{\"t\":\"Str\",\"c\":\",\"},{\"t\":\"Space\"},{\"t\":\"Math\",\"c\":[{\"t\":\"InlineMath\"},\"x_0\"]}]"
    let old = try filter(document(blocks))
    #expect(old.status == 0 && old.errors.isEmpty, "\(old.errors)")
    #expect(old.files == ["output", "output/fig-a.svg"])
    #expect(
      old.output
        == document(
          "{\"t\":\"Para\",\"c\":[{\"t\":\"Image\",\"c\":[[\"fig-a\",[\"wide\"],[[\"alt\",\"A bowl\"],[\"width\",\"80%\"]]],\(caption),[\"output/fig-a.svg\",\"fig:\"]]}]},\(other)"
        ) + "\n")
    let new = try filter(document(blocks, version: "1,23,1"))
    #expect(
      new.output
        == document(
          "{\"t\":\"Figure\",\"c\":[[\"fig-a\",[],[]],[null,[{\"t\":\"Plain\",\"c\":\(caption)}]],[{\"t\":\"Plain\",\"c\":[{\"t\":\"Image\",\"c\":[[\"\",[\"wide\"],[[\"width\",\"80%\"]]],[{\"t\":\"Str\",\"c\":\"A\"},{\"t\":\"Space\"},{\"t\":\"Str\",\"c\":\"bowl\"}],[\"output/fig-a.svg\",\"\"]]}]}]]},\(other)",
          version: "1,23,1") + "\n")
  }

  @Test("blocks in lists and quotes, and several commands of a block, become figures in their places")
  func places() throws {
    let bare = "[\"\",[\"numviz\"],[]]"
    let blocks =
      "{\"t\":\"BlockQuote\",\"c\":[{\"t\":\"BulletList\",\"c\":[[\(code(bare, "graph --fn x\\ngraph --fn x^2"))],[]]}]}"
    let result = try filter(document(blocks))
    #expect(result.output.contains("{\"t\":\"BulletList\",\"c\":[[{\"t\":\"Para\","))
    #expect(result.output.contains("}]},{\"t\":\"Para\",\"c\":[{\"t\":\"Image\""))
    #expect(!result.output.contains("CodeBlock"))
    // Without a label the name tells figures of all documents in the folder from each other.
    let figures = result.files.filter { $0.hasSuffix(".svg") }
    #expect(
      figures.count == 2 && figures.allSatisfy { $0.wholeMatch(of: /output\/graph-[0-9a-f]{8}\.svg/) != nil })
    #expect(try filter(document(blocks)).output == result.output)
  }

  @Test(
    "the format that pandoc writes decides between SVG and pixels",
    arguments: [
      ("html5", ""), ("gfm+footnotes", ""), ("epub3", ""), ("latex", " --scale 3"), ("beamer", " --scale 3"),
      ("docx", " --scale 2"),
    ])
  func formats(_ target: String, _ scale: String) throws {
    let name = scale.isEmpty ? "output/fig-a.svg" : "output/fig-a.png"
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(["notes", "--pandoc", target], input: document(code(full, "graph --fn x")))
    #expect(try program.run(["recipe", name]).output == "numviz graph --fn x\(scale)\n")
    #expect(result.output.contains("[\"\(name)\","))
  }

  @Test("the metadata names the folder of the figures and the language of messages")
  func metadata() throws {
    let meta =
      "{\"lang\":{\"t\":\"MetaInlines\",\"c\":[{\"t\":\"Str\",\"c\":\"ko-KR\"}]},\"numviz\":{\"t\":\"MetaMap\",\"c\":{\"output-folder\":{\"t\":\"MetaInlines\",\"c\":[{\"t\":\"Str\",\"c\":\"my\"},{\"t\":\"Space\"},{\"t\":\"Str\",\"c\":\"img\"}]}}}}"
    #expect(
      try filter(document(code(full, "graph --fn x"), meta: meta)).files == ["my img", "my img/fig-a.svg"])
    for folder in ["../up", "/etc", "a/../.."] {
      let away = meta.replacing("{\"t\":\"Str\",\"c\":\"my\"}", with: "{\"t\":\"Str\",\"c\":\"\(folder)\"}")
      let result = try filter(document(code(full, "graph --fn x"), meta: away))
      #expect(result.status == 65 && result.files.isEmpty && result.output.isEmpty)
    }
    let bad = try filter(document(code(full, "plot --fn x"), meta: meta))
    #expect(bad.errors.hasPrefix("오류: numviz 블록 1 (#fig-a): \"plot\""))
  }

  @Test("mistakes are told with their blocks, and keep the document from going on unless asked for")
  func mistakes() throws {
    let blocks = [
      code("[\"fig-b\",[\"numviz\"],[[\"captoin\",\"x\"]]]", "graph --fn x"),
      code("[\"\",[\"numviz\"],[]]", "graph --fn x\\nplot"),
      code("[\"../x\",[\"numviz\"],[]]", "graph --fn x"),
      code(full, "graph --fn x"), code(full, "graph --fn x^2"),
    ].joined(separator: ",")
    let result = try filter(document(blocks))
    #expect(result.status == 65 && result.output.isEmpty && result.files.isEmpty)
    for sentence in [
      "numviz block 1 (#fig-b): there is no attribute \"captoin\"",
      "numviz block 2, line 2: \"plot\" is no command",
      "numviz block 3 (#../x): \"../x\" cannot be a label",
      "numviz block 5 (#fig-a): the label fig-a stands at another figure",
    ] { #expect(result.errors.contains(sentence), "\(result.errors)") }
    let going = try filter(document(blocks), ["notes", "--pandoc", "--keep-going"])
    #expect(
      going.status == 0 && going.errors == result.errors && going.output.contains("[\"output/fig-a.svg\""))
    #expect(going.output.contains(blocks.prefix(100)))
    let undefined = try filter(document(code(full, "graph --fn x^^2")))
    #expect(
      undefined.status == 64 && undefined.errors.contains("numviz block 1 (#fig-a): Something is missing"))
  }

  @Test("versions of pandoc's documents that are not known, and fences that old ones misread, are told")
  func versions() throws {
    #expect(
      try filter(document("", version: "2,0")).errors.contains("documents of version 2.0 are not known"))
    #expect(try filter(document("", version: "1,16")).status == 65)
    let newer = try filter(document("", version: "1,24"))
    #expect(newer.status == 0 && newer.errors.contains("newer than this numviz"))
    #expect(try filter("{}").errors.contains("no document of pandoc"))
    #expect(try filter("[]").status == 65)
    let misread = try filter(
      document("{\"t\":\"Para\",\"c\":[{\"t\":\"Code\",\"c\":[[\"\",[],[]],\"numviz {#a} graph --fn x\"]}]}"))
    #expect(misread.status == 0 && misread.errors.contains("write ``` {.numviz …}"))
    #expect(try filter(document(""), ["notes", "--pandoc", "--check"]).status == 64)
    #expect(try filter(document(""), ["notes", "--pandoc", "--mdbook"]).status == 64)
  }

  @Test("pandoc itself calls the filter by its name", .enabled(if: Tool.isInstalled("pandoc")))
  func pandoc() throws {
    let program = try Program()
    defer { program.remove() }
    let note = """
      # 기울기

      ``` {.numviz #fig-a caption="The *field* of $-\\nabla f$" alt="A bowl" width=400}
      quiver --fn "x0^2+x1^2"
      ```

      > 1. a
      >
      >    ~~~~ numviz
      >    graph --fn x
      >    ~~~~

      ```python
      (fxh1 - fxh2) / 2*h
      ```

      """
    try Data(note.utf8).write(to: program.folder.appending(path: "a.md"))
    let result = try program.shell(
      """
      ln -s "$NUMVIZ" pandoc-numviz
      for format in html latex docx; do
        pandoc --filter ./pandoc-numviz a.md --mathml -o a.$format || echo failed
      done
      # As Quarto calls it, which finds no program by its name.
      echo 'function Pandoc(d) return pandoc.utils.run_json_filter(d, "pandoc-numviz") end' > numviz.lua
      PATH=.:$PATH pandoc --lua-filter numviz.lua a.md --mathml -o b.html || echo failed
      cmp a.html b.html
      """)
    #expect(result.output.isEmpty && result.errors.isEmpty, "\(result.output)\(result.errors)")
    let html = String(decoding: try program.file("a.html"), as: UTF8.self)
    #expect(html.contains("src=\"output/fig-a.svg\"") && html.contains("alt=\"A bowl\""))
    #expect(html.contains("<em>field</em>") && html.contains("<math") && html.contains("sourceCode python"))
    #expect(
      html.contains(/<blockquote>\s*<ol(.|\n)*<img src="output\/graph-[0-9a-f]{8}.svg" alt="f\(x\) = x"/))
    let latex = String(decoding: try program.file("a.latex"), as: UTF8.self)
    #expect(latex.contains("{output/fig-a.png}") && latex.contains("\\emph{field}"))
    #expect(result.files.contains("output/fig-a.svg") && result.files.contains("output/fig-a.png"))
  }
}
