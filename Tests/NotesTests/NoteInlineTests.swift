import Notes
import Testing

@Suite struct NoteInlineTests {
  @Test(
    "a caption is Markdown with formulas between dollar signs",
    arguments: [
      ("기울기 −∇f", [NoteInline.text("기울기 −∇f")]),
      (
        "the *field* of $-\\nabla f$",
        [.text("the "), .emphasis([.text("field")]), .text(" of "), .math("-\\nabla f")]
      ),
      (
        "**$x_0$** and $x_1$, $x_2$",
        [.strong([.math("x_0")]), .text(" and "), .math("x_1"), .text(", "), .math("x_2")]
      ),
      ("`$x$` \\$1 $2", [.code("$x$"), .text(" $1 $2")]),
      ("$5 and $6", [.text("$5 and $6")]),
      ("costs $ 5 $", [.text("costs $ 5 $")]),
      ("$a\\$b$", [.math("a\\$b")]),
      ("$_a_ * b$ *c*", [.math("_a_ * b"), .text(" "), .emphasis([.text("c")])]),
      (
        "[a $x$](http://b?$x$ \"t\")",
        [.link([.text("a "), .math("x")], address: "http://b?$x$", title: "t")]
      ),
      ("a <b>c</b> & d", [.text("a "), .html("<b>"), .text("c"), .html("</b>"), .text(" & d")]),
      ("``a`b``", [.code("a`b")]),
      // Not paragraphs: what looks like a block is text.
      ("# 1", [.text("# 1")]),
      ("- a", [.text("- a")]),
      ("", [.text("")]),
      ("a ![b *c*](d) ` `` \\", [.text("a b "), .emphasis([.text("c")]), .text(" ` `` \\")]),
    ])
  func captions(_ markdown: String, _ inlines: [NoteInline]) {
    #expect(NoteInline.all(in: markdown) == inlines)
  }
}
