import Foundation
import Testing

@Suite struct StreamCommandTests {
  @Test("Himmelblau's nine critical points are in the numbers and in the description")
  func himmelblau() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(["stream", "--fn", "himmelblau", "-o", "s.svg", "--json"])
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let points = try #require(document["critical_points"] as? [[String: Any]])
    let kinds = points.compactMap { $0["kind"] as? String }
    #expect(
      kinds == ["minimum", "minimum", "minimum", "minimum", "maximum"] + Array(repeating: "saddle", count: 4))
    let text = try program.run(["stream", "--fn", "himmelblau", "-o", "s.svg", "--alt"]).output
    #expect(text.contains("4 minima at") && text.contains("(3, 2)") && text.contains("1 maximum"), "\(text)")
    let korean = try program.run(["stream", "--fn", "himmelblau", "-o", "s.svg", "--alt", "--lang", "ko"])
      .output
    #expect(korean.contains("극소점은 4개로") && korean.contains("안장점은 4개로"), "\(korean)")
  }

  private typealias Case = (arguments: [String], status: Int32, sentence: String, hint: String)

  private static let mistakes: [Case] = [
    (["stream", "--fn", "x0^2", "--density", "0"], 64, "not a density", "--density 1.5"),
    (["stream", "--fn", "x0^2", "--density", "nan"], 64, "not a density", "--density 1.5"),
    (["stream", "--fn", "3+0*x0"], 65, "no line to draw", "--domain"),
    (["stream", "--fn", "log(-1-x0^2)"], 65, "no line to draw", "--domain"),
    (["stream", "--fn", "x0^2", "--x0", "2:1"], 64, "reversed", "1:2"),
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
