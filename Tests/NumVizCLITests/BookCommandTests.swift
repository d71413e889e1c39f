import Foundation
import Testing

@Suite struct BookCommandTests {
  static let numbers = [
    "4-5", "4-6", "4-7", "4-8", "4-9", "4-10", "6-1", "6-2", "6-3", "6-5", "6-6", "6-7", "6-8",
  ]

  private func program<Value>(_ work: (Program) throws -> Value) throws -> Value {
    let program = try Program()
    defer { program.remove() }
    return try work(program)
  }

  private func document(_ number: String) throws -> [String: Any] {
    try program { program in
      let result = try program.run(["book", number, "--json", "-q", "-o", "a.svg"])
      #expect(result.status == 0, "\(result.errors)")
      return try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    }
  }

  private func figure(_ number: String) throws -> String {
    try program { try $0.run(["book", number, "-q", "-o", "-"]).output }
  }

  // The commands

  @Test(
    "--print shows a command for a shell that draws the same bytes, and the figure carries it",
    arguments: numbers)
  func printed(number: String) throws {
    try program { program in
      for options in [[], ["--lang", "ko", "--theme", "book", "--width", "400"]] {
        let line = try program.run(["book", number, "--print"] + options)
        #expect(line.status == 0 && line.output.hasPrefix("numviz ") && !line.output.contains("book 4"))
        let drawn = try program.run(["book", number, "-q", "-o", "a.svg", "-o", "a.png"] + options)
        #expect(drawn.status == 0, "\(drawn.errors)")
        try Data(line.output.trimmingCharacters(in: .newlines).utf8 + Data(" -q -o b.svg -o b.png\n".utf8))
          .write(
            to: program.folder.appending(path: "run.sh"))
        let shell = try program.shell("numviz() { \"$NUMVIZ\" \"$@\"; }; . ./run.sh")
        #expect(shell.status == 0, "\(shell.errors)")
        #expect(try program.file("a.svg") == program.file("b.svg"))
        #expect(try program.file("a.png") == program.file("b.png"))
        #expect(try program.run(["recipe", "a.svg"]).output == line.output)
        #expect(try program.run(["recipe", "--verify", "a.svg", "a.png"]).status == 0)
      }
    }
  }

  @Test("alone, it lists every figure with a sentence in the language asked for, and what is not offered")
  func list() throws {
    try program { program in
      let english = try program.run(["book"])
      let korean = try program.run(["book", "--lang", "ko"])
      for number in Self.numbers + ["6-4", "6-9"] {
        for list in [english.output, korean.output] {
          #expect(list.split(separator: "\n").contains { $0.hasPrefix("\(number) ") && $0.count > 12 })
        }
      }
      #expect(english.output.unicodeScalars.allSatisfy { !(0xAC00...0xD7A3).contains($0.value) })
      for line in korean.output.split(separator: "\n") {
        #expect(line.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }, "\(line)")
      }
      let json = try JSONSerialization.jsonObject(
        with: Data(try program.run(["book", "--json"]).output.utf8))
      let figures = (json as? [String: Any])?["figures"] as? [[String: Any]]
      #expect(figures?.compactMap { $0["number"] as? String } == Self.numbers)
    }
  }

  @Test(
    "what is not offered says why, and what is no number says which there are",
    arguments: [
      ("6-9", "MNIST"), ("6-4", "a sketch"), ("7-1", "\"7-1\" is no figure of the list"), ("", "no figure"),
    ])
  func refused(number: String, sentence: String) throws {
    try program { program in
      for arguments in [[number], [number, "--print"]] {
        let result = try program.run(["book"] + arguments)
        #expect(result.status == 64 && result.errors.contains(sentence), "\(result.errors)")
        #expect(result.errors.contains("hint: choose one of 4-5, ") && result.output.isEmpty)
      }
      #expect(try program.run(["book", number, "--lang", "ko"]).errors.hasPrefix("오류: "))
    }
  }

  @Test(
    "numbers are understood as people write them",
    arguments: ["4-9", "4.9", "fig 4-9", "그림 4-9", "Figure 4–9"])
  func spelling(number: String) throws {
    try program { program in
      let result = try program.run(["book", number])
      #expect(result.output == "output/book-4-9.svg\n", "\(result.errors)")
      #expect(result.errors.contains("note: The arrows are −∇f"))
    }
  }

  @Test("slips are told on standard error, in the language asked for, and not with --quiet")
  func slips() throws {
    try program { program in
      let english = try program.run(["book", "4-10", "-o", "-"])
      #expect(english.errors.contains("note: The dashed circles in print are no level lines"))
      #expect(english.errors.contains("note: The book's rate 10 does not diverge"))
      let korean = try program.run(["book", "4-10", "-o", "-", "--lang", "ko"])
      #expect(korean.errors.contains("참고: 책의 점선 원은 등고선이 아닙니다."))
      #expect(try program.run(["book", "4-10", "-o", "-", "-q"]).errors.isEmpty)
    }
  }

  @Test("a figure of the book stands in panels and in notes as its plain command")
  func elsewhere() throws {
    try program { program in
      let line = try program.run(["panel", "book 4-6", "book 4-9", "-o", "a.svg"])
      #expect(line.status == 0, "\(line.errors)")
      #expect(try program.run(["recipe", "a.svg"]).output.hasPrefix("numviz panel 'graph --fn "))
      try Data("```numviz\nbook 4-9\n```\n".utf8).write(to: program.folder.appending(path: "a.md"))
      let note = try program.run(["notes", "a.md", "-o", "b.md"])
      #expect(note.status == 0 && note.files.contains("output/a-book.svg"), "\(note.errors)")
    }
  }

  // The numbers, by the reference on the book's figures

  @Test("4-5: the slopes of the sigmoid at 0, by closed form")
  func differenceQuotient() throws {
    let chords = try #require(try document("4-5")["chords"] as? [String: Any])
    let slope = try #require((chords["slopes"] as? [String: Double])?["forward"])
    #expect(abs(slope - (1 / (1 + Foundation.exp(-2.5)) - 0.5) / 2.5) < 1e-15)
    #expect(chords["exact"] as? Double == 0.25)
    let figure = try figure("4-5")
    #expect(figure.contains("slope 0.1697") && figure.contains("slope 0.25"))
  }

  @Test("4-7: two panels, with the slopes that the book's program prints")
  func tangents() throws {
    let figures = try #require(try document("4-7")["figures"] as? [[String: Any]])
    let tangents = figures.compactMap {
      (($0["figure"] as? [String: Any])?["tangents"] as? [[String: Double]])?.first
    }
    #expect(tangents.map { $0["x"] } == [5, 10])
    // Foundation's reader of JSON loses the last digit.
    let text = try program { try $0.run(["book", "4-7", "--json", "-q", "-o", "a.svg"]).output }
    #expect(text.contains("\"slope\":0.1999999999990898,") && text.contains("\"slope\":0.2999999999986347,"))
    #expect(zip(tangents.compactMap { $0["exact"] }, [0.2, 0.3]).allSatisfy { abs($0 - $1) < 1e-15 })
    #expect(tangents.map { $0["value"] } == [0.75, 2])
    // Intercepts −0.25 and −1 are in the limits −1 to 6; guides are dashed lines.
    #expect(try figure("4-7").split(separator: "stroke-dasharray").count >= 3)
  }

  @Test("4-8: a mesh of 24 × 24 with corners of 18, 16.5625 and 15.125, seen from the book's place")
  func bowl() throws {
    let document = try document("4-8")
    #expect(document["grid"] as? [Int] == [24, 24])
    #expect(document["elevation"] as? Double == 25 && document["azimuth"] as? Double == -117)
    let corners = try #require(document["corners"] as? [[String: Any]])
    #expect(corners.compactMap { $0["value"] as? Double } == [18, 16.5625, 16.5625, 15.125])
    #expect(
      corners.compactMap { $0["x"] as? [Double] } == [[-3, -3], [2.75, -3], [-3, 2.75], [2.75, 2.75]])
  }

  @Test("4-9: 324 arrows, 289 in the limits, all pointing at the origin, under no grid")
  func negativeGradient() throws {
    let document = try document("4-9")
    #expect(document["arrows"] as? Int == 324 && document["shown"] as? Int == 289)
    #expect(document["sign"] as? String == "minus")
    let figure = try figure("4-9")
    let frame = try #require(
      figure.firstMatch(of: /stroke-width="\.8" d="m([0-9.]+) ([0-9.]+)h([0-9.]+)v([0-9.]+)h/))
    let (left, top) = (try #require(Double(frame.output.1)), try #require(Double(frame.output.2)))
    let (width, height) = (try #require(Double(frame.output.3)), try #require(Double(frame.output.4)))
    #expect(width == height)
    let shafts = figure.matches(of: /fill="none" stroke="#4a5568"(?: stroke-width="[0-9.]+")? d="([^"]+z)"/)
      .flatMap { PathSegments.segments(String($0.output.1)) }
    #expect(shafts.count == 288)
    for shaft in shafts {
      // From the middle of the frame, with y up.
      let (x, y) = (shaft.x - left - width / 2, top + height / 2 - shaft.y)
      let (dx, dy) = (shaft.dx, -shaft.dy)
      let cosine = (x * dx + y * dy) / (Foundation.hypot(x, y) * Foundation.hypot(dx, dy))
      // Coordinates are written with two decimals; the shortest shafts are 3 points long.
      #expect(cosine < -0.9999, "\(shaft)")
    }
    let grid = try #require(figure.range(of: "stroke=\"#e7eaee\""))
    let arrows = try #require(figure.range(of: "stroke=\"#4a5568\""))
    #expect(grid.lowerBound < arrows.lowerBound)
  }

  @Test("4-10: the 20 points before each update, on axes of equal units")
  func descent() throws {
    let iterates = try #require(try document("4-10")["iterates"] as? [[String: Any]])
    let points = iterates.compactMap { $0["x"] as? [Double] }
    #expect(points.count == 20)
    for (k, point) in points.enumerated() {
      let factor = Foundation.pow(0.8, Double(k))
      // The central difference of the notes is off by rounding.
      #expect(abs(point[0] + 3 * factor) < 1e-10 && abs(point[1] - 4 * factor) < 1e-10)
    }
    let last = try #require(points.last)
    #expect(abs(last[0] + 0.04323455642) < 1e-10 && abs(last[1] - 0.05764607524) < 1e-10)
    let frame = try #require(
      try figure("4-10").firstMatch(of: /stroke-width="\.8" d="m[0-9.]+ [0-9.]+h([0-9.]+)v([0-9.]+)h/))
    let (width, height) = (try #require(Double(frame.output.1)), try #require(Double(frame.output.2)))
    // The limits are 7 by 9.
    #expect(abs(width / height - 7.0 / 9) < 1e-3)
  }

  @Test("6-1: the surface up to 105 in a box up to 120, and its level lines to the corners")
  func ravine() throws {
    let figures = try #require(try document("6-1")["figures"] as? [[String: Any]])
    let parts = figures.compactMap { $0["figure"] as? [String: Any] }
    #expect(parts.first?["heights"] as? [Double] == [0, 105])
    #expect(parts.first?["grid"] as? [Int] == [41, 41])
    #expect(parts.last?["range"] as? [Double] == [0, 105])
    let levels = try #require(parts.last?["levels"] as? [[String: Any]]).compactMap { $0["level"] as? Double }
    #expect(levels == (1...20).map { 5 * Double($0) })
  }

  @Test("6-2: 21 × 11 arrows; the longest is that of the corner, √101")
  func ravineGradient() throws {
    let document = try document("6-2")
    #expect(document["grid"] as? [Int] == [21, 11] && document["arrows"] as? Int == 231)
    let norm = try #require((document["longest"] as? [String: Any])?["norm"] as? Double)
    #expect(abs(norm - 101.0.squareRoot()) < 1e-9)
  }

  /// Points after 1, 2, 10 and 29 updates; nine decimals.
  static let paths: [(number: String, points: [[Double]])] = [
    (
      "6-3",
      [[-6.335, -1.8], [-5.733175, 1.62], [-2.579786894, 0.697356880], [-0.387174581, -0.094202574]]
    ),
    ("6-5", [[-6.93, 1.6], [-6.7977, 0.92], [-4.347553787, 0.008799741], [0.814112150, 0.272877852]]),
    (
      "6-6",
      [
        [-5.500000214, 0.500000037], [-4.573267968, 0.136196583], [-1.489385529, 0.000004338],
        [-0.136185400, 0],
      ]
    ),
    (
      "6-7",
      [
        [-6.700001355, 1.700000237], [-6.400416624, 1.402245741], [-4.059418573, -0.491846287],
        [0.020149065, 0.321957222],
      ]
    ),
  ]

  @Test("6-3, 6-5, 6-6, 6-7: the points of the reference's table, over the levels 1 to 7", arguments: paths)
  func path(number: String, points: [[Double]]) throws {
    let iterates = try #require(try document(number)["iterates"] as? [[String: Any]])
    let found = iterates.compactMap { $0["x"] as? [Double] }
    #expect(found.count == 30 && found.first == [-7, 2])
    for (k, truth) in zip([1, 2, 10, 29], points) {
      #expect(abs(found[k][0] - truth[0]) < 1e-9 && abs(found[k][1] - truth[1]) < 1e-9, "\(k): \(found[k])")
    }
  }

  @Test("6-8: the four of them, in at most 80 kB")
  func optimizers() throws {
    let runs = try #require(try document("6-8")["runs"] as? [[String: Any]])
    let ends = runs.compactMap { ($0["iterates"] as? [[String: Any]])?.last?["x"] as? [Double] }
    #expect(ends.count == 4)
    for (end, truth) in zip(ends, Self.paths.compactMap(\.points.last)) {
      #expect(abs(end[0] - truth[0]) < 1e-9 && abs(end[1] - truth[1]) < 1e-9)
    }
    #expect(try figure("6-8").utf8.count <= 80_000)
  }

  @Test("what the slips say of Nesterov and of the rate 10 is what trace says")
  func slipsAreTrue() throws {
    try program { program in
      let nesterov = try program.run([
        "trace", "--fn", "x0^2/20+x1^2", "--from", "-7,2", "--optimizer", "nesterov", "--rate", "0.1",
        "--steps",
        "1", "--scheme", "exact", "--json",
      ])
      let first = try JSONSerialization.jsonObject(with: Data(nesterov.output.utf8)) as? [String: Any]
      let point = try #require((first?["iterates"] as? [[String: Any]])?.last?["x"] as? [Double])
      #expect(abs(point[0] + 6.867) < 1e-12 && abs(point[1] - 1.24) < 1e-12)
      let stalled = try program.run([
        "trace", "--fn", "x0^2+x1^2", "--from", "-3,4", "--rate", "10", "--steps", "100", "--json",
      ])
      let document = try JSONSerialization.jsonObject(with: Data(stalled.output.utf8)) as? [String: Any]
      #expect(document?["outcome"] as? String == "stalled" && document?["outcome_step"] as? Int == 10)
    }
  }
}

/// The pieces of a path of single segments, as numviz writes them: `m` from the last start, then `dx dy`, `h` or `v`, `z`.
private enum PathSegments {
  struct Segment {
    var x: Double
    var y: Double
    var dx: Double
    var dy: Double
  }

  static func segments(_ path: String) -> [Segment] {
    var (x, y) = (0.0, 0.0)
    return path.split(separator: "z").compactMap { piece in
      let numbers = piece.matches(of: /[mhv]|-?(?:[0-9]+\.?[0-9]*|\.[0-9]+)/).map { String($0.output) }
      guard numbers.count >= 4, numbers[0] == "m", let mx = Double(numbers[1]), let my = Double(numbers[2])
      else {
        return nil
      }
      (x, y) = (x + mx, y + my)
      switch numbers[3] {
      case "h": return Segment(x: x, y: y, dx: Double(numbers[4]) ?? 0, dy: 0)
      case "v": return Segment(x: x, y: y, dx: 0, dy: Double(numbers[4]) ?? 0)
      default: return Segment(x: x, y: y, dx: Double(numbers[3]) ?? 0, dy: Double(numbers[4]) ?? 0)
      }
    }
  }
}
