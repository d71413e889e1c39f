import Foundation
import Testing

@Suite struct CommandTests {
  @Test("the printed digits of the book come out exactly")
  func bookDigits() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run([
      "gradient", "--fn", "x0^2+x1^2", "--at", "3,4", "--at", "0,2", "--at", "3,0",
    ])
    #expect(result.output == "6.00000000000378 7.999999999999119\n0 4.000000000004\n6.000000000012662 0\n")
    let slopes = try program.run(["derivative", "--fn", "0.01x^2+0.1x", "--at", "5", "--at", "10"])
    #expect(slopes.output == "0.1999999999990898\n0.2999999999986347\n")
  }

  @Test(
    "a number of a rule at a kink comes with the word that there is no slope",
    arguments: ["central", "exact"])
  func kink(_ scheme: String) throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(
      ["gradient", "--fn", "abs(x0)+x1^2", "--at", "0,1", "--at", "1,1", "--scheme", scheme])
    #expect(result.output.hasPrefix(scheme == "exact" ? "nan 2" : "0 1.99999"))
    #expect(result.errors == "x0: a kink: the slope is -1 to the left and 1 to the right\n")
  }

  @Test("without -o a figure goes to the output folder, and its path to standard output")
  func defaultOutput() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(["quiver", "--fn", "x0^2+x1^2"])
    #expect(result.status == 0)
    #expect(result.output == "output/quiver.svg\n")
    #expect(result.files == ["output", "output/quiver.svg"])
  }

  @Test("-o - writes the figure, and only the figure, to standard output")
  func standardOutput() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(["quiver", "--fn", "log(x0)", "-o", "-"])
    #expect(result.output.hasPrefix("<svg ") && result.output.hasSuffix("</svg>\n"))
    #expect(result.errors.contains("left out 153 of 289 arrows"))
    #expect(result.files.isEmpty)
    #expect(try program.run(["quiver", "--fn", "log(x0)", "-o", "-", "--quiet"]).errors.isEmpty)
  }

  @Test("several outputs in one folder each get their own format")
  func severalOutputs() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run([
      "quiver", "--fn", "x0^2+x1^2", "-o", "a.svg", "-o", "a.png", "-o", "b.svg", "--scale", "0.5",
    ])
    #expect(result.status == 0, "\(result)")
    #expect(result.files == ["a.png", "a.svg", "b.svg"])
    #expect(try program.file("a.svg").starts(with: Data("<svg ".utf8)))
    #expect(try program.file("a.png").starts(with: [0x89, 0x50, 0x4E, 0x47]))
    #expect(try program.file("b.svg") == program.file("a.svg"))
  }

  @Test("the same bytes leave a file untouched, and other bytes keep its mode and its link")
  func untouched() throws {
    let program = try Program()
    defer { program.remove() }
    let setUp = try program.shell(
      """
      mkdir a && "$NUMVIZ" quiver --fn x0 -o a/field.svg && chmod 640 a/field.svg && ln -s a/field.svg link.svg
      touch -t 200001010000 a/field.svg
      "$NUMVIZ" quiver --fn x0 -o link.svg && stat -c '%Y %a' a/field.svg && test -L link.svg
      "$NUMVIZ" quiver --fn x1 -o link.svg && stat -c '%a' a/field.svg && test -L link.svg && grep -c 'x₁' a/field.svg
      """)
    let lines = setUp.output.split(separator: "\n")
    #expect(lines.count == 3, "\(setUp)")
    #expect(lines.first == "946684800 640")
    #expect(lines.dropFirst().first == "640")
    #expect(setUp.files == ["a", "a/field.svg", "link.svg"])
  }

  @Test("the notes' spellings of one formula give the same figure, but for the recipe that it carries")
  func spellings() throws {
    let program = try Program()
    defer { program.remove() }
    let figures = try ["x0^2+x1^2", "x[0]**2 + x[1]**2", "x₀² + x₁²"].map {
      try program.run(["quiver", "--fn", $0, "-o", "-"]).output.split(separator: "\n").filter {
        !$0.hasPrefix("<metadata>")
      }
    }
    #expect(figures[0].count > 10)
    #expect(figures[0] == figures[1])
    #expect(figures[0] == figures[2])
  }

  @Test("JSON is one document, with numbers in shortest round-trip form")
  func json() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(["gradient", "--fn", "x0^2+x1^2", "--at", "3,4", "--json"])
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let first = try #require((document["results"] as? [[String: Any]])?.first)
    #expect(document["scheme"] as? String == "central")
    #expect(document["h"] as? Double == 1e-4)
    #expect(first["gradient"] as? [Double] == [6.00000000000378, 7.999999999999119])
    #expect(first["exact"] as? [Double] == [6, 8])
    // √(6.00000000000378² + 7.999999999999119²), whose last digit depends on the order of the sum.
    #expect(abs((first["norm"] as? Double ?? 0) - 10.000000000001563) < 4e-15)
    #expect(first["evaluations"] as? Int == 4)
    #expect(first["status"] as? String == "ok")
  }

  @Test("points come from standard input, one a line, with comments and blank lines between")
  func pointsFromInput() throws {
    let program = try Program()
    defer { program.remove() }
    let result = try program.run(
      ["eval", "--fn", "x0^2+x1^2", "--at", "-"], input: "3,4\n\n# a comment\n -1 , 2 # another\r\n")
    #expect(result.output == "25\n5\n")
  }

  @Test("the formula comes from standard input")
  func formulaFromInput() throws {
    let program = try Program()
    defer { program.remove() }
    #expect(try program.run(["eval", "--fn", "-", "--at", "2"], input: "x^3\n").output == "8\n")
  }

  @Test("numbers that are not finite are strings in JSON and words in text")
  func notFinite() throws {
    let program = try Program()
    defer { program.remove() }
    #expect(try program.run(["eval", "--fn", "log(x)", "--at", "0", "--at", "-1"]).output == "-inf\nnan\n")
    let json = try program.run(["eval", "--fn", "log(x)", "--at", "0", "--json"]).output
    #expect(json.contains("\"value\":\"-inf\""))
  }
}
