import Foundation
import Testing

@Suite struct QuiverCommandTests {
  @Test(
    "each choice draws a figure whose recipe draws it again",
    arguments: [
      ["--length", "constant"], ["--length", "raw", "--shortest", "0"],
      ["--length-scale", "log", "--no-key"],
      ["--length-ref", "4", "--longest", "30"], ["--color", "angle", "--points", "hex"],
      ["--color", "error", "--where", "x0^2+x1^2<4"], ["--at", "1,1", "--at", "-1,0.5", "--key"],
    ])
  func choices(_ options: [String]) throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(
      ["quiver", "--fn", "himmelblau", "-o", "a.svg", "-o", "a.png", "--quiet"] + options)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.files.sorted() == ["a.png", "a.svg"])
    let recipe = try program.run(["recipe", "a.svg"]).output
    for word in options where !word.contains("<") { #expect(recipe.contains(word)) }
  }

  @Test(
    "a bad choice gets a sentence and a hint",
    arguments: [
      (["--length", "long"], "no choice", "scaled"), (["--shortest", "x"], "positive number", "3.5"),
      (["--length", "raw", "--longest", "9"], "no meaning", "scaled"),
      (["--length", "constant", "--key"], "no meaning", "color"),
      (["--shortest", "9", "--longest", "4"], "longer than", "--shortest 3.5"),
      (["--where", "x0"], "condition", "x0 > 0"), (["--where", "x0 > 100"], "no point", "--domain"),
      (["--at", "1"], "not a point", "--at"), (["--at", "1,2", "--points", "hex"], "exclude", "one of"),
    ])
  func mistakes(options: [String], sentence: String, hint: String) throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(["quiver", "--fn", "x0^2+x1^2", "-o", "a.svg"] + options)
    #expect(result.status != 0 && result.files.isEmpty)
    #expect(result.errors.contains(sentence) && result.errors.contains(hint), "\(result.errors)")
  }

  @Test("40,000 arrows, plain or colored, take at most 2.4 MB", arguments: [[], ["--color", "angle"]])
  func bytes(_ options: [String]) throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(
      ["quiver", "--fn", "x0^2+x1^2", "--grid", "200", "-o", "a.svg"] + options)
    #expect(result.status == 0)
    #expect(try program.file("a.svg").count <= 2_400_000)
  }
}
