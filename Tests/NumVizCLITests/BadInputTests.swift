import Testing

@Suite struct BadInputTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var arguments: [String]
    var status: Int32
    /// A part of the sentence and a part of the hint.
    var sentence: String
    var hint: String

    init(_ arguments: [String], _ status: Int32, _ sentence: String, _ hint: String) {
      self.arguments = arguments
      self.status = status
      self.sentence = sentence
      self.hint = hint
    }

    var testDescription: String { arguments.joined(separator: " ") }
  }

  @Test(
    "bad input gets a sentence, a hint and its exit code, and leaves no file behind",
    arguments: [
      Case(["--fn", "foo(x0)"], 64, "“foo” is not known", "functions"),
      Case(["--fn", "sine(x0)"], 64, "“sine” is not known", "did you mean sin"),
      Case(["--fn", "x0+"], 64, "Something is missing after “+”", ""),
      Case(["--fn", "x0=3"], 64, "no “=”", "=="),
      Case(["--fn", "x0+x1+x2"], 64, "2 variables, but this one has 3", "fix the others"),
      Case(["--fn", "x0", "--domain", "2:2"], 64, "empty: 2:2", "two different ends"),
      Case(["--fn", "x0", "--x1", "3:-3"], 64, "x1 is reversed: 3:-3", "-3:3"),
      Case(["--fn", "x0", "--x0", "nan:1"], 64, "finite ends: nan:1", "-2:2"),
      Case(["--fn", "x0", "--x0", "1"], 64, "not a range", "-2:2"),
      Case(["--fn", "x0", "--grid", "0"], 64, "too few samples", "--grid 17"),
      Case(["--fn", "x0", "--grid", "1"], 64, "too few samples", "--grid 17"),
      Case(["--fn", "x0", "--grid", "1000000000x1000000000"], 64, "samples", "--grid 17"),
      Case(["--fn", "x0", "--grid", "5000x5000"], 64, "arrows", "--grid 17"),
      Case(["--fn", "x0", "--step", "0"], 64, "not a positive number", "0.25"),
      Case(["--fn", "x0", "--step", "9"], 64, "larger than the domain", "smaller"),
      Case(["--fn", "x0", "--h", "-1"], 64, "not a positive number", "1e-4"),
      Case(["--fn", "x0", "-o", "none/field.svg"], 73, "cannot create none/field.svg", "mkdir -p none"),
      Case(
        ["--fn", "x0", "-o", "field.svg", "-o", "none/field.svg"], 73, "cannot create none/field.svg", "mkdir"
      ),
      Case(["--fn", "x0", "-o", "field.xyz"], 64, "does not end in a format", ".svg or .png"),
      Case(["--fn", "x0", "-o", "."], 64, "does not end in a format", ".svg"),
      Case(["--fn", "x0", "-o", "/dev/full", "--format", "svg"], 74, "No space left", "free some space"),
      Case(["--fn", "x0", "--width", "3"], 64, "not between", "640"),
      Case(["--fn", "x0", "--scale", "nan"], 64, "scale", "--scale 2"),
      Case(["--fn", "x0", "--param", "a"], 64, "not a parameter", "--param a=0.5"),
      Case(["--fn", "x0", "--title", "$\\foo$"], 64, "--title", ""),
      Case(["--fn", "log(-1-x0^2)"], 65, "finite at none of the 289 samples", "another --domain"),
    ])
  func quiver(_ wanted: Case) throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(["quiver"] + wanted.arguments)
    #expect(result.status == wanted.status)
    #expect(result.errors.contains(wanted.sentence), "\(result.errors)")
    #expect(result.errors.contains("hint: ") || wanted.hint.isEmpty)
    #expect(wanted.hint.isEmpty || result.errors.contains(wanted.hint), "\(result.errors)")
    #expect(result.output.isEmpty)
    #expect(result.files.isEmpty)
  }

  @Test(
    "bad input to the commands of numbers gets a sentence, a hint and its exit code",
    arguments: [
      Case(["trace", "--fn", "x^2"], 64, "no start is given", "--from 5"),
      Case(["trace", "--fn", "x0+x1", "--from", "1"], 64, "1 coordinate", "3,4"),
      Case(["trace", "--fn", "x^2", "--from", "inf"], 64, "not finite", "--from"),
      Case(
        ["trace", "--fn", "log(x)", "--from", "-1"], 65, "f is nan at the start (-1)", "where f is defined"),
      Case(
        ["trace", "--fn", "x^2", "--from", "1", "--momentum", "0.9"], 64, "no meaning for the optimizer gd",
        "momentum, nesterov"),
      Case(
        ["trace", "--fn", "x^2", "--from", "1", "--optimizer", "sgd"], 64, "no optimizer \"sgd\"",
        "gd, momentum"),
      Case(
        ["trace", "--fn", "x^2", "--from", "1", "--optimizer", "adam", "--beta1", "1"], 64,
        "from 0 to below 1", "--beta1 0.9"),
      Case(
        ["trace", "--fn", "x^2", "--from", "1", "--rate", "-1"], 64, "must be a positive number",
        "--rate 0.01"),
      Case(
        ["trace", "--fn", "x^2", "--from", "1", "--rate", "fast"], 64, "not a number for --rate",
        "--rate 0.01"),
      Case(
        ["trace", "--fn", "x^2", "--from", "1", "--steps", "-1"], 64, "not a number of steps", "--steps 100"),
      Case(
        ["trace", "--fn", "x^2", "--from", "1", "--steps", "1e3"], 64, "not a number of steps", "--steps 100"),
      Case(
        ["trace", "--fn", "x^2", "--from", "1", "--steps", "99999999999999999999"], 64, "more than",
        "--steps 100"),
      Case(
        ["trace", "--fn", "x^2", "--from", "1", "--rate-decay", "linear"], 64, "not a schedule",
        "exponential:0.95"),
      Case(
        ["trace", "--fn", "x^2", "--from", "1", "--rate-decay", "exponential:2"], 64, "between 0 and 1",
        "exponential:0.95"),
      Case(
        ["trace", "--fn", "x^2", "--from", "1", "--rate-decay", "polynomial:-1"], 64, "power", "polynomial:2"),
      Case(
        ["trace", "--fn", "x^2", "--from", "1", "--noise", "-1"], 64, "not a positive number", "--noise 0.1"),
      Case(["trace", "--fn", "x^2", "--from", "1", "--seed", "1"], 64, "without --noise", "--noise 0.1"),
      Case(
        ["trace", "--fn", "x^2", "--from", "1", "--noise", "1", "--seed", "-1"], 64, "not a seed", "--seed 1"),
      Case(["trace", "--fn", "x^2", "--from", "1", "--clip", "0"], 64, "not a positive number", "--clip 1"),
      Case(["trace", "--fn", "x^2", "--from", "1", "--search", "exact"], 64, "no meaning", "linesearch"),
      Case(
        ["trace", "--fn", "x^2", "--from", "1", "--optimizer", "linesearch", "--search", "wolfe"], 64,
        "not a line search", "armijo"),
      Case(["trace", "--fn", "x^2", "--from", "1", "--csv", "--json"], 64, "two formats", "one of them"),
      Case(["check", "--fn", "x^2", "--at", "1", "--grid", "5"], 64, "where to check", "one of them"),
      Case(["check", "--fn", "x^2", "--at", "1", "--tolerance", "-1"], 64, "tolerance", "1e-6"),
      Case(["check", "--fn", "x0+x1+x2"], 64, "2 variables, but this one has 3", "numviz gradient"),
      Case(["check", "--fn", "x0", "--grid", "5000"], 64, "25000000 samples", "--grid 41"),
      Case(["hessian", "--fn", "x0*x1", "--at", "1"], 64, "1 coordinate", "3,4"),
      Case(
        ["hessian", "--fn", "sum(x^2)", "--at", (0..<201).map(String.init).joined(separator: ",")], 64,
        "larger than 200 × 200", "numviz gradient"),
      Case(
        [
          "trace", "--fn", "sphere", "--optimizer", "newton", "--from",
          (0..<201).map(String.init).joined(separator: ","),
        ], 64, "201 are more than 200", "linesearch"),
      Case(["hessian", "--fn", "x0*x1"], 64, "no point is given", "--at 3,4"),
      Case(["stepsize", "--fn", "log(x)", "--at", "-1"], 65, "no derivative at -1", "smooth"),
    ])
  func numbers(_ wanted: Case) throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(wanted.arguments)
    #expect(result.status == wanted.status)
    #expect(result.errors.contains(wanted.sentence), "\(result.errors)")
    #expect(result.errors.contains("hint: ") && result.errors.contains(wanted.hint), "\(result.errors)")
    #expect(result.output.isEmpty)
  }

  @Test("a closed pipe is told in a sentence")
  func closedPipe() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.shell(
      "\"$NUMVIZ\" quiver --fn x0 --grid 200 -o - | head -c 1 >/dev/null; exit ${PIPESTATUS[0]}")
    #expect(result.status == 74)
    #expect(result.errors.contains("its reader has closed it"))
    #expect(result.files.isEmpty)
  }

  @Test("a folder that may not be written to is told in a sentence")
  func readOnlyFolder() throws {
    let program = try Program()
    defer { program.remove() }
    // Root may write everywhere but here.
    let result = try program.run(["quiver", "--fn", "x0", "-o", "/proc/field.svg"])
    #expect(result.status == 73)
    #expect(result.errors.contains("cannot create /proc/field.svg"))
  }

  @Test("special characters in a title are escaped, not run")
  func markup() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(["quiver", "--fn", "x0", "--title", "<script>a && b</script>", "-o", "-"])
    #expect(result.status == 0)
    #expect(result.output.contains("&lt;script&gt;a &amp;&amp; b&lt;/script&gt;"))
    #expect(!result.output.contains("<script"))
  }

  @Test("a file that cannot be replaced stays as it was")
  func oldFileStays() throws {
    let program = try Program()
    defer { program.remove() }
    _ = try program.run(["quiver", "--fn", "x0", "-o", "field.svg"])
    let before = try program.file("field.svg")
    let result = try program.run(["quiver", "--fn", "x1", "-o", "field.svg", "-o", "none/field.svg"])
    #expect(result.status == 73)
    #expect(try program.file("field.svg") == before)
    #expect(result.files == ["field.svg"])
  }
}
