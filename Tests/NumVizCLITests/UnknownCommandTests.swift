import Testing

@Suite struct UnknownCommandTests {
  @Test(
    "a word that is no command is named, with the command that was meant, in both languages",
    arguments: [
      (["quivr", "--fn", "x0^2"], "no command \"quivr\"", "did you mean quiver?"),
      (["Contour"], "no command \"Contour\"", "did you mean contour?"),
      (["plot", "x**2"], "no command \"plot\"", "numviz help lists the commands"),
      (["quivr", "--lang", "ko"], "\"quivr\"라는 명령이 없습니다", "혹시 quiver입니까?"),
    ])
  func told(arguments: [String], sentence: String, hint: String) throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(arguments)
    #expect(result.status == 64 && result.output.isEmpty)
    #expect(result.errors.contains(sentence) && result.errors.contains(hint), "\(result.errors)")
  }

  @Test(
    "help and options of the program itself are no unknown commands",
    arguments: ["help", "--help", "--version"])
  func known(word: String) throws {
    let program = try Program()
    defer { program.remove() }
    #expect(try program.run([word]).status == 0)
  }
}
