import Testing

@Suite struct ContourCommandTests {
  @Test(
    "levels are read as a number, a list, a step, decades or quantiles",
    arguments: [
      ("3", "-0.5 0 0.5"), ("1,2.5", "1 2.5"), ("0,", "0"), ("step:0.75", "-1.5 -0.75 0 0.75 1.5"),
      ("quantile:3", "-0.6 0 0.6"),
    ])
  func levels(text: String, truth: String) throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run([
      "contour", "--fn", "x+0y", "--levels", text, "-o", "lines.svg", "--json", "--domain",
      text == "3" ? "-1:1" : "-2:2",
    ])
    #expect(result.status == 0, "\(result.errors)")
    let levels = result.output.matches(of: /"level":(-?[0-9.]+)/).map { String($0.1) }
    // The quantiles of a plane's samples are rounded to a quarter of their distance.
    if !text.hasPrefix("quantile") { #expect(levels.joined(separator: " ") == truth) }
    #expect(levels.count == truth.split(separator: " ").count)
  }

  @Test(
    "lines, bands and heat maps are written in both formats",
    arguments: [[], ["--filled"], ["--heat"], ["--quiver"]])
  func styles(_ style: [String]) throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(
      ["contour", "--fn", "himmelblau", "-o", "figure.svg", "-o", "figure.png"] + style)
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    #expect(result.files.sorted() == ["figure.png", "figure.svg"])
  }

  @Test(
    "bad levels get a sentence, a hint and an exit code, in both languages",
    arguments: [
      (["--levels", "0"], 64, "not positive", "--levels 10"),
      (["--levels", "abc"], 64, "no choice of levels", "step"),
      (["--levels", "step:0"], 64, "not positive", "step:0.5"),
      (["--levels", "1,nan"], 64, "not a finite", "1,2,5"),
      (["--levels", "step:1e-9"], 64, "more than 1000", "5 to 20"),
      (["--levels", "1001"], 64, "more than 1000", "20"),
      (["--levels", "log:5", "--domain", "-3:-1"], 65, "no positive values", "quantile"),
      (["--filled", "--heat"], 64, "exclude each other", "one of them"),
      (["--color-map", "jet"], 64, "no choice", "viridis"),
      (["--levels", "0", "--lang", "ko"], 64, "양수가 아닙니다", "--levels 10"),
    ])
  func badInput(arguments: [String], status: Int32, sentence: String, hint: String) throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(["contour", "--fn", "x+y"] + arguments)
    #expect(result.status == status)
    #expect(result.errors.contains(sentence) && result.errors.contains(hint), "\(result.errors)")
    #expect(result.files.isEmpty)
  }

  @Test(
    "fields without level lines, and levels without a field, end in words and never in a crash",
    arguments: [
      "3+0x", "0/0+x", "1/x", "floor(x)", "x^2+y^2+1e308", "sqrt(-1-x^2)", "exp(exp(x^2+y^2))", "1e-320*x",
    ],
    [[], ["--filled"], ["--heat"], ["--levels", "log:5"], ["--levels", "quantile:5"]])
  func degenerate(formula: String, style: [String]) throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(
      ["contour", "--fn", formula, "-o", "figure.svg", "-o", "figure.png"] + style)
    #expect([0, 65].contains(result.status), "\(result.errors)")
  }

  @Test("a quiver with contours has level lines under its arrows")
  func underArrows() throws {
    let program = try Program()
    defer { program.remove() }
    let plain = try program.run(["quiver", "--fn", "x^2+y^2", "-o", "-"])
    let lined = try program.run(["quiver", "--fn", "x^2+y^2", "--contours", "-o", "-"])
    #expect(lined.status == 0 && lined.output.count > plain.output.count + 1000)
  }
}
