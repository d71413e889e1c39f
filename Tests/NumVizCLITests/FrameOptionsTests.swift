import Foundation
import Testing

@Suite struct FrameOptionsTests {
  private func run(_ arguments: [String]) throws -> (status: Int32, output: String, errors: String) {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(arguments + ["-o", "-"])
    return (result.status, result.output, result.errors)
  }

  @Test("limits leave out arrows that stand outside of them, and are told to those who cannot see them")
  func limits() throws {
    let plain = ["quiver", "--fn", "x0^2+x1^2", "--domain", "-2:2.25", "--step", "0.25"]
    func heads(_ text: String) -> Int {
      // Each head is a closed triangle of the path that is filled with the color of arrows.
      text.split(separator: "<path fill=\"#4a5568\" d=\"").dropFirst().first.map {
        $0.prefix { $0 != "\"" }.count { $0 == "z" }
      } ?? 0
    }
    let (all, shown) = (try run(plain), try run(plain + ["--x-limits", "-2:2", "--y-limits", "-2:2"]))
    // The vector at the origin is zero: a dot.
    #expect(heads(all.output) == 323 && heads(shown.output) == 288)
    #expect(shown.output.contains("The axes show x₀ from −2 to 2 and x₁ from −2 to 2."))
    #expect(!all.output.contains("The axes show"))
  }

  @Test("limits of a box may be wider than the surface, and may not cut it")
  func box() throws {
    let surface = ["surface", "--fn", "x0^2+x1^2", "--domain", "-1:1", "--grid", "5"]
    #expect(try run(surface + ["--x-limits", "-3:3"]).status == 0)
    let cut = try run(surface + ["--y-limits", "0:3"])
    #expect(cut.status == 64 && cut.errors.contains("--y-limits would cut the surface"))
    #expect(try run(surface + ["--x-limits", "3:-3"]).errors.contains("the range 3:-3 is reversed"))
  }

  @Test("ticks stand where they are asked for, with their labels, in any order")
  func ticks() throws {
    let graph = ["graph", "--fn", "x", "--x", "0:10"]
    let text = try run(graph + ["--x-ticks", "8=end,2.5=$x + h$,99=beyond", "--y-ticks", "-1,0,7"]).output
    func place(_ label: String) -> Double? {
      text.split(separator: "\n").first { $0.hasSuffix(">\(label)</text>") }?
        .firstMatch(of: /x="([0-9.]+)"/).flatMap { Double($0.output.1) }
    }
    #expect(text.contains(">end</text>") && text.contains(">7</text>") && !text.contains(">5</text>"))
    #expect(!text.contains("beyond</text>"))
    #expect(try #require(place("end")) > 300)
  }

  @Test(
    "what is no place is told",
    arguments: [
      (["graph", "--fn", "x", "--x-ticks", "0,a"], "--x-ticks has no choice \"0,a\""),
      (["graph", "--fn", "x", "--y-ticks", "0=$\\apha$"], "--y-ticks: "),
      (["quiver", "--fn", "x", "--x-limits", "0"], "\"0\" is not a range"),
      (["contour", "--fn", "x", "--color-range", "0:1"], "--color-range has no meaning"),
      (["contour", "--fn", "x", "--filled", "--color-range", "1:0"], "\"1:0\" is not a range of values"),
      (["quiver", "--fn", "x", "--color", "angle", "--color-range", "0:1"], "--color-range has no meaning"),
    ])
  func mistakes(arguments: [String], sentence: String) throws {
    let result = try run(arguments)
    #expect(result.status == 64 && result.errors.contains(sentence), "\(result.errors)")
    #expect(result.errors.contains("hint: ") && result.output.isEmpty)
  }
}
