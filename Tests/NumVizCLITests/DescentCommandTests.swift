import Foundation
import Testing

@Suite struct DescentCommandTests {
  private func run(_ arguments: [String]) throws -> (status: Int32, output: String, errors: String) {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(["descent"] + arguments)
    return (result.status, result.output, result.errors)
  }

  @Test(
    "each ground has a figure, and standard error says what became of the descent",
    arguments: ["contour", "quiver", "surface"])
  func grounds(ground: String) throws {
    let result = try run([
      "--fn", "x0^2+x1^2", "--from", "-3,4", "--rate", "0.1", "--on", ground, "-o", "-",
    ])
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("<svg") && result.output.contains("converged at step 73"))
    #expect(result.errors.hasPrefix("converged at step 73"))
  }

  @Test("a formula of one variable goes down its curve")
  func curve() throws {
    let result = try run(["--fn", "x^2", "--from", "10", "--rate", "0.2", "--steps", "10", "-o", "-"])
    #expect(result.status == 0 && result.errors.contains("f(0.0604662)"))
  }

  @Test("--json has the iterates of trace, to the last bit")
  func json() throws {
    let program = try Program()
    defer { program.remove() }
    let arguments = ["--fn", "ravine", "--optimizer", "adam", "--rate", "0.3", "--steps", "29", "--json"]
    func iterates(_ command: [String]) throws -> NSArray {
      let result = try program.run(command + arguments)
      let document = try #require(
        try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
      return try #require(document["iterates"] as? NSArray)
    }
    #expect(try iterates(["descent", "-o", "figure.svg"]) == iterates(["trace"]))
  }

  @Test(
    "what cannot be drawn is told in a sentence and a hint",
    arguments: [
      (["--fn", "x0^2+x1^2"], 64, "no start is given"),
      (["--fn", "x^2", "--from", "1", "--on", "air"], 64, "--on has no choice \"air\""),
      (["--fn", "log(x0)+x1", "--from", "-1,2"], 65, "at the start"),
      (["--fn", "x0+x1+x2", "--from", "1,2,3"], 64, "2 variables"),
      (["--fn", "x0*x1", "--from", "1,2", "--on", "curve"], 64, "1 variable"),
      (["--fn", "x0*x1", "--from", "1,2", "--marks", "stars"], 64, "--marks has no choice"),
      (["--fn", "x0*x1", "--from", "1,2", "--x0", "3:1"], 64, "reversed"),
    ])
  func mistakes(arguments: [String], status: Int, sentence: String) throws {
    let result = try run(arguments)
    #expect(Int(result.status) == status && result.errors.contains(sentence), "\(result.errors)")
    #expect(result.errors.contains("hint: ") && result.output.isEmpty)
  }
}
