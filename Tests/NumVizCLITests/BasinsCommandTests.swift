import Foundation
import Testing

@Suite struct BasinsCommandTests {
  private func run(_ arguments: [String]) throws -> (status: Int32, output: String, errors: String) {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(arguments)
    return (result.status, result.output, result.errors)
  }

  @Test("--json counts the starts of each minimum")
  func json() throws {
    let result = try run(["basins", "--fn", "himmelblau", "--grid", "20", "--json"])
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let minima = try #require(document["minima"] as? [[String: Any]])
    #expect(minima.count == 4 && document["lost"] as? Int == 0)
    #expect(minima.compactMap { $0["starts"] as? Int }.reduce(0, +) == 400)
    #expect(result.errors == "4 minima, at which all of 400 starts arrive\n")
  }

  @Test("a field without minima is drawn in gray")
  func noMinimum() throws {
    let result = try run(["basins", "--fn", "x0+x1", "--grid", "5", "--steps", "10", "-o", "-"])
    #expect(result.status == 0 && result.errors.hasPrefix("0 minima; 100 % of 25 starts"))
  }

  @Test("convergence draws any number of variables")
  func convergence() throws {
    let result = try run([
      "convergence", "--fn", "sphere", "--from", "1,2,3", "--rates", "0.1,0.4", "--steps", "20", "-o", "-",
    ])
    #expect(result.status == 0 && result.output.hasPrefix("<svg") && result.output.contains("η = 0.4"))
  }

  @Test(
    "what cannot be drawn is told in a sentence and a hint",
    arguments: [
      ["basins", "--fn", "x0*x1", "--grid", "1"], ["basins", "--fn", "x0*x1", "--grid", "9000"],
      ["basins", "--fn", "x0*x1", "--steps", "0"], ["basins", "--fn", "x0*x1", "--steps", "1e9"],
      ["basins", "--fn", "x0*x1*x2"], ["basins", "--fn", "x0*x1", "--optimizer", "best"],
      ["convergence", "--fn", "x^2", "--from", "1"], ["convergence", "--fn", "x^2", "--rates", "0.1"],
      ["convergence", "--fn", "x^2", "--from", "1", "--rates", "0.1", "--of", "speed"],
      ["convergence", "--fn", "x^2", "--from", "1", "--rates", "0.1", "--y-scale", "loud"],
    ])
  func mistakes(arguments: [String]) throws {
    let result = try run(arguments)
    #expect(result.status == 64 && result.errors.hasPrefix("error: ") && result.errors.contains("hint: "))
    #expect(result.output.isEmpty)
  }
}
