import Foundation
import Testing

@Suite struct NotesCommandTests {
  private let note = """
    # 기울기

    기울기는 $(\\frac{\\partial f}{\\partial x_0}, \\frac{\\partial f}{\\partial x_1})$ 이다.\u{20}\u{20}
    <!-- numviz {#fig-bowl alt="화살표는 (0, 0)을 향한다" width=500} quiver --fn "x0^2+x1^2" -->
    <p align="center"><img src="imgs/4-9.png" width=500></p>
    <!-- /numviz -->
    * 목록
      <!-- numviz
      contour --fn "x0^2/20+x1^2" --x0 -10:10
      graph --fn "0.01x^2+0.1x" --x 0:20 --tangent 5
      -->
      <!-- /numviz -->

    ```python
    grad[idx] = (fxh1 - fxh2) / 2*h
    ```

    """

  private func program(_ notes: [String: String]) throws -> Program {
    let program = try Program()
    for (name, text) in notes { try write(text, name, program) }
    return program
  }

  private func write(_ text: String, _ name: String, _ program: Program) throws {
    try Data(text.utf8).write(to: program.folder.appending(path: name))
  }

  private func text(_ name: String, _ program: Program) throws -> String {
    String(decoding: try program.file(name), as: UTF8.self)
  }

  private func time(_ name: String, _ program: Program) throws -> Date? {
    try FileManager.default.attributesOfItem(atPath: program.folder.appending(path: name).path)[
      .modificationDate]
      as? Date
  }

  @Test("comments get their figures, and every other byte stays")
  func inPlace() throws {
    let program = try program(["a.md": note])
    defer { program.remove() }
    let result = try program.run(["notes", "a.md"])
    #expect(result.status == 0 && result.output.isEmpty, "\(result.errors)")
    #expect(
      result.files == [
        "a.md", "output", "output/a-contour.svg", "output/a-graph.svg", "output/fig-bowl.svg",
      ])
    let wanted =
      note
      .replacing(
        "<p align=\"center\"><img src=\"imgs/4-9.png\" width=500></p>",
        with: "\n<img src=\"output/fig-bowl.svg\" alt=\"화살표는 (0, 0)을 향한다\" width=\"500\">\n"
      )
      .replacing(
        "  -->\n",
        with:
          "  -->\n\n  ![Level lines of f(x₀, x₁) = x₀²/20 + x₁²](output/a-contour.svg)\n\n  ![Tangent of f(x) = 0.01x² + 0.1x](output/a-graph.svg)\n\n"
      )
    #expect(try text("a.md", program) == wanted)
  }

  @Test("only what changed is drawn, and unchanged files keep their time")
  func increments() throws {
    let program = try program(["a.md": note])
    defer { program.remove() }
    _ = try program.run(["notes", "a.md"])
    let names = ["a.md", "output/fig-bowl.svg", "output/a-contour.svg"]
    let times = try names.map { try time($0, program) }
    let again = try program.run(["notes", "a.md"])
    #expect(again.errors.contains("drew 0 figures, left 3 as they were; 0 notes changed"))
    #expect(try names.map { try time($0, program) } == times)
    // A caption belongs to the note; another formula to the figure.
    try write(
      try text("a.md", program).replacing("width=500}", with: "caption=\"그림\"}").replacing(
        "/20", with: "/10"),
      "a.md", program)
    let changed = try program.run(["notes", "a.md"])
    #expect(changed.errors.contains("drew 1 figure, left 2 as they were; 1 note changed"))
    #expect(try time("output/fig-bowl.svg", program) == times[1])
    #expect(try time("output/a-contour.svg", program) != times[2])
    #expect(try text("a.md", program).contains("*그림*"))
  }

  @Test("--check tells drift with a diff and code 1, and writes nothing")
  func check() throws {
    let program = try program(["a.md": note])
    defer { program.remove() }
    let missing = try program.run(["notes", "--check", "a.md"])
    #expect(missing.status == 1 && missing.files == ["a.md"])
    #expect(
      missing.output.contains("--- /dev/null\n+++ output/fig-bowl.svg\n+numviz quiver --fn \"x0^2+x1^2\""))
    #expect(missing.output.contains("-<p align=\"center\">"))
    _ = try program.run(["notes", "a.md"])
    let same = try program.run(["notes", "--check", "a.md"])
    #expect(same.status == 0 && same.output.isEmpty)
    try write(try text("a.md", program).replacing("x1^2\" -->", with: "2x1^2\" -->"), "a.md", program)
    let before = try text("a.md", program)
    let drift = try program.run(["notes", "--check", "a.md"])
    #expect(drift.status == 1)
    #expect(
      drift.output == """
        --- output/fig-bowl.svg
        +++ output/fig-bowl.svg
        -numviz quiver --fn "x0^2+x1^2" # drawing 3
        +numviz quiver --fn "x0^2+2x1^2" # drawing 3

        """)
    #expect(try text("a.md", program) == before)
  }

  @Test("fenced blocks give way to figures in another file, or on standard output")
  func fences() throws {
    let program = try program([
      "a.md": "글\n\n~~~~numviz {#fig-a caption=\"그림\" width=80%}\nquiver --fn x0\n~~~~\n끝\n",
      "b.md": "```numviz\ngraph --fn x\n```\n",
    ])
    defer { program.remove() }
    let before = try text("a.md", program)
    let printed = try program.run(["notes", "a.md", "--to", "quarto"])
    #expect(
      printed.output
        == "글\n\n![그림](output/fig-a.svg){#fig-a width=80% fig-alt=\"−∇f of f(x₀, x₁) = x₀\"}\n\n끝\n")
    let files = try program.run(["notes", "a.md", "b.md", "-o", "site/", "--output-folder", "site/img"])
    #expect(files.status == 0, "\(files.errors)")
    #expect(try text("site/b.md", program) == "![f(x) = x](img/b-graph.svg)\n")
    #expect(try text("a.md", program) == before)
    #expect(try program.run(["notes", "a.md", "b.md", "-o", "c.md"]).status == 64)
    #expect(try program.run(["notes", "a.md", "b.md"]).errors.contains("-o FOLDER/"))
  }

  @Test("each system gets its figures: a dark twin for github, pixels for velog")
  func forms() throws {
    let program = try program(["a.md": "<!-- numviz {#f} quiver --fn x0 -->\n<!-- /numviz -->\n"])
    defer { program.remove() }
    let github = try program.run(["notes", "a.md", "--to", "github"])
    #expect(github.files == ["a.md", "output", "output/f-dark.svg", "output/f.svg"])
    #expect(try text("a.md", program).contains("srcset=\"output/f-dark.svg\""))
    #expect(try program.run(["notes", "--check", "a.md", "--to", "github"]).status == 0)
    let velog = try program.run(["notes", "a.md", "--to", "velog"])
    #expect(velog.files.contains("output/f.png"))
    #expect(try text("a.md", program).contains("](output/f.png)\n"))
    #expect(try program.run(["recipe", "output/f.png"]).output.hasSuffix("--scale 2\n"))
  }

  @Test("bad notes are told with file and line, stay as they are, and stop no other note")
  func badNotes() throws {
    let end = "\n<!-- /numviz -->\n"
    let bad: [(name: String, text: String, sentence: String)] = [
      ("formula.md", "\n<!-- numviz quiver --fn \"x0^^2\" -->\(end)", "formula.md:2: Something is missing"),
      ("open.md", "a\n\n<!-- numviz quiver --fn x0\n", "open.md:3: the comment has no end"),
      ("end.md", "<!-- numviz quiver --fn x0 -->\n\ntext\n", "end.md:1: after this numviz comment"),
      ("path.md", "<!-- numviz {#../../etc/x} quiver --fn x0 -->\(end)", "path.md:1: \"../../etc/x\""),
      (
        "twice.md", "<!-- numviz {#a} quiver --fn x0\n{#a} quiver --fn x1 -->\(end)",
        "twice.md:2: the label a stands on line 1"
      ),
      ("option.md", "<!-- numviz quiver --fn x0 --bogus -->\(end)", "option.md:1: Unknown option"),
      ("command.md", "<!-- numviz plot --fn x0 -->\(end)", "command.md:1: \"plot\" is no command that draws"),
      ("output.md", "<!-- numviz quiver --fn x0 -o /etc/x.svg -->\(end)", "output.md:1: a command in a note"),
      ("input.md", "<!-- numviz quiver --fn - -->\(end)", "input.md:1: a command in a note does not read"),
      ("quote.md", "<!-- numviz quiver --fn \"x0 -->\(end)", "quote.md:1: the quote \" has no end"),
      ("fence.md", "1. ````numviz\n   quiver\n   ```\n", "fence.md:1: the numviz block has no end"),
      ("text.md", "<!-- numviz quiver --fn x0 -->\n내 글\(end)", "text.md:2: between the numviz comments"),
    ]
    let program = try program(Dictionary(uniqueKeysWithValues: bad.map { ($0.name, $0.text) }))
    defer { program.remove() }
    try write("<!-- numviz {#good} quiver --fn x0 -->\(end)", "good.md", program)
    try Data([0x61, 10, 0xFF]).write(to: program.folder.appending(path: "binary.md"))
    try Data(count: 50 << 20).write(to: program.folder.appending(path: "big.md"))
    let result = try program.run(
      ["notes"] + bad.map(\.name) + ["binary.md", "big.md", "none.md", ".", "good.md"])
    #expect(result.status == 65)
    for note in bad {
      #expect(result.errors.contains(note.sentence), "\(note.sentence)\n\(result.errors)")
      #expect(try text(note.name, program) == note.text)
    }
    #expect(result.errors.contains("binary.md:2: the file is not UTF-8"))
    #expect(result.errors.contains("big.md holds more than 20 MB"))
    #expect(result.errors.contains("none.md: No such file") && result.errors.contains("Is a directory"))
    #expect(try text("good.md", program).contains("](output/good.svg)"))
    #expect(result.files.filter { $0.hasSuffix(".svg") } == ["output/good.svg"])
  }

  @Test(
    "mistakes are told in Korean, with particles that fit",
    arguments: [
      ("{#a/b} graph --fn x", "\"a/b\"는 레이블로 쓸 수 없습니다"), ("{width=넓음} graph --fn x", "\"넓음\"은 너비가 아닙니다"),
      ("plot --fn x", "\"plot\"은 그림을 그리는 명령이 아닙니다"), ("", "numviz 블록이 비어 있습니다"),
      ("{#a} graph --fn x\n{#a} graph --fn x^2", "레이블 a는 1행에 이미 있습니다"),
    ])
  func korean(_ command: String, _ sentence: String) throws {
    let program = try program(["a.md": "<!-- numviz \(command) -->\n<!-- /numviz -->\n"])
    defer { program.remove() }
    let result = try program.run(["notes", "a.md", "--lang", "ko"])
    #expect(result.errors.contains("오류: a.md:") && result.errors.contains(sentence), "\(result.errors)")
  }

  @Test("--keep-going updates the rest of a note with a mistake")
  func keepsGoing() throws {
    let program = try program([
      "a.md":
        "<!-- numviz {#a} foo -->\n<!-- /numviz -->\n<!-- numviz {#b} quiver --fn x0 -->\n<!-- /numviz -->\n"
    ])
    defer { program.remove() }
    #expect(try program.run(["notes", "a.md"]).files == ["a.md"])
    let result = try program.run(["notes", "a.md", "--keep-going"])
    #expect(result.status == 64 && result.files.contains("output/b.svg"))
    #expect(try text("a.md", program).hasPrefix("<!-- numviz {#a} foo -->\n<!-- /numviz -->\n"))
    #expect(try text("a.md", program).contains("](output/b.svg)"))
  }

  @Test("two notes of a folder do not draw two figures into one file")
  func collisions() throws {
    let program = try program([
      "a.md": "<!-- numviz {#f} quiver --fn x0 -->\n<!-- /numviz -->\n",
      "b.md": "<!-- numviz {#f} quiver --fn x1 -->\n<!-- /numviz -->\n",
      "c.md": "<!-- numviz {#f} quiver --fn=x0 -->\n<!-- /numviz -->\n",
    ])
    defer { program.remove() }
    let result = try program.run(["notes", "a.md", "b.md", "c.md"])
    #expect(result.status == 65)
    #expect(result.errors.contains("b.md:1: a.md:1 draws another figure into output/f.svg"))
    #expect(try text("c.md", program).contains("](output/f.svg)") && !result.errors.contains("c.md"))
  }

  @Test("a symbolic link is followed, and the mode of the note is kept")
  func links() throws {
    let program = try program([:])
    defer { program.remove() }
    _ = try program.shell(
      "mkdir n && printf '<!-- numviz {#f} quiver --fn x0 -->\\n<!-- /numviz -->\\n' > n/a.md && chmod 640 n/a.md && ln -s n/a.md b.md"
    )
    let result = try program.run(["notes", "b.md"])
    #expect(result.files == ["b.md", "n", "n/a.md", "n/output", "n/output/f.svg"])
    #expect(try text("n/a.md", program).contains("](output/f.svg)"))
    let mode = try program.shell(
      "stat -c %a n/a.md 2>/dev/null || stat -f %Lp n/a.md; test -L b.md && echo link")
    #expect(mode.output == "640\nlink\n")
  }

  @Test("figures that are drawn at once are those that are drawn one by one")
  func parallel() throws {
    let blocks = (0..<24).map {
      "<!-- numviz {#f\($0)} graph --fn \"sin(\($0)x)/x\" -->\n<!-- /numviz -->\n\n"
    }
    let program = try program(["a.md": blocks.joined()])
    defer { program.remove() }
    #expect(try program.run(["notes", "a.md"]).errors.contains("drew 24 figures"))
    // This draws one file after the other.
    let verified = try program.run(["recipe", "--verify"] + (0..<24).map { "output/f\($0).svg" })
    #expect(verified.status == 0, "\(verified.errors)")
  }

  @Test(
    "byte order marks, mixed ends of lines, tabs, lists, quotes and a missing last end all stay",
    arguments: [
      (
        "\u{FEFF}<!-- numviz {#f} graph --fn x -->\r\n<!-- /numviz -->\r\nb\rc",
        "\u{FEFF}<!-- numviz {#f} graph --fn x -->\r\n\r\n![f(x) = x](output/f.svg)\r\n\r\n<!-- /numviz -->\r\nb\rc"
      ),
      (
        "a\r\n<!-- numviz {#f} graph --fn x -->\n<!-- /numviz -->\rtail",
        "a\r\n<!-- numviz {#f} graph --fn x -->\n\n![f(x) = x](output/f.svg)\n\n<!-- /numviz -->\rtail"
      ),
      (
        "- a\n\n\t<!-- numviz {#f} graph --fn x -->\n\t<!-- /numviz -->\n> > b\n",
        "- a\n\n\t<!-- numviz {#f} graph --fn x -->\n\n\t![f(x) = x](output/f.svg)\n\n\t<!-- /numviz -->\n> > b\n"
      ),
      (
        "> > a\n> >\n> > <!-- numviz {#f} graph --fn x -->\n> > <!-- /numviz -->",
        "> > a\n> >\n> > <!-- numviz {#f} graph --fn x -->\n> >\n> > ![f(x) = x](output/f.svg)\n> >\n> > <!-- /numviz -->"
      ),
      (
        "``````md\n```numviz\nplot\n```\n``````\n~~~\n<!-- numviz plot -->\n~~~\n",
        "``````md\n```numviz\nplot\n```\n``````\n~~~\n<!-- numviz plot -->\n~~~\n"
      ),
    ])
  func oddBytes(_ before: String, _ after: String) throws {
    let program = try program(["a.md": before])
    defer { program.remove() }
    for _ in 0..<2 {
      #expect(try program.run(["notes", "a.md"]).status == 0)
      #expect(Array(try program.file("a.md")) == Array(after.utf8))
    }
    #expect(try program.run(["notes", "--check", "a.md"]).status == 0)
  }

  /// Built as readers' notes are: pasted notebook cells, formulas, centered pictures, trailing blanks, no last end.
  private static let pasted = #"""
    앞에서는 $x_0$만 움직였다. 이번에는 $({\partial{f} \over x_0},{\partial{f} \over x_1})$를 함께 본다.

    In [12]:
    import numpy as np

    def slope(f, x):
        h = 1e-4

        return (f(x+h) - f(x-h)) / 2*h

    [6.e-08 8.e-08]


    값은 아래와 같다. <br>
    * (3, 4) -> grad: (6.0, 8.0)
    * (0, 2) -> grad: (0.0, 4.0)

    <p align="center"><img src="imgs/4-9.png" width=500></p>

    $$\huge{x_0 = x_0 - \eta{\partial f \over \partial x_0}}$$
    $$
    \frac{\partial f}{\partial x_0} = 2x_0, \quad \frac{\partial f}{\partial x_1} = 2x_1
    $$
    <br>
    #### 파이썬 구현 ####

    ```python
    def f(x):
        tmp = x  # <!-- numviz -->
        
        return tmp  # 값 복원
    ```
    > 인용한 줄  
    이어지는 줄  

    ![](https://example.org/images/1/image.png)

    ---

    ## '어느 변수인가?'
    기울기를 **기울기(***gradient***)**라고 한다.

    [-5.99999999e-08  7.99999998e-08]
    array([-2.9999994,  3.9999992])
    """#

  @Test("in notes as readers paste them a figure may stand at any empty line, and nothing else changes")
  func anywhere() throws {
    let lines = Self.pasted.split(separator: "\n", omittingEmptySubsequences: false)
    let code = try #require(lines.firstIndex(of: "```python"))...(try #require(lines.lastIndex(of: "```")))
    let places = [0] + lines.indices.filter { lines[$0].allSatisfy(\.isWhitespace) && !code.contains($0) }
    let (start, end) = ("<!-- numviz {#f alt=\"x\"} graph --fn x -->", "<!-- /numviz -->")
    func note(_ place: Int, _ block: String) -> String {
      (lines[..<place] + [Substring(block)] + lines[place...]).joined(separator: "\n")
    }
    let names = places.map { "\($0).md" }
    let program = try program(
      Dictionary(uniqueKeysWithValues: zip(names, places.map { note($0, "\(start)\n\(end)") })))
    defer { program.remove() }
    let result = try program.run(["notes"] + names)
    #expect(result.status == 0, "\(result.errors)")
    for (name, place) in zip(names, places) {
      #expect(
        try text(name, program) == note(place, "\(start)\n\n![x](output/f.svg)\n\n\(end)"), "line \(place)")
    }
  }

  @Test("what may not be written is told with its line, the note stays whole, and other notes go on")
  func readOnly() throws {
    let program = try program(["a.md": "\n<!-- numviz {#f} graph --fn x -->\n<!-- /numviz -->\n"])
    defer { program.remove() }
    let before = try text("a.md", program)
    // The superuser may write anywhere: as somebody else, with a copy of the program where all may read it.
    let result = try program.shell(
      """
      chmod 777 . && cp "$NUMVIZ" numviz && mkdir ro rw && cp a.md ro && cp a.md rw && chmod 777 rw && chmod 555 ro
      [ $(id -u) = 0 ] && as='setpriv --reuid=65534 --regid=65534 --clear-groups'
      $as ./numviz notes ro/a.md rw/a.md --output-folder rw/figures; echo $?
      $as ./numviz notes ro/a.md; echo $?
      rm -f numviz; chmod 755 ro
      """)
    #expect(result.output == "73\n73\n", "\(result.errors)")
    #expect(result.errors.contains("cannot create ro/a.md: Permission denied"))
    #expect(result.errors.contains("ro/a.md:2: cannot create the folder ro/output: Permission denied"))
    #expect(result.errors.contains("--output-folder FOLDER"))
    #expect(try text("ro/a.md", program) == before)
    #expect(try text("rw/a.md", program).contains("](figures/f.svg)"))
    #expect(result.files == ["a.md", "ro", "ro/a.md", "rw", "rw/a.md", "rw/figures", "rw/figures/f.svg"])
  }

  @Test("watch redraws on each save, until it is ended")
  func watch() throws {
    let program = try program(["a.md": "<!-- numviz {#f} graph --fn x -->\n<!-- /numviz -->\n"])
    defer { program.remove() }
    let result = try program.shell(
      """
      "$NUMVIZ" watch a.md 2> said & watcher=$!
      wait_for() { for i in $(seq 300); do grep -qs "$1" "$2" && return; sleep 0.1; done; echo "no $1"; }
      wait_for watching said
      sed 's/--fn x/--fn 2x/' a.md > b && mv b a.md
      wait_for 'fn 2x ' output/f.svg
      echo 'a <!-- /numviz -->' >> a.md; echo '<!-- /numviz -->' >> a.md
      wait_for 'a.md:[0-9]*: before' said
      # Tests run with signals blocked, but for this one.
      kill -KILL $watcher; wait $watcher
      rm said
      """)
    #expect(result.output.isEmpty, "\(result.output)")
    #expect(result.files == ["a.md", "output", "output/f.svg"])
  }

  @Test("a mistake in a formula is told in the reader's language, whatever the figure's is")
  func languageOfMistakes() throws {
    let block = "<!-- numviz quiver --fn \"foo(x)\" -->\n<!-- /numviz -->\n"
    let program = try program(["a.md": block])
    defer { program.remove() }
    let korean = try program.run(["notes", "a.md", "--lang", "ko"])
    #expect(korean.errors.contains("오류: a.md:1: ‘foo’ 함수를 알 수 없습니다") && !korean.errors.contains("not known"))
    #expect(try program.run(["notes", "a.md"]).errors.contains("a.md:1: The function “foo” is not known."))
  }
}
