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
    ["quiver"] + bowl + ["--x-limits", "2:-2"], ["contour"] + bowl + ["--y-limits", "a"],
    ["surface"] + bowl + ["--x-limits", "0:1"], ["contour"] + bowl + ["--color-range", "0:1"],
    ["contour"] + bowl + ["--filled", "--color-range", "1"], ["graph", "--fn", "x", "--x-ticks", "0,a"],
    ["graph", "--fn", "x", "--x", "1:1"], ["graph", "--fn", "x", "--y-scale", "log", "--y", "0:1"],
    ["panel"], ["panel", "panel x"], ["panel", "graph --fn x --theme dark"], ["panel", "graph --fn sine(x)"],
    ["panel", "graph --fn -"], ["panel", "graph --fn x", "--columns", "0"], ["panel", "eval --fn x"],
    ["panel", "graph --fn x", "--columns", "9"], ["panel", "graph --fn x", "--share", "w"],
    ["panel", "graph --fn x", "--share", "colors"], ["panel", "graph --fn x", "--x-label", "x"],
    ["book", "6-4"], ["book", "6-9"], ["book", "7-1"], ["book", "--print"],
  ]

  /// What users of rarer options mistype.
  private static let rareMistakes: [[String]] = [
    ["basins"] + bowl + ["--grid", "9999"], ["basins"] + bowl + ["--steps", "0"],
    ["check"] + bowl + ["--at", "1,2", "--grid", "5"], ["check"] + bowl + ["--grid", "5000"],
    ["check"] + bowl + ["--at", "1,2", "--tolerance", "-1"],
    ["compare"] + bowl + ["--rates", "0.1,0.2", "--columns", "0"], ["compare"] + bowl,
    ["compare"] + bowl + ["--rates", "a"], ["compare"] + bowl + ["--run", "gd:0.1,x"],
    ["contour"] + bowl + ["--filled", "--heat"], ["contour"] + bowl + ["--levels", "many"],
    ["convergence"] + bowl + ["--from", "1,2", "--y-scale", "symlog"],
    ["graph", "--fn", "x^2", "--path", "1", "--from", "2"], ["graph", "--fn", "x^2", "--rate", "0.1"],
    ["graph", "--fn", "x^2", "--secant", "1"], ["graph", "--fn", "x^2", "--secant", "1,1"],
    ["graph", "--fn", "x^2", "--tangent", "inf"], ["graph", "--fn", "x^2", "--at", "1"],
    ["graph", "--fn", "x^2", "--tangent-length", "0"], ["graph", "--fn", "x^2", "--chords", "all"],
    ["graph", "--fn", "x^2", "--chords", "all", "--at", "1"], ["graph", "--fn", "x^2", "--chords", "x"],
    ["graph", "--fn", "x^2", "--x", "2:-2"], ["graph", "--fn", "x^2", "--x", "1:1"],
    ["graph", "--fn", "x^2", "--y", "a"], ["graph", "--fn", "x^2", "--y-scale", "cube"],
    ["graph", "--fn", "x^2", "--x-scale", "log", "--x", "-1:1"], ["graph", "--fn", "log(-1-x^2)"],
    ["graph", "--fn", "abs(x)", "--tangent", "0", "--scheme", "exact"],
    ["graph", "--fn", "log(x)", "--secant", "-1,1"],
    ["hessian", "--fn", "x0*x1", "--at", "1"],
    ["normals"] + bowl + ["--level", "a"], ["normals"] + bowl + ["--level", "99"],
    ["normals"] + bowl + ["--level", "1", "--count", "0"],
    ["quiver"] + bowl + ["--grid", "5000"], ["quiver"] + bowl + ["--where", "x0>9"],
    ["quiver"] + bowl + ["--where", "x0+x1+x2>9"], ["quiver", "--fn", "log(-1-x0^2)+x1"],
    ["quiver"] + bowl + ["--length", "constant", "--key"],
    ["quiver"] + bowl + ["--length", "raw", "--longest", "9"],
    ["quiver"] + bowl + ["--shortest", "9", "--longest", "5"], ["quiver"] + bowl + ["--longest", "0"],
    ["quiver"] + bowl + ["--at", "1"], ["quiver"] + bowl + ["--step", "-1"],
    ["quiver"] + bowl + ["--snippet", "github", "--json"],
    ["notes", "none.md"], ["quiver"] + bowl + ["-o", "none/a.svg"],
    ["quiver"] + bowl + ["-o", "/dev/full", "--format", "svg"],
    ["quiver"] + bowl + ["-o", "-", "--json"],
    ["recipe"], ["recipe", "none.svg"], ["recipe", "none.svg", "--run", "--verify"],
    ["rose"] + bowl, ["rose"] + bowl + ["--at", "0,0"], ["rose", "--fn", "log(x0)+x1", "--at", "-1,1"],
    ["slices"] + bowl, ["slices"] + bowl + ["--at", "99,0", "--domain", "-1:1"],
    ["slices", "--fn", "log(x0)+x1", "--at", "-1,1"],
    ["slices", "--fn", "abs(x0)+x1", "--at", "0,1", "--scheme", "exact"],
    ["slices"] + bowl + ["--at", "1,1", "--grid", "9999"],
    ["stepsize", "--fn", "exp(x)", "--at", "1", "--table", "--json"],
    ["stepsize", "--fn", "exp(x)", "--at", "1", "--table", "-o", "-"],
    ["stepsize", "--fn", "exp(x)", "--at", "1", "--at", "2"], ["stepsize", "--fn", "log(x)", "--at", "-1"],
    ["stream"] + bowl + ["--density", "9"],
    ["surface"] + bowl + ["--grid", "9999"], ["surface"] + bowl + ["--quiver", "air"],
    ["surface"] + bowl + ["--z", "2:1"], ["surface", "--fn", "log(-1-x0^2)+x1"],
    ["surface"] + bowl + ["--perspective", "--orthographic"], ["surface"] + bowl + ["--box-ratio", "1:2"],
    ["surface"] + bowl + ["--box-ratio", "1:1:99"], ["surface"] + bowl + ["--elevation", "100"],
    ["surface"] + bowl + ["--path", "1,1", "--steps", "-1"],
    ["trace"] + bowl + ["--from", "1,2", "--csv", "--json"], ["trace"] + bowl + ["--from", "1"],
    ["trace"] + bowl + ["--from", "1,2", "--momentum", "0.9"],
    ["trace"] + bowl + ["--from", "1,2", "--rate", "-1"],
    ["trace"] + bowl + ["--from", "1,2", "--optimizer", "adam", "--beta1", "1"],
    ["trace"] + bowl + ["--from", "1,2", "--search", "exact"],
    ["trace"] + bowl + ["--from", "1,2", "--optimizer", "linesearch", "--search", "wolfe"],
    ["trace"] + bowl + ["--from", "1,2", "--seed", "1"],
    ["trace"] + bowl + ["--from", "1,2", "--noise", "0"],
    ["trace"] + bowl + ["--from", "1,2", "--noise", "1", "--seed", "-1"],
    ["trace"] + bowl + ["--from", "1,2", "--rate-decay", "linear"],
    ["trace"] + bowl + ["--from", "1,2", "--rate-decay", "exponential:2"],
    ["trace"] + bowl + ["--from", "1,2", "--rate-decay", "polynomial:-1"],
    ["trace", "--fn", "log(x)", "--from", "-1"],
  ]

  @Test(
    "a mistake is told in the language that was asked for, with the same exit code",
    arguments: mistakes + rareMistakes)
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
    for both in ["은(는)", "이(가)", "을(를)", "과(와)", "(으)로"] { #expect(!korean.errors.contains(both)) }
  }
}
