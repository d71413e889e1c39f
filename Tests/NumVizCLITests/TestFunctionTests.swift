import Foundation
import Testing

@Suite struct TestFunctionTests {
  @Test("a test function goes by its name in every command, in as many variables as the point has")
  func byName() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run([
      "eval", "--fn", "rosenbrock", "--at", "0.5,-0.75", "--at", "0.5,-0.75,1.25", "--at", "1,1,1,1",
    ])
    #expect(result.output == "100.25\n150.578125\n0\n")
    #expect(try program.run(["gradient", "--fn", "goldstein-price", "--at", "0,-1"]).status == 0)
  }

  @Test("a quiver of a test function shows its domain unless another is given")
  func domain() throws {
    let program = try Program()
    defer { program.remove() }
    let usual = try program.run(["quiver", "--fn", "rosenbrock", "--json", "-o", "f.svg"]).output
    #expect(usual.contains("\"domain\":[[-2,2],[-1,3]]"))
    let given = try program.run(["quiver", "--fn", "rosenbrock", "--x0", "0:1", "--json", "-o", "f.svg"])
      .output
    #expect(given.contains("\"domain\":[[0,1],[-1,3]]"))
    let formula = try program.run(["quiver", "--fn", "x0^2 + x1^2", "--json", "-o", "f.svg"]).output
    #expect(formula.contains("\"domain\":[[-2,2],[-2,2]]"))
  }

  @Test("a misspelled name gets the right one as a hint")
  func hint() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(["eval", "--fn", "rosenbrok", "--at", "1,1"])
    #expect(result.status == 64)
    #expect(result.errors.contains("did you mean the test function rosenbrock?"))
    let korean = try program.run(["eval", "--fn", "rosenbrok", "--at", "1,1", "--lang", "ko"])
    #expect(korean.errors.contains("혹시 rosenbrock입니까?"))
  }

  @Test("a point of the wrong length is refused by a function of two variables")
  func wrongLength() throws {
    let program = try Program()
    defer { program.remove() }
    #expect(try program.run(["eval", "--fn", "himmelblau", "--at", "1,1,1"]).status == 64)
    #expect(try program.run(["eval", "--fn", "rosenbrock", "--at", "1"]).status == 64)
  }

  @Test("functions lists each with its domain, start and minima")
  func list() throws {
    let program = try Program()
    defer { program.remove() }
    let text = try program.run(["functions"]).output
    #expect(text.contains("three-hump-camel") && text.contains("100(x1 - x0^2)^2 + (1 - x0)^2"))
    let json = try program.run(["functions", "--json"]).output
    let document = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let functions = try #require(document["test_functions"] as? [[String: Any]])
    #expect(functions.count == 20)
    let himmelblau = try #require(functions.first { $0["name"] as? String == "himmelblau" })
    #expect((himmelblau["minima"] as? [Any])?.count == 4)
  }
}
