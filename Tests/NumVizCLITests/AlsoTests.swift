import Foundation
import Testing

@Suite struct AlsoTests {
  private func run(_ arguments: [String]) throws -> Program.Result {
    let program = try Program()
    defer { program.remove() }
    return try program.run(arguments)
  }

  @Test(
    "several functions are in one figure, its words, and the recipe that draws it again",
    arguments: [
      (["quiver", "--fn", "x0^2+x1^2", "--also", "x0*x1"], "arrows of −∇g"),
      (["quiver", "--fn", "x0^2+x1^2", "--sign", "both"], "arrows of ∇f"),
      (["contour", "--fn", "x0+x1", "--also", "x0^2+x1^2"], "level lines of g(x₀, x₁) = x₀² + x₁²"),
      (["graph", "--fn", "sin(x)", "--also", "cos(x)"], "the graph of g(x) = cos(x)"),
      (["graph", "--fn", "sin(x)", "--also", "cos(x)", "--lang", "ko"], "그래프도 파선으로"),
    ])
  func figures(arguments: [String], words: String) throws {
    let figure = try run(arguments + ["-o", "-"])
    #expect(figure.status == 0, "\(figure.errors)")
    #expect(figure.output.contains(words), "\(figure.output.prefix(900))")
    let program = try Program()
    defer { program.remove() }
    _ = try program.run(arguments + ["-o", "a.svg"])
    let again = try program.run(["recipe", "a.svg", "--run", "-o", "b.svg"])
    #expect(again.status == 0, "\(again.errors)")
    #expect(try program.file("a.svg") == program.file("b.svg"))
  }

  @Test(
    "what has no meaning beside further functions is told in a sentence and a hint",
    arguments: [
      (["quiver", "--fn", "x0", "--also", "x1", "--color", "angle"], "--color has no meaning"),
      (["quiver", "--fn", "x0", "--also", "-"], "cannot read standard input"),
      (["graph", "--fn", "x", "--also", "x0*x1"], "formula of 1 variable"),
      (["contour", "--fn", "x0", "--also", "sine(x0)"], "sine"),
      (
        ["graph", "--fn", "x", "--also", "1", "--also", "2", "--also", "3", "--also", "4", "--also", "5"],
        "too many for one figure"
      ), (["quiver", "--fn", "x0", "--sign", "all"], "no choice"),
    ])
  func mistakes(arguments: [String], sentence: String) throws {
    let result = try run(arguments)
    #expect(result.status == 64 && result.errors.contains(sentence), "\(result.errors)")
  }

  @Test("a run has a scheme, a step, noise, a seed, a cut and a schedule of its own, and the words say which")
  func runs() throws {
    let figure = try run([
      "compare", "--fn", "x0^2+2x1^2", "--from", "-5,-2", "--run", "gd:0.1", "--run", "gd:0.1,noise=1,seed=4",
      "--run", "gd:0.1,clip=2,scheme=exact", "--run", "gd:0.1,rate-decay=inverse:0.1:0.5", "--steps", "20",
      "--json", "-o", "a.svg",
    ])
    #expect(figure.status == 0, "\(figure.errors)")
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(figure.output.utf8)) as? [String: Any])
    let runs = try #require(document["runs"] as? [[String: Any]])
    #expect(runs.count == 4 && runs[0]["noise"] == nil && runs[1]["seed"] as? String == "4")
    #expect(runs[2]["clip"] as? Double == 2 && runs[2]["scheme"] as? String == "exact")
    #expect(runs[3]["rate_decay"] as? String == "inverse:0.1:0.5")
    let words = try run([
      "compare", "--fn", "x0^2+2x1^2", "--from", "-5,-2", "--run", "gd:0.1", "--run", "gd:0.1,noise=1",
      "--steps", "20", "--overlay", "--seed", "3", "-o", "-",
    ])
    #expect(words.output.contains("no noise") && words.output.contains("noise σ = 1"))
  }

  @Test("regression is drawn and counted without a formula; other seeds give other data")
  func regression() throws {
    let result = try run(["regression", "--json", "--seed", "1", "-o", "a.svg"])
    #expect(result.status == 0, "\(result.errors)")
    let (other, again) = (
      try run(["regression", "--json", "-o", "a.svg"]), try run(["regression", "--json", "-o", "a.svg"])
    )
    #expect(result.output != other.output && other.output == again.output)
    for (arguments, sentence) in [
      (["--points", "1"], "--points 1 is not a number"), (["--noise", "-1"], "--noise"),
      (["--seed", "x"], "not a seed"),
      (["--from", "1"], "not a start"), (["--x", "2:0"], "not a range"), (["--slope", "a"], "not a number"),
      (["--steps", "0"], "--steps 0"),
    ] {
      let mistake = try run(["regression"] + arguments)
      #expect(mistake.status == 64 && mistake.errors.contains(sentence), "\(arguments) \(mistake.errors)")
    }
  }
}
