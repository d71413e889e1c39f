import Foundation
import Testing

@Suite struct StepSizeCommandTests {
  @Test("the V curve of exp at 1: a row for each step, and the best step of each rule")
  func json() throws {
    let program = try Program()
    defer { program.remove() }
    let output = try program.run(["stepsize", "--fn", "exp(x)", "--at", "1", "--json"]).output
    let document = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    let study = try #require((document["results"] as? [[String: Any]])?.first)
    let errors = try #require(study["errors"] as? [String: [Double]])
    let steps = try #require(study["h"] as? [Double])
    #expect(errors.keys.sorted() == ["central", "five-point", "forward"])
    #expect(errors.values.allSatisfy { $0.count == steps.count })
    // The reference: 4.5e-9 for central differences at 1e-4.
    let place = try #require(steps.firstIndex(of: 1e-4))
    #expect(abs((errors["central"]?[place] ?? 0) / 4.5e-9 - 1) < 0.02)
    let best = try #require(study["best"] as? [String: [String: Double]])
    // √ε, ∛ε and ⁵√ε, up to the factor that f's derivatives put there.
    #expect((1e-9...1e-7).contains(best["forward"]?["h"] ?? 0))
    #expect((1e-6...1e-4).contains(best["central"]?["h"] ?? 0))
    #expect((1e-4...1e-2).contains(best["five-point"]?["h"] ?? 0))
  }

  @Test("the table has a column for each rule")
  func text() throws {
    let program = try Program()
    defer { program.remove() }
    let lines = try program.run(["stepsize", "--fn", "exp(x)", "--at", "1", "--table"]).output.split(
      separator: "\n")
    #expect(lines.count == 58)
    #expect(lines[0].split(separator: " ") == ["h", "forward", "central", "five-point"])
  }

  @Test("without --table and --json the V curve is drawn")
  func figure() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(["stepsize", "--fn", "exp(x)", "--at", "1"])
    #expect(result.output == "output/stepsize.svg\n")
    #expect(try program.run(["stepsize", "--fn", "exp(x)", "--at", "1", "--at", "2"]).status == 64)
    #expect(try program.run(["stepsize", "--fn", "exp(x)", "--at", "1", "--table", "--json"]).status == 64)
  }
}
