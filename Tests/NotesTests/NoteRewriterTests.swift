import Notes
import Testing

@Suite struct NoteRewriterTests {
  private func rewritten(_ text: String, _ lines: [String] = ["![a](b)"]) throws -> String {
    let note = try NoteText(Array(text.utf8))
    let rewriter = NoteRewriter(note)
    let edits = NoteScanner.contents(of: note).blocks.map { rewriter.edit($0, $0.figures.map { _ in lines }) }
    return String(decoding: rewriter.bytes(edits), as: UTF8.self)
  }

  @Test(
    "figures stand between the comments, in the lists, quotes and ends of lines around them",
    arguments: [
      ("글\n<!-- numviz q -->\n<!-- /numviz -->\n끝", "글\n<!-- numviz q -->\n\n![a](b)\n\n<!-- /numviz -->\n끝"),
      (
        "<!-- numviz q -->\r\n![x](y)\r\n<!-- /numviz -->\r\n",
        "<!-- numviz q -->\r\n\r\n![a](b)\r\n\r\n<!-- /numviz -->\r\n"
      ),
      (
        "\u{FEFF}<!-- numviz q -->\n<!-- /numviz -->",
        "\u{FEFF}<!-- numviz q -->\n\n![a](b)\n\n<!-- /numviz -->"
      ),
      (
        "> - <!-- numviz q -->\n>   <!-- /numviz -->",
        "> - <!-- numviz q -->\n>\n>   ![a](b)\n>\n>   <!-- /numviz -->"
      ),
      (
        "1.\t<!-- numviz q -->\n\t<!-- /numviz -->",
        "1.\t<!-- numviz q -->\n\n  \t![a](b)\n\n\t<!-- /numviz -->"
      ),
      (
        "<!-- numviz q\nr -->\r<!-- /numviz -->",
        "<!-- numviz q\nr -->\r\r![a](b)\r\r![a](b)\r\r<!-- /numviz -->"
      ),
    ])
  func comments(_ text: String, _ wanted: String) throws {
    #expect(try rewritten(text) == wanted)
    #expect(try rewritten(wanted) == wanted)
  }

  @Test(
    "figures take the place of fences, and touch no paragraph",
    arguments: [
      ("a\n\n```numviz\nq\n```\n\nb", "a\n\n![a](b)\n\nb"),
      ("a\n```numviz\nq\n```\nb", "a\n\n![a](b)\n\nb"),
      ("```numviz\nq\n```", "![a](b)"), ("~~~numviz\r\nq\r\n~~~\r\n", "![a](b)\r\n"),
      ("- ```numviz\n  q\n  ```\n", "- ![a](b)\n"),
      ("> a\n> ```numviz\n> q\n> r\n> ```\n", "> a\n>\n> ![a](b)\n>\n> ![a](b)\n"),
      ("\u{FEFF}```numviz\nq\n```\n", "\u{FEFF}![a](b)\n"),
    ])
  func fences(_ text: String, _ wanted: String) throws {
    #expect(try rewritten(text) == wanted)
  }

  /// Constructs of readers' notes: mathematics, cells, code, tabs, mixed ends of lines.
  private static let pieces = [
    "# 기울기\n\n$$\\huge{x_0 = x_0 - \\eta{\\partial f \\over \\partial x_0}}$$  \n",
    "In [34]:\r\nimport numpy as np\r\n", "|a|b|\n|-|-|\n|`|`|*|\n\n",
    "```python\ndef f(x):\n\treturn x[0]**2  # 값 복원\n```\n", "> 밤새 한것들 ㅎ....\nlazy\n\n",
    "* (3, 4) -> grad: (6.0, 8.0)\n", "<p align=\"center\"><img src=\"imgs/4-9.png\" width=500></p>\n\n",
    "---\n", "\t\ttabs\t \r", "**기울기(***gradient***)**라고 한다.<br>\n\n",
    "![](https://velog.velcdn.com/images/a/b/image.png)\n", "&amp; \\* \u{0} é e\u{301}\n",
    "~~~\n<!-- numviz in code -->\n~~~\n", "\n", "[link]: <a b> 'c\n'\n",
  ]

  @Test("every byte outside of numviz's comments stays", arguments: 0..<200)
  func otherBytes(_ seed: Int) throws {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func random(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    let around = (0..<6).map { _ in
      (0..<random(4)).map { _ in Self.pieces[random(Self.pieces.count)] }.joined()
    }
    let ending = ["\n", "\r\n"][random(2)]
    let text = around.joined(separator: "\n\n<!-- numviz q -->\(ending)<!-- /numviz -->\(ending)\n")
    let wanted = around.joined(
      separator: "\n\n<!-- numviz q -->\(ending)\(ending)![a](b)\(ending)\(ending)<!-- /numviz -->\(ending)\n"
    )
    #expect(Array(try rewritten(text).utf8) == Array(wanted.utf8))
  }

  @Test("the diff names the lines that change, and only those")
  func difference() throws {
    let text =
      "a\n<!-- numviz q -->\n\n![x](y)\n\n<!-- /numviz -->\n<!-- numviz q -->\n<!-- /numviz -->\n"
    let note = try NoteText(Array(text.utf8))
    let rewriter = NoteRewriter(note)
    let blocks = NoteScanner.contents(of: note).blocks
    let edits = blocks.map { rewriter.edit($0, [["![a](b)", "", "*c*"]]) }
    #expect(
      rewriter.difference(edits, name: "n.md") == """
        --- n.md
        +++ n.md
        @@ -4,1 +4,3 @@
        -![x](y)
        +![a](b)
        +
        +*c*
        @@ -7,0 +10,5 @@
        +
        +![a](b)
        +
        +*c*
        +

        """)
    #expect(rewriter.difference([rewriter.edit(blocks[0], [["![x](y)"]])], name: "n.md").isEmpty)
  }
}
