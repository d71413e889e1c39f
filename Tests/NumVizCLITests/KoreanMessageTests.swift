import Testing

@Suite("Messages in Korean")
struct KoreanMessageTests {
  private static let bowl = ["--fn", "x0^2+x1^2"]

  /// What a Korean user mistypes most.
  private static let mistakes: [[String]] = [
    ["quiver", "--fn", "x0^2+"], ["quiver", "--fn", "foo(x0)"], ["quiver", "--fn", "x0+x1+x2"],
    ["quiver"] + bowl + ["--theme", "blue"], ["quiver"] + bowl + ["--domain", "2:-2"],
    ["quiver"] + bowl + ["--x0", "1:1"], ["quiver"] + bowl + ["--domain", "a"],
    ["quiver"] + bowl + ["--grid", "x"],
    ["quiver"] + bowl + ["--step", "a"], ["quiver"] + bowl + ["--width", "5"],
    ["quiver"] + bowl + ["--scale", "x"],
    ["quiver"] + bowl + ["--background", "blu"], ["quiver"] + bowl + ["-o", "figure.bmp"],
    ["quiver"] + bowl + ["--path", "1"], ["quiver"] + bowl + ["--param", "a"],
    ["quiver"] + bowl + ["--title", "$x"],
    ["gradient"] + bowl, ["gradient"] + bowl + ["--at", "a"],
    ["gradient"] + bowl + ["--at", "1,2", "--h", "0"],
    ["trace"] + bowl, ["trace"] + bowl + ["--from", "1,2", "--optimizer", "adams"],
    ["trace"] + bowl + ["--from", "1,2", "--steps", "x"], ["functions", "--tex"],
  ]

  @Test("a mistake is told in the language that was asked for, with the same exit code", arguments: mistakes)
  func korean(arguments: [String]) throws {
    let program = try Program()
    defer { program.remove() }
    let (korean, english) = (try program.run(arguments + ["--lang", "ko"]), try program.run(arguments))
    #expect(korean.status == english.status && korean.status != 0)
    func hasHangul(_ text: String) -> Bool {
      text.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }
    }
    #expect(korean.errors.hasPrefix("오류: ") && english.errors.hasPrefix("error: "))
    for line in korean.errors.split(separator: "\n") where line.hasPrefix("오류: ") || line.hasPrefix("도움말: ") {
      #expect(hasHangul(String(line.drop { $0 != " " })), "\(korean.errors)")
    }
    #expect(!hasHangul(english.errors), "\(english.errors)")
    #expect(!korean.errors.contains("은(는)") && !korean.errors.contains("을(를)"))
  }
}
