import Foundation
import Testing

@Suite struct RecipeCommandTests {
  @Test(
    "a figure drawn again from its recipe is the same, byte for byte",
    arguments: [
      ["quiver", "--fn", "x0^2+x1^2"],
      ["quiver", "--fn=a*x0^2+x1^2", "--param", "a=0.05", "--contours", "--x0=-10:10", "--theme", "dark"],
      [
        "quiver", "--x1", "-5:5", "--fn", "sin(x)*cos(y)", "--sign", "plus", "--lang", "ko", "--title",
        "사인 $\\sin x$",
      ],
      ["contour", "--fn", "himmelblau", "--no-labels", "--levels", "log:12"],
      ["contour", "--fn", "rosenbrock", "--filled", "--background", "none", "--width", "700"],
      [
        "surface", "--fn", "x0^2-x1^2", "--domain", "-1:1", "--grid", "9", "--path", "-1,0.1", "--rate",
        "0.1",
      ],
      [
        "graph", "--fn", "|x|<1 and x>0 or \"", "--fn", "3x^2-4x", "--x", "0:3", "--secant", "1,2",
        "--secant", "1,1.5",
      ],
      ["graph", "--fn", "x^2", "--path", "10", "--title", "it's \"<b>\" & `$\\eta$`"],
      ["stepsize", "--fn", "exp(x)", "--at", "1"],
      ["stream", "--fn", "x^2-y^2", "--domain", "-2:2"],
      [
        "descent", "--fn", "rosenbrock", "--optimizer", "momentum", "--rate", "1e-3", "--steps", "50",
        "--filled",
      ],
      ["descent", "--fn", "x0^2+x1^2", "--from", "-3,4", "--steps", "9", "--noise", "0.5", "--on", "quiver"],
      [
        "compare", "--fn", "ravine", "--run", "gd:0.95", "--run", "adam:0.3,beta1=0.8", "--steps", "9",
        "--lang",
        "ko",
      ],
      ["convergence", "--fn", "ravine", "--rates", "0.1,0.95,1.01", "--steps", "20"],
      ["basins", "--fn", "himmelblau", "--domain", "-5:5", "--rate", "0.01", "--grid", "24", "--contours"],
      ["slices", "--fn", "x0^2+x1^2", "--at", "3,4", "--grid", "9"],
      ["rose", "--fn", "x0^2/20+x1^2", "--at", "4,1", "--x0=-10:10", "--x1=-5:5", "--theme", "auto"],
      ["normals", "--fn", "x0^2/20+x1^2", "--x0=-10:10", "--x1=-4:4", "--level", "4", "--theme", "book"],
    ])
  func roundTrip(_ arguments: [String]) throws {
    let program = try Program()
    defer { program.remove() }
    let first = try program.run(arguments + ["-q", "-o", "a.svg", "-o", "a.png", "--dpi", "120"])
    #expect(first.status == 0, "\(first.errors)")
    for name in ["a.svg", "a.png"] {
      let again = try program.run(["recipe", name, "--run", "-o", "b-\(name)"])
      #expect(again.status == 0, "\(again.errors)")
      #expect(try program.file("b-\(name)") == program.file(name))
    }
    let verified = try program.run(["recipe", "--verify", "a.svg", "a.png", "b-a.svg"])
    #expect(verified.status == 0 && verified.output.isEmpty && verified.errors.isEmpty)
    // What is printed is a command line for a shell.
    let line = try program.run(["recipe", "a.svg"]).output
    #expect(line.hasPrefix("numviz \(arguments[0]) --") && !line.contains("a.svg") && !line.contains("dpi"))
    _ = try program.shell("eval \"$(echo \(Self.quoted(line)) | sed 's/^numviz/$NUMVIZ/')\" -q -o c.svg")
    #expect(try program.file("c.svg") == program.file("a.svg"))
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.trimmingCharacters(in: .newlines).replacing("'", with: "'\\''") + "'"
  }

  @Test("the spelling and the order of options make no other recipe")
  func canonical() throws {
    let program = try Program()
    defer { program.remove() }
    let one = try program.run(["quiver", "--theme=dark", "--x0", "-3:3", "--fn", "x0", "-o", "-", "-q"])
    let other = try program.run(["quiver", "--fn=x0", "--x0=-3:3", "--theme", "dark", "--output", "-"])
    #expect(one.output == other.output)
    #expect(one.output.contains("<metadata>numviz quiver --fn x0 --x0 -3:3 --theme dark # drawing"))
  }

  @Test("a formula that is piped in stands in the recipe")
  func piped() throws {
    let program = try Program()
    defer { program.remove() }
    _ = try program.run(["graph", "--fn", "-", "-o", "a.svg"], input: "x^2 + 1\n")
    #expect(try program.run(["recipe", "a.svg"]).output == "numviz graph --fn \"x^2 + 1\"\n")
  }

  @Test("options after --run change the figure, and a file says no other place to write to")
  func overrides() throws {
    let program = try Program()
    defer { program.remove() }
    _ = try program.run(["quiver", "--fn", "x0", "--theme", "book", "-o", "a.svg"])
    let text = String(decoding: try program.file("a.svg"), as: UTF8.self)
    let evil = text.replacing("--theme book", with: "--theme book -o evil.svg")
    try Data(evil.utf8).write(to: program.folder.appending(path: "b.svg"))
    let result = try program.run(["recipe", "b.svg", "--run", "-o", "c.svg", "--theme", "dark"])
    #expect(result.status == 0 && result.files == ["a.svg", "b.svg", "c.svg"])
    #expect(try program.run(["recipe", "c.svg"]).output == "numviz quiver --fn x0 --theme dark\n")
  }

  @Test("a figure that was changed by hand, or has no recipe, is told")
  func differences() throws {
    let program = try Program()
    defer { program.remove() }
    _ = try program.run(["quiver", "--fn", "x0", "-o", "a.svg"])
    let text = String(decoding: try program.file("a.svg"), as: UTF8.self)
    try Data(text.replacing("#4a5568", with: "#4a5569").utf8).write(
      to: program.folder.appending(path: "b.svg"))
    try Data("hello".utf8).write(to: program.folder.appending(path: "c.svg"))
    let changed = try program.run(["recipe", "--verify", "a.svg", "b.svg"])
    #expect(changed.status == 1 && changed.errors.contains("b.svg is not what its recipe draws"))
    #expect(!changed.errors.contains("a.svg"))
    let foreign = try program.run(["recipe", "c.svg"])
    #expect(foreign.status == 65 && foreign.errors.contains("c.svg carries no recipe"))
    #expect(try program.run(["recipe", "none.svg"]).status == 66)
    #expect(try program.run(["recipe"]).status == 64)
  }

  @Test("--snippet prints the line to paste, and what it names is there")
  func snippet() throws {
    let program = try Program()
    defer { program.remove() }
    let github = try program.run(["quiver", "--fn", "x0", "--snippet", "github"])
    #expect(
      github.output.contains("srcset=\"output/quiver-dark.svg\"") && github.output.contains("alt=\"−∇f"))
    #expect(github.files == ["output", "output/quiver-dark.svg", "output/quiver.svg"])
    #expect(
      try program.run(["recipe", "output/quiver-dark.svg"]).output == "numviz quiver --fn x0 --theme dark\n")
    let velog = try program.run(["graph", "--fn", "x^2", "--snippet", "velog"])
    #expect(velog.output.hasPrefix("<img src=\"output/graph.png\" alt=\"f(x) = x²\" width=\"5"))
    #expect(
      try program.run(["recipe", "output/graph.png"]).output == "numviz graph --fn \"x^2\" --scale 2\n")
    let pandoc = try program.run([
      "graph", "--fn", "x^2", "-o", "a.png", "-o", "a.svg", "--snippet", "pandoc",
    ])
    #expect(pandoc.output == "![f(x) = x²](a.svg)\\\n")
    let bad = try program.run(["graph", "--fn", "x^2", "-o", "x.svg", "--snippet", "velog"])
    #expect(bad.status == 64 && bad.errors.contains("-o figure.png") && !bad.files.contains("x.svg"))
    #expect(try program.run(["graph", "--fn", "x^2", "-o", "-", "--snippet", "html"]).status == 64)
  }
}
