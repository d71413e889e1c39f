import Foundation
import Testing

@Suite struct CompareCommandTests {
  private func run(_ arguments: [String]) throws -> (status: Int32, output: String, errors: String) {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(["compare", "--fn", "ravine", "--steps", "29"] + arguments)
    return (result.status, result.output, result.errors)
  }

  @Test("the book's panel of four is at most 80 kB, and ends where the book's table says")
  func panel() throws {
    let arguments = [
      "--run", "gd:0.95", "--run", "momentum:0.1", "--run", "adagrad:1.5", "--run", "adam:0.3", "--scheme",
      "exact",
    ]
    let figure = try run(arguments + ["--levels", "1,2,3,4,5,6,7", "-o", "-"])
    #expect(figure.status == 0 && figure.output.utf8.count <= 80_000)
    let numbers = try run(arguments + ["--json"])
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(numbers.output.utf8)) as? [String: Any])
    let runs = try #require(document["runs"] as? [[String: Any]])
    let ends = runs.compactMap { ($0["iterates"] as? [[String: Any]])?.last?["x"] as? [Double] }
    // The reference has nine decimals.
    let wanted = [
      [-0.387174581, -0.094202574], [0.814112150, 0.272877852], [-0.136185400, 0],
      [0.020149065, 0.321957222],
    ]
    for (end, truth) in zip(ends, wanted) {
      #expect(abs(end[0] - truth[0]) < 1e-9 && abs(end[1] - truth[1]) < 1e-9)
    }
    #expect(ends.count == 4)
  }

  @Test("parameters after a comma belong to their run alone")
  func parameters() throws {
    let result = try run([
      "--run", "momentum:0.1,momentum=0.5", "--run", "momentum:0.1", "--overlay", "-o", "-",
    ])
    #expect(result.status == 0)
    #expect(result.output.contains("μ = 0.5") && result.output.contains("μ = 0.9"))
  }

  @Test(
    "what is no comparison is told in a sentence and a hint",
    arguments: [
      ([], "no descent is given"), (["--run", "sgdd:1"], "there is no optimizer \"sgdd\""),
      (["--run", "gd:x"], "is not a number for --rate"), (["--run", "gd:0.1,speed=2"], "sets no parameter"),
      (["--run", "gd:0.1,momentum=0.5"], "has no meaning for the optimizer gd"),
      (["--rates", "0.1,,2"], "is not a list of learning rates"),
      (["--rates", "0.1,-1"], "must be a positive"),
      (["--rates", "0.1,0.2", "--columns", "0"], "is not a number from 1 to 12"),
      (["--run", ""], "no optimizer"),
    ])
  func mistakes(arguments: [String], sentence: String) throws {
    let result = try run(arguments)
    #expect(result.status == 64 && result.errors.contains(sentence), "\(result.errors)")
    #expect(result.errors.contains("hint: ") && result.output.isEmpty)
  }

  @Test("--path draws on contours and on arrows what descent draws", arguments: ["contour", "quiver"])
  func layers(command: String) throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run([
      command, "--fn", "x0^2+x1^2", "--domain", "-5:5", "--path", "-3,4", "--path", "4,1", "--rate", "0.1",
      "--steps", "100", "-o", "-",
    ])
    #expect(result.status == 0)
    #expect(result.errors.split(separator: "\n").count { $0.hasPrefix("converged at step") } == 2)
    #expect(result.output.contains("starts at (−3, 4) and ends "))
  }
}
