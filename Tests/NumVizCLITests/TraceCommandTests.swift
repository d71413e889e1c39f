import Foundation
import Testing

@Suite struct TraceCommandTests {
  private func document(_ arguments: [String]) throws -> [String: Any] {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(["trace"] + arguments + ["--json"])
    #expect(result.status == 0, "\(result.errors)")
    return try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
  }

  private func end(_ document: [String: Any]) throws -> [Double] {
    let iterates = try #require(document["iterates"] as? [[String: Any]])
    return try #require(iterates.last?["x"] as? [Double])
  }

  @Test(
    "the book's descents come out digit for digit, with their outcome",
    arguments: [
      (["--rate", "0.1"], [-6.111107928998789e-10, 8.148143905314271e-10], "converged"),
      (["--rate", "1e-10"], [-2.999999939999995, 3.9999999199999934], "moving"),
      (["--rate", "0.01"], [-0.397858668, 0.530478224], "moving"),
      (["--rate", "10"], [-2.58983747e13, -1.29524862e12], "stalled"),
      (["--rate", "10", "--scheme", "exact"], [-2.251548725947560e128, 3.002064967930081e128], "diverged"),
    ])
  func book(arguments: [String], wanted: [Double], outcome: String) throws {
    let document = try document(["--fn", "x0^2+x1^2", "--from", "-3,4"] + arguments)
    for (x, truth) in zip(try end(document), wanted) {
      // The two rows that the reference has in full are exact, the others to their 8 or 9 digits.
      #expect(x == truth || (outcome != "converged" && abs(x / truth - 1) < 1e-8))
    }
    #expect(document["outcome"] as? String == outcome)
  }

  @Test("the document has what was asked for, every parameter, and an iterate for each step")
  func json() throws {
    let adam = try document([
      "--fn", "ravine", "--from", "-7,2", "--optimizer", "adam", "--rate", "0.3", "--steps", "29",
      "--scheme", "exact",
    ])
    #expect(adam["fn"] as? String == "x0^2/20 + x1^2")
    #expect(adam["optimizer"] as? String == "adam")
    #expect(adam["rate"] as? Double == 0.3 && adam["beta1"] as? Double == 0.9)
    #expect(adam["beta2"] as? Double == 0.999 && adam["epsilon"] as? Double == 1e-7)
    #expect(adam["momentum"] == nil)
    let iterates = try #require(adam["iterates"] as? [[String: Any]])
    #expect(iterates.compactMap { $0["step"] as? Int } == Array(0...29))
    #expect(iterates[0]["x"] as? [Double] == [-7, 2])
    #expect(abs((iterates[0]["norm"] as? Double ?? 0) - 4.060788100849391) < 1e-14)
    let last = try end(adam)
    // The book's table.
    #expect(abs(last[0] - 0.020149065) < 1e-9 && abs(last[1] - 0.321957222) < 1e-9)
  }

  @Test("the table has a header and a line for each iterate; the summary goes to standard error")
  func text() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(["trace", "--fn", "x0^2+x1^2", "--from", "-3,4", "--rate", "0.1"])
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 102)
    #expect(lines[0].split(separator: " ") == ["step", "x0", "x1", "f", "df/dx0", "df/dx1", "norm"])
    #expect(Set(lines.map(\.count)).count == 1)
    #expect(result.errors == "converged at step 73: f(−6.11111×10⁻¹⁰, 8.14814×10⁻¹⁰) = 1.03738×10⁻¹⁸\n")
    let quiet = try program.run(["trace", "--fn", "x^2", "--from", "1", "--quiet"])
    #expect(quiet.errors.isEmpty && quiet.status == 0)
  }

  @Test("the summary of many variables stays one line")
  func manyVariables() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run([
      "trace", "--fn", "sphere", "--from", "1,2,3,4,5,6,7", "--rate", "0.5", "--scheme", "exact",
    ])
    #expect(result.errors == "converged at step 1: f(0, 0, 0, …, 0) = 0\n")
  }

  @Test("CSV has a header and the same numbers")
  func csv() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run([
      "trace", "--fn", "x^2", "--from", "1", "--rate", "0.25", "--steps", "2", "--csv", "--scheme", "exact",
    ])
    #expect(result.output == "step,x,f,df/dx,norm\n0,1,1,2,2\n1,0.5,0.25,1,1\n2,0.25,0.0625,0.5,0.5\n")
  }

  @Test("noise depends on the seed alone, and a rate that decays ends lower")
  func schedules() throws {
    let arguments = ["--fn", "sphere", "--noise", "0.5", "--rate", "0.1", "--seed"]
    let first = try end(document(arguments + ["1"]))
    #expect(try end(document(arguments + ["1"])) == first)
    #expect(try end(document(arguments + ["2"])) != first)
    // x ← x(1 − 2η) for η 0.25, 0.125 and for 0.25, 0.125 from 0.25 to 0 in a line of two steps.
    let start = ["--fn", "x^2", "--from", "1", "--rate", "0.25", "--steps", "2", "--scheme", "exact"]
    #expect(try end(document(start + ["--rate-decay", "exponential:0.5"])) == [0.375])
    #expect(try end(document(start + ["--rate-decay", "polynomial:1"])) == [0.375])
    // Gradients 2 and 1.5, both cut to 1.
    #expect(try end(document(start + ["--clip", "1"])) == [0.5])
  }

  @Test("a test function starts at its own start")
  func ownStart() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(["trace", "--fn", "rosenbrock", "--steps", "0", "--csv"])
    #expect(result.output.split(separator: "\n").last?.hasPrefix("0,-1.2,1,24.1") == true)
  }

  @Test("the summary speaks Korean")
  func korean() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(["trace", "--fn", "x^2", "--from", "1", "--rate", "0.4", "--lang", "ko"])
    #expect(result.errors.contains("수렴"))
  }

  @Test("a rate that is too large for f is told, with one that can be typed and that then descends")
  func advice() throws {
    let program = try Program()
    defer { program.remove() }
    // λ of Rosenbrock's function at (−1.2, 1) is 1506.37 by numpy.linalg.eigvalsh of its Hessian.
    let tooLarge = try program.run(["trace", "--fn", "rosenbrock", "--steps", "50"])
    #expect(
      tooLarge.errors.contains(
        "λ = 1506 at the start, which bears rates below 2/λ = 0.001328: try --rate 0.0005"))
    let better = try program.run(["trace", "--fn", "rosenbrock", "--steps", "50", "--rate", "0.0005"])
    #expect(better.errors.contains("still moving") && !better.errors.contains("--rate"))
    let korean = try program.run(["trace", "--fn", "rosenbrock", "--steps", "50", "--lang", "ko"])
    #expect(korean.errors.contains("2/λ = 0.001328보다 작아야 함: --rate 0.0005"))
    let tiny = try program.run(["trace", "--fn", "20000*x0^2+x1^2", "--from", "1,1", "--steps", "50"])
    #expect(tiny.errors.contains("--rate 2e-05"))
  }
}
