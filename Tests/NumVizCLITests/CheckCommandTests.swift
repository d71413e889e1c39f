import Foundation
import Testing

@Suite struct CheckCommandTests {
  @Test("the notes' method passes, with a row for each component")
  func passes() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(["check", "--fn", "x0^2+x1^2", "--at", "3,4"])
    #expect(result.status == 0)
    let rows = result.output.split(separator: "\n").map { $0.split(separator: " ") }
    #expect(rows.count == 3)
    #expect(rows[1].prefix(4) == ["3,4", "df/dx0", "6.00000000000378", "6"] && rows[1].last == "yes")
    #expect(result.errors.contains("all 2 components pass"))
  }

  @Test("a difference above the tolerance is exit code 1, in text and in JSON")
  func fails() throws {
    let program = try Program()
    defer { program.remove() }
    let arguments = ["check", "--fn", "x0^2+x1^2", "--at", "3,4", "--scheme", "forward", "--h", "0.1"]
    let result = try program.run(arguments)
    #expect(result.status == 1)
    #expect(result.output.contains(" no\n"))
    #expect(result.errors.contains("2 of 2 components differ"))
    // Each component is off by h = 0.1, as a part of 6 or 8 less than 0.02.
    #expect(try program.run(arguments + ["--tolerance", "0.02"]).status == 0)
    let json = try program.run(arguments + ["--json"])
    #expect(json.status == 1)
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(document["passes"] as? Bool == false && document["failed"] as? Int == 2)
  }

  @Test("over a grid the ten worst components are shown, of all that are checked")
  func grid() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(["check", "--fn", "rosenbrock", "--grid", "9"])
    #expect(result.status == 0)
    #expect(result.output.split(separator: "\n").count == 11)
    #expect(result.errors.contains("all 162 components pass"))
    #expect(
      try program.run(["check", "--fn", "rosenbrock", "--grid", "9", "--tolerance", "1e-12"]).status == 1)
  }

  @Test("a vanishing step fails")
  func stalled() throws {
    let program = try Program()
    defer { program.remove() }
    #expect(try program.run(["check", "--fn", "x^2", "--at", "1e13"]).status == 1)
  }
}
