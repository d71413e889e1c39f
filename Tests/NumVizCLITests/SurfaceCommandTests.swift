import Foundation
import Testing

@Suite struct SurfaceCommandTests {
  @Test("a surface with everything on it is drawn, in both formats")
  func everything() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run([
      "surface", "--fn", "x0^2/20+x1^2", "--x0", "-10:10", "--x1", "-5:5", "--grid", "21", "--contours",
      "both",
      "--quiver", "floor", "--path", "-7,2", "--path", "5,-4", "--optimizer", "momentum", "--rate", "0.1",
      "--steps", "30", "--z", "0:20", "--perspective", "-o", "a.svg", "-o", "a.png",
    ])
    #expect(result.status == 0, "\(result)")
    #expect(result.files == ["a.png", "a.svg"])
    #expect(result.errors.contains("after 30 steps"))
  }

  @Test("a surface of 40 × 40 samples takes at most 120 kB")
  func bytes() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(["surface", "--fn", "x0^2+x1^2", "--grid", "40", "-o", "-"])
    #expect(result.output.utf8.count <= 120_000)
  }

  private static let mistakes: [String] = [
    "--z 5:1", "--view side", "--elevation 95", "--azimuth x", "--box-ratio 1:2", "--box-ratio 1:1:900",
    "--style solid", "--quiver surface", "--path 1", "--path 1,2 --steps -3", "--contours walls",
    "--perspective --orthographic", "--grid 9000", "--color red", "--levels step:0 --contours floor",
  ]

  @Test("what cannot be drawn is told in words", arguments: mistakes)
  func usage(_ options: String) throws {
    let program = try Program()
    defer { program.remove() }
    let arguments = ["surface", "--fn", "x0^2+x1^2"] + options.split(separator: " ").map(String.init)
    let result = try program.run(arguments)
    #expect(result.status == 64, "\(result)")
    #expect(!result.errors.isEmpty)
    #expect(result.files.isEmpty)
  }

  @Test("a field that is finite nowhere is bad data")
  func nowhere() throws {
    let program = try Program()
    defer { program.remove() }
    #expect(try program.run(["surface", "--fn", "log(-1-x^2)"]).status == 65)
  }

  @Test(
    "fields that are flat, huge, tiny or full of holes have a figure",
    arguments: [
      "3", "1e300*x", "1e-300*x*y", "1/(x*y)", "tan(3x)", "exp(300x)", "sqrt(x*y)", "if(x>0,1/x,-5)",
    ])
  func extremes(_ formula: String) throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(["surface", "--fn", formula, "--path", "0.5,0.5", "-o", "a.svg"])
    #expect(result.status == 0, "\(result)")
  }
}
