import NumViz
import Testing

@Suite struct CommandWordsTests {
  @Test(
    "words are split as a POSIX shell splits them",
    arguments: [
      ("quiver --fn x", ["quiver", "--fn", "x"]),
      ("  quiver\t--fn   x \n", ["quiver", "--fn", "x"]),
      (#"--fn "x0^2 + x1^2""#, ["--fn", "x0^2 + x1^2"]),
      (#"'a "b" \ c' "it's \"q\" \n""#, [#"a "b" \ c"#, #"it's "q" \n"#]),
      (#"a\ b 'it'\''s'"#, ["a b", "it's"]),
      ("a\\\nb \"\" # all of this is a comment", ["ab", ""]),
      ("a#b", ["a#b"]),
      ("기울기 '한 글'", ["기울기", "한 글"]),
    ])
  func splits(_ line: String, _ words: [String]) throws {
    #expect(try CommandWords.split(line) == words)
  }

  @Test("an unclosed quote is an error at its place")
  func unclosed() {
    #expect(throws: CommandWords.Unclosed(quote: "\"", offset: 5)) { try CommandWords.split("--fn \"x") }
    #expect(throws: CommandWords.Unclosed(quote: "'", offset: 0)) { try CommandWords.split("'x\\") }
  }

  @Test(
    "a quoted word reads back as itself",
    arguments: [
      "", "x0^2+x1^2", "it's $x$", "a\"b'c\\d`e!", "#1", "-3:3", "두 변수", "a\nb", "*", "{a,b}", "~", "a;b&c|d",
    ])
  func quotes(_ word: String) throws {
    #expect(try CommandWords.split("a \(CommandWords.quoted(word)) b") == ["a", word, "b"])
  }

  @Test("a word that needs no quotes has none")
  func bare() {
    #expect(CommandWords.quoted("--x0") == "--x0" && CommandWords.quoted("-pi:pi") == "-pi:pi")
    #expect(CommandWords.quoted("x0^2") == "\"x0^2\"")
  }
}
