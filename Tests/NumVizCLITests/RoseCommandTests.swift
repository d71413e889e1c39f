import Foundation
import Testing

@Suite struct RoseCommandTests {
  @Test("the rose of the bowl at (3, 4): slopes up to 10, none along the level line")
  func rose() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(["rose", "--fn", "x0^2+x1^2", "--at", "3,4", "-o", "r.svg", "--json"])
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let slopes = try #require(document["slopes"] as? [Double])
    let steepest = try #require(slopes.max())
    // A direction each two degrees: at most one degree off.
    #expect(steepest <= 10.000001 && steepest > 9.998)
    #expect(result.files == ["r.svg"])
  }

  @Test("gradients on a level line, at right angles to it")
  func normals() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(
      [
        "normals", "--fn", "x0^2/20+x1^2", "--x0", "-10:10", "--x1", "-5:5", "--level", "4", "-o", "n.svg",
        "--json",
      ])
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let points = try #require(document["points"] as? [[String: Any]])
    #expect(points.count == 8)
    #expect(points.allSatisfy { abs($0["cosine"] as? Double ?? 1) < 0.01 })
  }

  private typealias Case = (arguments: [String], status: Int32, sentence: String, hint: String)

  // With its type beside it: the compiler gives up on long lists of tuples.
  private static let mistakes: [Case] = [
    (["rose", "--fn", "x0^2"], 64, "one point", "--at 3,4"),
    (["rose", "--fn", "x0^2", "--at", "nan,1"], 64, "one point", "--at 3,4"),
    (["rose", "--fn", "x0^2+x1^2", "--at", "0,0"], 65, "zero", "beside"),
    (["rose", "--fn", "log(x0)+x1", "--at", "-1,0"], 65, "no finite gradient", "smooth"),
    (["normals", "--fn", "x0+x1", "--level", "a"], 64, "not a level", "--level 4"),
    (["normals", "--fn", "x0^2+x1^2", "--level", "-1"], 65, "no level line", "contour"),
    (["normals", "--fn", "log(-1-x0^2)", "--level", "1"], 65, "no level line", "contour"),
    (["normals", "--fn", "x0+x1", "--level", "1", "--count", "0"], 64, "number of points", "--count 8"),
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
