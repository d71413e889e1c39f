import Foundation
import Testing

@Suite struct GraphCommandTests {
  private func run(_ arguments: String...) throws -> Program.Result {
    let program = try Program()
    defer { program.remove() }
    return try program.run(["graph"] + arguments)
  }

  @Test("the book's tangent: the slopes of the notes' method, and the exact ones beside")
  func tangent() throws {
    let result = try run(
      "--fn", "0.01x^2+0.1x", "--x", "0:20", "--tangent", "5", "--tangent", "10", "-o", "t.svg", "--json")
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let tangents = try #require(document["tangents"] as? [[String: Double]])
    // As text: Foundation reads numbers to 15 digits only.
    #expect(result.output.contains("\"slope\":0.1999999999990898,"))
    #expect(result.output.contains("\"slope\":0.2999999999986347,"))
    #expect(abs((tangents[0]["exact"] ?? 0) - 0.2) < 1e-15)
    #expect(result.files == ["t.svg"])
  }

  @Test("a figure goes to output/graph.svg, and its words follow the language")
  func output() throws {
    let result = try run("--fn", "x^2", "--secant", "1,2", "--lang", "ko")
    #expect(result.status == 0)
    #expect(result.output == "output/graph.svg\n")
    let svg = try run("--fn", "x^2", "--secant", "1,2", "--lang", "ko", "-o", "-").output
    #expect(svg.contains("할선") && svg.contains("기울기 3"))
  }

  @Test("a descent on the curve: D2L's path, and its outcome in the caption")
  func path() throws {
    let result = try run(
      "--fn", "x^2", "--path", "10", "--rate", "0.2", "--steps", "10", "-o", "p.svg", "--json")
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let iterates = try #require(document["iterates"] as? [[Double]])
    #expect(iterates.count == 11)
    // 10 · 0.6¹⁰; the central difference of a square is exact up to rounding by h.
    #expect(abs(iterates[10][0] - 0.0604661760) < 1e-8)
    #expect(result.errors.contains("still moving after 10 steps"))
  }

  private typealias Case = (arguments: [String], status: Int32, sentence: String, hint: String)

  // With its type beside it: the compiler gives up on long lists of tuples.
  private static let mistakes: [Case] = [
    (["--fn", "x0*x1"], 64, "1 variable", "quiver"),
    (["--fn", "log(-1-x^2)"], 65, "no finite value", "--x"),
    (["--fn", "x", "--x", "2:2"], 64, "empty", "-2:2"),
    (["--fn", "x", "--x", "3:1"], 64, "reversed", "1:3"),
    (["--fn", "x", "--x", "nan:1"], 64, "finite ends", "-2:2"),
    (["--fn", "x", "--y", "1"], 64, "not a range", "--y"),
    (["--fn", "1/x", "--tangent", "0"], 65, "no finite value at 0", "smooth"),
    (["--fn", "abs(x)", "--tangent", "0", "--scheme", "exact"], 65, "no tangent at 0", "smooth"),
    // The rules of the schemes compute numbers where there is no slope.
    (["--fn", "abs(x)", "--tangent", "0"], 65, "a kink: the slope is -1 to the left and 1", "smooth"),
    (["--fn", "floor(x)", "--tangent", "1"], 65, "no tangent at 1: f jumps here", "smooth"),
    (["--fn", "cbrt(x)", "--tangent", "0"], 65, "no tangent at 0: the slope grows without limit", "smooth"),
    (["--fn", "x", "--tangent", "a"], 64, "not a finite number", "5"),
    (["--fn", "x", "--tangent", "1", "--tangent-length", "0"], 64, "not positive", "4"),
    (["--fn", "x", "--secant", "1"], 64, "not a pair", "5,8"),
    (["--fn", "x", "--secant", "1,1"], 64, "two different points", "--tangent 1"),
    (["--fn", "1/x", "--secant", "0,1"], 65, "no finite value at 0", "defined"),
    (["--fn", "x", "--chords", "all"], 64, "no point", "--at"),
    (["--fn", "x", "--chords", "all", "--at", "0"], 64, "no step", "--h 1"),
    (["--fn", "x", "--chords", "five-point", "--at", "0", "--h", "1"], 64, "no choice", "central"),
    (["--fn", "x", "--at", "0"], 64, "without --chords", "--chords"),
    (["--fn", "x", "--x-scale", "log"], 64, "logarithmic axis", "positive"),
    (["--fn", "x", "--x", "0:5", "--x-scale", "log"], 64, "logarithmic axis cannot show 0", "positive"),
    (["--fn", "-1-x^2", "--y-scale", "log"], 65, "no finite value", "--x"),
    (["--fn", "x", "--y-scale", "cubic"], 64, "no choice", "symlog"),
    (["--fn", "x", "--x-ticks", "e"], 64, "no choice", "pi"),
    (["--fn", "x", "--y-scale", "log", "--axes", "origin"], 64, "linear scales", "--axes"),
    (["--fn", "x", "--rate", "1"], 64, "no start", "--path"),
    (["--fn", "log(x)", "--path", "-1", "--rate", "1"], 65, "at the start", "--from"),
    (["--fn", "x", "--path", "1", "--from", "1"], 64, "same thing", "one of them"),
  ]

  @Test("bad input gets a sentence, a hint and its exit code", arguments: mistakes)
  func badInput(arguments: [String], status: Int32, sentence: String, hint: String) throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(["graph"] + arguments)
    #expect(result.status == status, "\(arguments): \(result.errors)")
    #expect(result.errors.contains(sentence), "\(result.errors)")
    #expect(result.errors.contains("hint: ") && result.errors.contains(hint), "\(result.errors)")
    #expect(result.files.isEmpty)
  }
}
