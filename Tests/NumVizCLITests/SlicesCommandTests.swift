import Foundation
import Testing

@Suite struct SlicesCommandTests {
  @Test("the slices of the bowl at (3, 4): slopes 6 and 8, on at most 200 kB")
  func bowl() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(["slices", "--fn", "x0^2+x1^2", "--at", "3,4", "-o", "s.svg", "--json"])
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let gradient = try #require(document["gradient"] as? [Double])
    #expect(abs(gradient[0] - 6) < 1e-10 && abs(gradient[1] - 8) < 1e-10)
    #expect(document["value"] as? Double == 25)
    #expect(result.files == ["s.svg"])
    #expect(try program.file("s.svg").count <= 200_000)
  }

  @Test("its words are Korean on request")
  func korean() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(
      ["slices", "--fn", "x0^2+x1^2", "--at", "3,4", "-o", "s.svg", "--lang", "ko", "--alt", "--quiet"])
    #expect(result.output.contains("기울기는 ∂f/∂x₀ = 6입니다"))
    #expect(result.output.contains("기울기는 ∂f/∂x₁ = 8입니다"))
  }

  private typealias Case = (arguments: [String], status: Int32, sentence: String, hint: String)

  // With its type beside it: the compiler gives up on long lists of tuples.
  private static let mistakes: [Case] = [
    (["slices", "--fn", "x0^2"], 64, "one point", "--at 3,4"),
    (["slices", "--fn", "x0^2", "--at", "nan,1"], 64, "one point", "--at 3,4"),
    (["slices", "--fn", "x0^2", "--at", "3,4", "--domain", "-1:1"], 64, "not in the domain", "--domain"),
    (["slices", "--fn", "x0^2", "--at", "3,4", "--grid", "2000"], 64, "facets", "--grid 60"),
    (["slices", "--fn", "log(x0)+x1", "--at", "-1,0"], 65, "no finite value", "defined"),
    (["slices", "--fn", "1/x0", "--at", "0,1"], 65, "no finite value", "defined"),
    (
      ["slices", "--fn", "abs(x0)+x1", "--at", "0,1", "--scheme", "exact"], 65,
      "no tangent along x₀ at (0, 1)",
      "smooth"
    ),
    (
      ["slices", "--fn", "x0+abs(x1)", "--at", "0,0"], 65,
      "no tangent along x₁ at (0, 0): a kink: the slope is -1 to the left and 1 to the right", "smooth"
    ),
  ]

  @Test("bad input gets a sentence, a hint and its exit code", arguments: mistakes)
  func badInput(arguments: [String], status: Int32, sentence: String, hint: String) throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(arguments)
    #expect(result.status == status, "\(arguments): \(result.errors)")
    #expect(result.errors.contains(sentence), "\(result.errors)")
    #expect(result.errors.contains("hint: ") && result.errors.contains(hint), "\(result.errors)")
    #expect(result.files.isEmpty)
  }
}
