import Testing

@Suite struct HessianCommandTests {
  @Test("the second derivatives are exact, a matrix for each point")
  func matrices() throws {
    let program = try Program()
    defer { program.remove() }
    // By hand at (1, 1): 1200x² − 400y + 2 = 802, −400x = −400, 200; a middle variable has both, 1002.
    let result = try program.run(["hessian", "--fn", "rosenbrock", "--at", "1,1", "--at", "1,1,1"])
    #expect(result.output == "802 -400\n-400 200\n\n802 -400 0\n-400 1002 -400\n0 -400 200\n")
  }

  @Test("JSON has the rows")
  func json() throws {
    let program = try Program()
    defer { program.remove() }
    // f = x0²x1: (2x1, 2x0; 2x0, 0).
    let result = try program.run(["hessian", "--fn", "x0^2*x1", "--at", "3,4", "--json"])
    #expect(
      result.output.contains(
        "\"results\":[{\"x\":[3,4],\"value\":36,\"hessian\":[[8,6],[6,0]],\"status\":\"ok\",\"notes\":[]}]"))
  }

  @Test("what is no second derivative is nan, and null in JSON")
  func undefined() throws {
    let program = try Program()
    defer { program.remove() }
    #expect(try program.run(["hessian", "--fn", "log(x)", "--at", "-1"]).output == "nan\n")
    let json = try program.run(["hessian", "--fn", "x^1.5", "--at", "-1", "--json"]).output
    #expect(json.contains("\"hessian\":[[null]],\"status\":\"undefined\""))
  }
}
