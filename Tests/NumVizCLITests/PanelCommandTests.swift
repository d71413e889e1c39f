import Foundation
import Testing

@Suite struct PanelCommandTests {
  private func run(_ arguments: [String]) throws -> (status: Int32, output: String, errors: String) {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(["panel"] + arguments)
    return (result.status, result.output, result.errors)
  }

  /// The figure alone, without the command that it carries.
  private func drawn(_ arguments: [String]) throws -> String {
    let result = try run(arguments + ["-o", "-", "-q"])
    #expect(result.status == 0, "\(result.errors)")
    return result.output.replacing(/<metadata>.*<\/metadata>/, with: "")
  }

  private static let bowl = "contour --fn \"x^2+y^2\" --filled"
  private static let saddle = "contour --fn \"x^2-y^2\" --filled"

  @Test("the recipe holds the canonical commands, and draws the panel again byte for byte")
  func recipe() throws {
    let program = try Program()
    defer { program.remove() }
    let first = try program.run([
      "panel", "numviz  quiver --fn='x0^2 + x1^2'", "graph --x 0:20 --fn \"0.01x^2+0.1x\" --tangent 5",
      "--lang",
      "ko", "--letters", "--title", "기울기 $\\nabla f$", "-o", "a.svg", "-o", "a.png",
    ])
    #expect(first.status == 0, "\(first.errors)")
    let line = try program.run(["recipe", "a.svg"]).output
    #expect(
      line == #"""
        numviz panel 'quiver --fn "x0^2 + x1^2"' 'graph --fn "0.01x^2+0.1x" --x 0:20 --tangent 5' --letters --title '기울기 $\nabla f$' --lang ko

        """#)
    #expect(try program.run(["recipe", "--verify", "a.svg", "a.png"]).status == 0)
    let again = try program.run(["recipe", "a.svg", "--run", "-o", "b.svg", "--columns", "1"])
    #expect(again.status == 0 && again.files.contains("b.svg"), "\(again.errors)")
  }

  @Test("theme and language of the panel are those of its figures, and each figure has its letter")
  func dressed() throws {
    let figures = ["quiver --fn x0^2+x1^2", "descent --fn x0^2+x1^2 --from -3,4 --rate 0.1"]
    let text = try drawn(figures + ["--theme", "dark", "--lang", "ko", "--letters"])
    #expect(text.contains("#0d1117") && !text.contains("#ffffff"))
    #expect(text.contains("경사 하강법") && !text.contains("Gradient"))
    #expect(text.contains(">(a)<") && text.contains(">(b)<"))
    #expect(!(try drawn(figures)).contains(">(a)<"))
    let said = try run(figures + ["-o", "-"])
    #expect(said.errors.hasPrefix("(b) converged at step "))
  }

  @Test("--share colors draws what the range of all values draws, with one bar")
  func sharedColors() throws {
    // x² + y² goes from 0 to 8 on the square from −2 to 2, and x² − y² from −4 to 4.
    let ranged = [Self.bowl, Self.saddle].map { $0 + " --color-range -4:8" }
    let shared = try drawn([Self.bowl, Self.saddle, "--share", "colors"])
    #expect(shared == (try drawn(ranged)))
    func bars(_ text: String) -> Int { text.split(separator: ">f</text>").count - 1 }
    #expect(bars(shared) == 1)
    #expect(bars(try drawn([Self.bowl, Self.saddle])) == 2)
    let heat = try drawn([Self.bowl, Self.saddle, "quiver --fn x --domain -3:3", "--share", "colors"])
    #expect(bars(heat) == 1)
  }

  @Test("steep fields share colors by decades, in bands and in heat maps", arguments: ["--filled", "--heat"])
  func sharedDecades(style: String) throws {
    let figures = ["rosenbrock", "beale"].map { "contour --fn \($0) \(style) --levels log:6" }
    let result = try run(figures + ["--share", "colors", "-o", "-"])
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    #expect(result.output.split(separator: ">f</text>").count == 2)
    // Levels are plain numbers, and the ticks of a scale powers of ten.
    #expect(result.output.contains(style == "--heat" ? ">3</tspan></text>" : ">1000</text>"))
  }

  @Test("colors of different meanings keep their bars, and that is said")
  func differentColors() throws {
    let result = try run([
      Self.bowl, "quiver --fn x^2+y^2 --color magnitude", "--share", "colors", "-o", "-",
    ])
    #expect(
      result.status == 0
        && result.errors.hasPrefix(
          "the figures have different scales or shades of color: each keeps its color bar\nhint: ")
    )
  }

  @Test("--share y gives graphs the limits that hold both")
  func sharedLimits() throws {
    let graphs = ["graph --fn x --x 0:1", "graph --fn 30x --x 0:1"]
    func ticks(_ text: String, _ label: String) -> Int { text.split(separator: ">\(label)</text>").count - 1 }
    #expect(ticks(try drawn(graphs + ["--share", "y"]), "30") == 2)
    #expect(ticks(try drawn(graphs), "30") == 1)
  }

  @Test("four optimizers in rows and columns take at most 80 kB")
  func bytes() throws {
    let common = "descent --fn ravine --steps 29 --scheme exact --levels 1,2,3,4,5,6,7 --x0 -10:10 --x1 -5:5"
    let optimizers = [
      "gd --rate 0.95", "momentum --rate 0.1", "adagrad --rate 1.5", "adam --rate 0.3",
    ]
    let text = try drawn(optimizers.map { "\(common) --optimizer \($0)" })
    #expect(text.utf8.count <= 80_000 && text.contains("adagrad") == false && text.contains("AdaGrad"))
  }

  @Test("as many columns as asked, or as have room")
  func columns() throws {
    func columns(_ arguments: [String]) throws -> Int? {
      let figures = [String](repeating: "graph --fn x", count: 4)
      let result = try run(figures + arguments + ["--json", "-o", "a.svg"])
      let document = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
      #expect(result.output.contains("\"command\":\"graph --fn x\""))
      #expect(
        (document?["figures"] as? [[String: Any]])?.compactMap { $0["letter"] as? String } == [
          "(a)", "(b)", "(c)", "(d)",
        ])
      return document?["columns"] as? Int
    }
    #expect(try columns([]) == 2)
    #expect(try columns(["--columns", "4"]) == 4)
    #expect(try columns(["--width", "400"]) == 1)
    #expect(try columns(["--width", "400", "--columns", "2"]) == 2)
  }

  static let refused: [(arguments: [String], sentence: String)] = [
    ([], "the panel has no figure"),
    (
      ["graph --fn x", "quiver --fn \"sine(x0)\""],
      "panel (b): The function “sine” is not known.\n  sine(x0)\n  ^^^^"
    ),
    (["panel 'graph --fn x'"], "panel (a): a panel cannot stand in a panel"),
    (["book 4-7"], "panel (a): a panel cannot stand in a panel"),
    (["graph --fn x", "gradient --fn x --at 1"], "panel (b): \"gradient\" is no command that draws"),
    (["plot x"], "panel (a): \"plot\" is no command that draws"),
    ([""], "panel (a): \"\" is no command that draws"),
    (["graph --fn \"x"], "panel (a): the quote \" has no end"),
    (["graph --fn x --slope 3"], "panel (a): Unknown option '--slope'"),
    (["graph --fn x --theme dark"], "panel (a): --theme belongs to the whole panel"),
    (["graph --fn x -o a.svg"], "panel (a): --output belongs to the whole panel"),
    (["graph --fn x --lang ko"], "panel (a): --lang belongs to the whole panel"),
    (["graph --fn -"], "panel (a): a figure of a panel does not read standard input"),
    (["graph --fn x", "--x-label", "x"], "a panel has no axes of its own"),
    (["graph --fn x", "--columns", "0"], "--columns 0 is not a number from 1 to 12"),
    (["graph --fn x", "--columns", "4", "--width", "400"], "4 columns on a page of 400 px"),
    (["graph --fn x", "--share", "x,w"], "--share has no choice \"w\""),
    (["graph --fn x", "--share", "colors"], "no figure of the panel has colors that stand for values"),
    ([String](repeating: "graph --fn x", count: 25), "25 figures are more than 24"),
  ]

  @Test("what is no panel is told in a sentence, with the figure and a hint", arguments: refused)
  func mistakes(arguments: [String], sentence: String) throws {
    let english = try run(arguments)
    #expect(english.status == 64 && english.errors.hasPrefix("error: \(sentence)"), "\(english.errors)")
    #expect(english.errors.contains("hint: ") && english.output.isEmpty)
    let korean = try run(arguments + ["--lang", "ko"])
    #expect(korean.status == 64 && korean.errors.hasPrefix("오류: "))
    #expect(
      !sentence.hasPrefix("panel (") || korean.errors.contains("그림 (\(sentence.dropFirst(7).prefix(1))): "))
  }

  @Test("a note holds panels, and an error in one has its line")
  func inNotes() throws {
    let program = try Program()
    defer { program.remove() }
    let note = "# 그림\n\n<!-- numviz panel 'graph --fn x' 'graph --fn x^2' --letters -->\n<!-- /numviz -->\n"
    try Data(note.utf8).write(to: program.folder.appending(path: "a.md"))
    let result = try program.run(["notes", "a.md"])
    #expect(result.status == 0 && result.files.contains("output/a-panel.svg"), "\(result.errors)")
    let wrong = note.replacing("x^2", with: "x^")
    try Data(wrong.utf8).write(to: program.folder.appending(path: "a.md"))
    let failed = try program.run(["notes", "a.md"])
    #expect(failed.status == 64 && failed.errors.contains("a.md:3: panel (b): "), "\(failed.errors)")
  }
}
