import Foundation
import Testing

/// The book is a list of context and chapters as mdBook's guide for preprocessors shows it.
@Suite struct BookFilterTests {
  private func chapter(
    _ content: String, _ path: String?, number: String = "[1]", sub: String = "", source: String? = nil
  ) -> String {
    func quoted(_ path: String?) -> String { path.map { "\"\($0)\"" } ?? "null" }
    return
      "{\"Chapter\":{\"name\":\"Chapter\",\"content\":\"\(content)\",\"number\":\(number),\"sub_items\":[\(sub)],\"path\":\(quoted(path)),\"source_path\":\(quoted(source ?? path)),\"parent_names\":[]}}"
  }

  private func context(_ root: String, _ options: String = "{}", renderer: String = "html") -> String {
    "{\"root\":\"\(root)\",\"config\":{\"book\":{\"authors\":[\"AUTHOR\"],\"language\":\"en\",\"src\":\"src\",\"title\":\"TITLE\"},\"preprocessor\":{\"numviz\":\(options)}},\"renderer\":\"\(renderer)\",\"mdbook_version\":\"0.4.21\"}"
  }

  private func filter(
    _ items: String, options: String = "{}", renderer: String = "html", list: String = "sections"
  ) throws -> (result: Program.Result, root: String) {
    let program = try Program()
    defer { program.remove() }
    let root = program.folder.path
    let book = "{\"\(list)\":[\(items)],\"__non_exhaustive\":null}"
    let input = "[\(context(root, options, renderer: renderer)),\(book)]"
    return (try program.run(["notes", "--mdbook"], input: input), root)
  }

  private let fence = "```numviz {#fig-a caption=\\\"the *field* $x$\\\" width=500}\\nquiver --fn x0\\n```\\n"
  private let comment = "a\\r\\n<!-- numviz graph --fn x -->\\r\\n<!-- /numviz -->\\r\\n"

  @Test("fences and comments of all chapters become figures beside the chapters, and nothing else changes")
  func figures() throws {
    let others = "{\"PartTitle\":\"P\"},\"Separator\",\(chapter("", nil, number: "null"))"
    let code = chapter("```rust\\n1\\n```\\n", "two.md", number: "[2]")
    let inner = chapter(comment, "part/one.md", number: "[1,1]")
    let (result, _) = try filter(
      "\(chapter("# 1\\n\\n" + fence, "index.md", sub: inner, source: "README.md")),\(others),\(code)")
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    #expect(
      result.files.filter { $0.hasSuffix(".svg") } == [
        "src/output/fig-a.svg", "src/part/output/one-graph.svg",
      ])
    let figure =
      "<figure id=\\\"fig-a\\\">\\n  <img src=\\\"output/fig-a.svg\\\" alt=\\\"−∇f of f(x₀, x₁) = x₀\\\" width=\\\"500\\\">\\n  <figcaption>the <em>field</em> \\\\(x\\\\)</figcaption>\\n</figure>\\n"
    let image = "<figure>\\r\\n  <img src=\\\"output/one-graph.svg\\\" alt=\\\"f(x) = x\\\">\\r\\n</figure>"
    let drawn = comment.replacing("-->\\r\\n<!-- /", with: "-->\\r\\n\\r\\n\(image)\\r\\n\\r\\n<!-- /")
      .replacingOccurrences(of: "\\r\\n", with: "\\u000d\\n")
    let wantedInner = chapter(drawn, "part/one.md", number: "[1,1]")
    let wanted = chapter("# 1\\n\\n" + figure, "index.md", sub: wantedInner, source: "README.md")
    #expect(result.output == "{\"sections\":[\(wanted),\(others),\(code)],\"__non_exhaustive\":null}\n")
  }

  @Test("mdBook 0.5 calls the chapters items")
  func items() throws {
    let (result, _) = try filter(chapter(fence, "a.md"), list: "items")
    #expect(result.output.hasPrefix("{\"items\":[{\"Chapter\"") && result.output.contains("output/fig-a.svg"))
  }

  @Test("book.toml names the folder, and whether mistakes are passed over")
  func options() throws {
    let (result, _) = try filter(
      chapter(fence, "part/a.md") + "," + chapter("```numviz\\nplot\\n```\\n", "b.md"),
      options: "{\"output-folder\":\"img\",\"keep-going\":true}")
    #expect(result.files.contains("src/img/fig-a.svg") && result.output.contains("../img/fig-a.svg"))
    #expect(result.status == 0 && result.errors.contains("b.md:2: \"plot\" is no command that draws"))
    #expect(result.output.contains("```numviz\\nplot\\n```"))
  }

  @Test("a mistake is told with chapter and line, and no book goes back")
  func mistakes() throws {
    let (result, root) = try filter(
      chapter(fence, "a.md") + "," + chapter("\\n<!-- numviz graph --fn x -->\\n", "b.md"))
    #expect(result.status == 65 && result.output.isEmpty)
    #expect(result.errors.contains("\(root)/src/b.md:2: after this numviz comment"))
    let program = try Program()
    defer { program.remove() }
    #expect(try program.run(["notes", "--mdbook"], input: "[{},{}]").errors.contains("no book of mdBook"))
  }

  @Test("every renderer is supported, and TeX gets pixels")
  func renderers() throws {
    let program = try Program()
    defer { program.remove() }
    let answer = try program.shell(
      "ln -s \"$NUMVIZ\" mdbook-numviz && ./mdbook-numviz supports html && echo yes")
    #expect(answer.output == "yes\n" && answer.errors.isEmpty)
    #expect(
      try filter(chapter(fence, "a.md"), renderer: "latex").result.files.contains("src/output/fig-a.png"))
  }
}
